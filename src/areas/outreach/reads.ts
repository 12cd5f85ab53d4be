import { z } from 'zod'
import { anyone } from '../../foundation/actor.ts'
import { addDays } from '../../foundation/clock.ts'
import { type RawBuilder, type Reading, sql } from '../../foundation/database.ts'
import { read } from '../../foundation/door.ts'
import type { KnownBody, Openness } from '../bodies/body.ts'
import { mandatesOf, type ShownVacancy, vacanciesOf } from '../bodies/reads.ts'
import type { AnswerKind, Decider } from '../decisions/recommendation.ts'
import { answerKinds } from '../decisions/recommendation.ts'
import { type GoalState, shown as shownGoals } from '../goals/goal.ts'
import { type PublicFacts, publicFacts } from '../municipalities/reads/facts.ts'
import type { Preset } from '../municipalities/rule-set.ts'
import type { Kind as PartnerKind } from '../partners/partner.ts'
import { named } from '../partners/reads/named.ts'
import { flowerGroup, type Sector } from '../partners/rules/sector.ts'
import { written } from '../plain-language/reads.ts'
import type { ShownText } from '../plain-language/written-text.ts'

/** A partner as everyone may see it. */
export interface PublicPartner {
  readonly id: string
  /** `null` for a single person who has not agreed to be named. */
  readonly name: string | null
  readonly kind: PartnerKind
  readonly group: Sector
  readonly strengths: number
  readonly fresh: boolean
}

export interface PublicBody extends Omit<KnownBody, 'endedOn'> {
  readonly openness: Openness | null
  readonly note: string | null
  readonly purpose: ShownText | null
  /** Seats that are free, told to everyone. */
  readonly vacancies: readonly ShownVacancy[]
}

export interface PublicAnswer {
  readonly id: string
  readonly title: string
  readonly outcome: AnswerKind
  readonly decider: Decider['kind']
  readonly body: string
  readonly deciderName: string | null
  /** As JSON carries a moment. */
  readonly answeredAt: string
}

interface Work {
  readonly preset: Preset
  readonly bodies: readonly PublicBody[]
  readonly goals: readonly { readonly id: string; readonly title: string; readonly state: GoalState }[]
  readonly answers: readonly PublicAnswer[]
  readonly answeredThisYear: number
  /** What is signed for the page as a whole stands beside it. */
  readonly signed: ShownText
}

export interface PublicPageData {
  readonly facts: PublicFacts
  readonly partners: readonly PublicPartner[]
  readonly work: Work
}

/** What everyone may see of a network, in three round trips. */
export const publicPage = read({
  name: 'outreach.public-page',
  input: z.object({}),
  may: anyone,
  load: async (db, _, { today }): Promise<PublicPageData | undefined> => {
    const facts = await publicFacts(db)
    if (!facts) return undefined
    const partners = await publicPartners(db, today)
    const [work] = await db.rows(workOf(today))
    return work && { facts, partners, work }
  },
})

async function publicPartners(db: Reading, today: string): Promise<readonly PublicPartner[]> {
  const rows = await db.rows<Omit<PublicPartner, 'group'>>(sql`
    select id, case when ${named('partner')} then name end as name, kind, cardinality(strengths) as strengths,
      joined_on > ${addDays(today, -180)} as fresh
    from partner where network_id = here() and (left_on is null or left_on > ${today})
    order by name collate "de-x-icu", id`)
  return rows.map((row) => ({ ...row, group: flowerGroup(row.kind) }))
}

/** Steering first, as people ask for it first. A mandate as JSON says who decides; holders of seats are never named. */
function workOf(today: string): RawBuilder<Work> {
  return sql`
    select preset,
      coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'kind', body.kind, 'openness', openness, 'note', note,
          'purpose', ${written('body.purpose_text')}, 'mandates', ${mandatesOf('body.id')},
          'vacancies', ${vacanciesOf('body.id')})
        order by array_position(array['steering', 'carrier', 'coordination', 'advisory', 'working', 'plenary'], body.kind), body.name collate "de-x-icu")
        from body where network_id = here() and ended_on is null), '[]') as bodies,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'state', state) order by state desc, since, id)
        from goal where network_id = here() and state = any(${[...shownGoals]}::text[])), '[]') as goals,
      coalesce((select jsonb_agg(to_jsonb(last) order by last."answeredAt" desc) from (
        select r.id, r.title, r.state as outcome, r.decider, of.name as body, deciding.name as "deciderName", r.answered_at as "answeredAt"
        from recommendation r join body of on of.network_id = here() and of.id = r.body_id
          left join body deciding on deciding.network_id = here() and deciding.id = r.decider_body
        where r.network_id = here() and r.state = any(${[...answerKinds]}::text[]) and ${forEveryone} order by r.answered_at desc, r.id limit 3) last), '[]') as answers,
      (select count(*)::int from recommendation r where r.network_id = here() and r.state = any(${[...answerKinds]}::text[]) and ${forEveryone}
        and r.answered_at >= ${`${today.slice(0, 4)}-01-01`}::date) as "answeredThisYear",
      (select ${written('network.public_text')} from network where id = here()) as signed
    from rule_set where network_id = here()`
}

/** What a network keeps inside is not shown here either. */
const forEveryone = sql`not exists (select from kept_inside where kept_inside.network_id = here() and kept_inside.recommendation_id = r.id)`
