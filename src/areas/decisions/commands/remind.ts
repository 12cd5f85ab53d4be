import { sql, type Writing } from '../../../foundation/database.ts'
import type { Desk } from '../../../foundation/door.ts'
import { belongs } from '../../people/reads.ts'
import { type Recipient, reminderTo, type SilentVote } from '../letter.ts'

/** Writes to whoever could still vote on a decision between meetings, once. */
export async function remindTheSilent(
  db: Writing,
  desk: Desk,
  recommendation: string,
  persons: readonly string[],
): Promise<void> {
  const vote = await db.first<SilentVote & { slug: string }>(sql`
    select rec.title, rec.closes_on as "closesOn", body.name as body, network.name as "networkName", network.slug
    from recommendation rec
      join body on body.network_id = here() and body.id = rec.body_id
      join network on network.id = rec.network_id
    where rec.network_id = here() and rec.id = ${recommendation}`)
  if (!vote) return
  const people = await db.rows<Recipient>(sql`
    select person.id, person.name, person.email, person.language from person
    where person.id = any(${[...persons]}::uuid[]) and ${belongs('person.id')} order by person.id`)
  const href = `${desk.address}/n/${vote.slug}/beschluesse/${recommendation}`
  for (const to of people) await desk.send(reminderTo(vote, to, href))
}
