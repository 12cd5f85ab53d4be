import { personId } from '../../../foundation/actor.ts'
import { sql, type Writing } from '../../../foundation/database.ts'
import type { Desk } from '../../../foundation/door.ts'
import { letterAbout, type Recipient, type TellableTask } from '../letter.ts'

/** Writes to whoever is named for the task, or else to every contact person of the partner; never to whoever gave it. */
export async function tellThePartner(db: Writing, desk: Desk, task: string): Promise<void> {
  const told = await db.first<TellableTask & { slug: string; people: readonly Recipient[] }>(sql`
    select task.title, task.state, task.due, partner.name as partner, network.name as "networkName", network.slug,
      (select original from text where text.network_id = here() and text.id = task.detail_text) as detail,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('id', person.id, 'name', person.name, 'email', person.email, 'language', person.language)), '[]')
        from membership join person on person.id = membership.person_id
        where membership.network_id = here() and membership.partner_id = task.partner_id and membership.role = 'contact'
          and coalesce(membership.until >= ${desk.today}, true) and coalesce(task.person_id = person.id, true)
          and person.id is distinct from ${personId(desk.by)}::uuid) as people
    from task join partner on partner.network_id = here() and partner.id = task.partner_id join network on network.id = task.network_id
    where task.network_id = here() and task.id = ${task}`)
  if (!told) return
  const href = `${desk.address}/n/${told.slug}/aufgaben/${task}`
  for (const to of told.people) await desk.send(letterAbout(told, to, href))
}
