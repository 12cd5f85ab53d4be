import { personId } from '../../../foundation/actor.ts'
import { sql, type Writing } from '../../../foundation/database.ts'
import type { Desk } from '../../../foundation/door.ts'
import { belongs } from '../../people/reads.ts'
import { letterAbout, type Recipient, type TellableAnswer } from '../letter.ts'

/** Writes the answer to everyone on a seat of the group that recommended, except whoever has just given it. */
export async function tellTheGroup(db: Writing, desk: Desk, recommendation: string): Promise<void> {
  const told = await db.first<TellableAnswer & { slug: string; bodyId: string }>(sql`
    select rec.title, rec.state as answer, rec.decider, rec.body_id as "bodyId", body.name as body, deciding.name as "deciderName",
      (select original from text where text.network_id = here() and text.id = rec.answer_text) as reason,
      (select original from text where text.network_id = here() and text.id = rec.changed_statement_text) as changed,
      network.name as "networkName", network.slug
    from recommendation rec
      join body on body.network_id = here() and body.id = rec.body_id
      left join body deciding on deciding.network_id = here() and deciding.id = rec.decider_body
      join network on network.id = rec.network_id
    where rec.network_id = here() and rec.id = ${recommendation}`)
  if (!told) return
  const people = await db.rows<Recipient>(sql`
    select distinct person.id, person.name, person.email, person.language
    from seat join person on person.id in (seat.delegate_id, seat.deputy_id, seat.assistant_id)
    where seat.network_id = here() and seat.body_id = ${told.bodyId} and seat.until is null
      and ${belongs('person.id')} and person.id is distinct from ${personId(desk.by)}::uuid
    order by person.id`)
  const href = `${desk.address}/n/${told.slug}/beschluesse/${recommendation}`
  for (const to of people) await desk.send(letterAbout(told, to, href))
}
