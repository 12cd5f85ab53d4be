import { personId } from '../../../foundation/actor.ts'
import { type RawBuilder, sql, type Writing } from '../../../foundation/database.ts'
import type { Desk, Letter } from '../../../foundation/door.ts'
import { belongs } from '../../people/reads.ts'
import { letterAbout, letterOfAdvice, type Recipient, type TellableAdvice, type TellableAnswer } from '../letter.ts'
import { lyingBody } from '../reads/lying.ts'
import type { Advised } from '../rules/advise.ts'

interface Addressed {
  readonly bodyId: string
  readonly slug: string
}

const original = (column: string) =>
  sql`(select original from text where text.network_id = here() and text.id = ${sql.ref(column)})`

/** What every letter to the group says: which recommendation it is, and how it was recommended. */
const common = sql`rec.title, rec.body_id as "bodyId", body.name as body, ${original('rec.statement_text')} as wording,
  network.name as "networkName", network.slug`

/** Writes the answer to the group that recommended; where a body on the way sent it back, the answer is that body's. */
export function tellTheGroup(db: Writing, desk: Desk, recommendation: string): Promise<void> {
  const told = sql<TellableAnswer & Addressed>`
    select ${common}, rec.state as answer, coalesce(returning_body.name, deciding.name) as "deciderName",
      case when returning_body.id is null then rec.decider else 'body' end as decider,
      ${original('rec.answer_text')} as reason, ${original('rec.changed_statement_text')} as changed
    from recommendation rec
      join body on body.network_id = here() and body.id = rec.body_id
      join network on network.id = rec.network_id
      left join body deciding on deciding.network_id = here() and deciding.id = rec.decider_body
      left join way_step step on step.network_id = here() and step.recommendation_id = rec.id and step.advice = 'returned'
      left join body returning_body on returning_body.network_id = here() and returning_body.id = step.body_id
    where rec.network_id = here() and rec.id = ${recommendation}`
  return tell(db, desk, recommendation, told, letterAbout)
}

/** Writes to the group what a body on the way said, and where it lies now. */
export function tellAdvice(db: Writing, desk: Desk, { id, nr }: Advised): Promise<void> {
  const told = sql<TellableAdvice & Addressed>`
    select ${common}, step.advice, asked.name as adviser, coalesce(there.name, deciding.name) as "deciderName",
      case when there.id is null then rec.decider else 'body' end as decider,
      ${original('step.reason_text')} as reason, ${original('step.changed_statement_text')} as changed
    from recommendation rec
      join body on body.network_id = here() and body.id = rec.body_id
      join network on network.id = rec.network_id
      join way_step step on step.network_id = here() and step.recommendation_id = rec.id and step.nr = ${nr}
      join body asked on asked.network_id = here() and asked.id = step.body_id
      left join body deciding on deciding.network_id = here() and deciding.id = rec.decider_body
      left join body there on there.network_id = here() and there.id = ${lyingBody('rec')}
    where rec.network_id = here() and rec.id = ${id}`
  return tell(db, desk, id, told, letterOfAdvice)
}

/** To everyone on a seat of the group, except whoever has just spoken. */
async function tell<T extends Addressed>(
  db: Writing,
  desk: Desk,
  recommendation: string,
  select: RawBuilder<T>,
  letterOf: (told: T, to: Recipient, href: string) => Letter,
): Promise<void> {
  const told = await db.first<T>(select)
  if (!told) return
  const people = await db.rows<Recipient>(sql`
    select distinct person.id, person.name, person.email, person.language
    from seat join person on person.id in (seat.delegate_id, seat.deputy_id, seat.tandem_id, seat.assistant_id)
    where seat.network_id = here() and seat.body_id = ${told.bodyId} and seat.until is null
      and ${belongs('person.id')} and person.id is distinct from ${personId(desk.by)}::uuid
    order by person.id`)
  const href = `${desk.address}/n/${told.slug}/beschluesse/${recommendation}`
  for (const to of people) await desk.send(letterOf(told, to, href))
}
