import { type RawBuilder, sql } from '../../../../foundation/database.ts'
import { answerKinds } from '../../recommendation.ts'
import { patternOf } from '../../rules/search.ts'
import { lyingBody, lyingSince } from '../lying.ts'
import type { Wanted } from './wanted.ts'

/**
 * A recommendation with whom and what its line names. The search reads the texts of this network as they stand: row security leads
 * to them by the keys, and a few thousand are read in the time a page may take, so no index has to know every twin and every change.
 */
export function sources(inside: boolean): RawBuilder<unknown> {
  return sql`recommendation r
    join body on body.network_id = here() and body.id = r.body_id
    left join body deciding on deciding.network_id = here() and deciding.id = r.decider_body
    left join outcome on outcome.network_id = here() and outcome.recommendation_id = r.id
    left join kept_inside on kept_inside.network_id = here() and kept_inside.recommendation_id = r.id
    left join partner on partner.network_id = here() and partner.id = outcome.executing_partner and (${inside} or partner.single = 'no')`
}

/** Members see everything; everyone else what was answered and is not kept inside. */
export function visible(inside: boolean): RawBuilder<boolean> {
  return inside ? sql`true` : sql`r.state = any(${[...answerKinds]}::text[]) and kept_inside.recommendation_id is null`
}

export const entryColumns = sql`r.id, r.number, r.year, r.title, r.state, r.decider, body.name as body, deciding.name as "deciderName",
  r.proposed_at as "proposedAt", r.recommended_at as "recommendedAt", r.answered_at as "answeredAt", partner.name as partner,
  (select name from body there where there.network_id = here() and there.id = ${lyingBody('r')}) as "lyingName", ${lyingSince('r')} as "lyingSince",
  case when r.state in ('adopted', 'adopted-with-changes') then coalesce(outcome.effective_on, (r.answered_at at time zone 'Europe/Berlin')::date) end as "effectiveOn",
  outcome.review_on as "reviewOn", outcome.ended_on as "endedOn", kept_inside.recommendation_id is not null as inside`

export const bodiesSql = sql`jsonb_build_object('id', coalesce(deciding.id, body.id), 'name', coalesce(deciding.name, body.name))`

const texts = sql`text.network_id = here() and text.id = any(array[r.statement_text, r.why_text, r.answer_text, r.changed_statement_text]
  || array(select reason_text from review where review.network_id = here() and review.recommendation_id = r.id))`

/** A twin that is still a draft is not read by anybody, so it is not found either. */
const twin = sql`case when text.plain_state in ('simple', 'checked') then text.plain else '' end`

/** The texts of an entry, in the order in which its page shows them. */
export const shownTexts: RawBuilder<readonly string[]> = sql`(
  select jsonb_agg(one order by array_position(array[r.statement_text, r.changed_statement_text, r.answer_text, r.why_text], id), of)
  from (select text.id, 1 as of, text.original as one from text where ${texts} union all select text.id, 2, ${twin} from text where ${texts}) shown
  where one <> '')`

/** Everything that can be found. */
const document = sql`folded(concat_ws(' ', r.number || '/' || r.year, case r.decider when 'self' then 'Beschluss' else 'Empfehlung' end,
  r.title, body.name, deciding.name)) || ' ' || (select string_agg(text.found_as, ' ') from text where ${texts})`

export function filtered(of: Wanted, terms: readonly string[], today: string): RawBuilder<boolean> {
  const parts: RawBuilder<unknown>[] = [standing(of.stand, today)]
  if (of.gremium) parts.push(sql`${of.gremium}::uuid in (r.body_id, r.decider_body)`)
  if (of.bereich) parts.push(sql`r.matter = ${of.bereich}`)
  if (of.jahr) parts.push(sql`r.year = ${of.jahr}`)
  if (of.partner) parts.push(sql`partner.id = ${of.partner}`)
  const on = sql`(coalesce(r.answered_at, r.proposed_at) at time zone 'Europe/Berlin')::date`
  if (of.von) parts.push(sql`${on} >= ${of.von}`)
  if (of.bis) parts.push(sql`${on} <= ${of.bis}`)
  // Asked last and of what is left: reading texts is the dear part.
  if (terms.length > 0)
    parts.push(
      sql`(select bool_and(strpos(document, term) > 0 and document ~ pattern) from (select ${document} as document offset 0) d,
      unnest(${[...terms]}::text[], ${terms.map(patternOf)}::text[]) looked(term, pattern))`,
    )
  return sql`${sql.join(parts, sql` and `)}`
}

function standing(stand: Wanted['stand'], today: string): RawBuilder<boolean> {
  if (!stand) return sql`true`
  if (stand === 'due') return sql`outcome.review_on <= ${today}`
  if (stand === 'ended') return sql`outcome.ended_on is not null`
  return sql`r.state = any(${stand === 'answered' ? [...answerKinds] : [stand]}::text[])`
}

/** What is open comes first, the longest waiting on top; then what was answered, newest first; at the end what was withdrawn. */
export function inOrder(by: Wanted['nach']): RawBuilder<number> {
  const decided = sql`coalesce(r.answered_at, r.proposed_at)`
  const keys = {
    offen: sql`case r.state when 'waiting' then 0 when 'talking' then 1 when 'voting' then 1 when 'withdrawn' then 3 else 2 end,
      case when r.state in ('waiting', 'talking', 'voting') then coalesce(r.recommended_at, r.proposed_at) end, ${decided} desc`,
    neu: sql`${decided} desc`,
    alt: sql`${decided}`,
    titel: sql`r.title collate "de-x-icu"`,
  }[by ?? 'offen']
  return sql`row_number() over (order by ${keys}, r.id)`
}
