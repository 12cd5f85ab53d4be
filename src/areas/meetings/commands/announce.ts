import { hashToken, newToken } from '../../../foundation/crypto.ts'
import { sql, type Writing } from '../../../foundation/database.ts'
import type { Desk } from '../../../foundation/door.ts'
import { goalsOnTop } from '../../goals/reads.ts'
import { belongs } from '../../people/reads.ts'
import { type Announcement, type Circumstances, letterAbout, type Recipient } from '../letter.ts'
import type { Meeting } from '../meeting.ts'
import { meetingColumns, storeLink } from '../storage.ts'

/** Writes to everyone invited, or only to `people` of them, in the language of each. Every letter has an answer link of its own. */
export async function announce(
  db: Writing,
  desk: Desk,
  why: Announcement,
  meeting: string,
  people?: readonly string[],
): Promise<void> {
  const told = await db.first<Meeting & Circumstances>(sql`
    select ${meetingColumns}, body.name as "bodyName", network.name as "networkName", network.slug,
      (select jsonb_build_object('name', name, 'email', email) from person where person.id = meeting.contact_id) as contact,
      (select original from text where text.network_id = here() and text.id = meeting.reason_text) as reason,
      (select coalesce(jsonb_agg(jsonb_build_object('title', title, 'kind', kind, 'minutes', minutes) order by position), '[]')
        from agenda_item item where item.network_id = here() and item.meeting_id = meeting.id) as agenda
    from meeting
    join body on body.network_id = meeting.network_id and body.id = meeting.body_id
    join network on network.id = meeting.network_id
    where meeting.network_id = here() and meeting.id = ${meeting}`)
  if (!told) return
  const goals = why === 'cancellation' ? [] : await goalsOnTop(db)
  for (const to of await recipients(db, meeting, people)) {
    const token = newToken()
    await storeLink(db, meeting, to.id, hashToken(token))
    const at = `${desk.address}/n/${told.slug}`
    const links = {
      answer: `${at}/antwort/${token}`,
      meeting: `${at}/treffen/${meeting}`,
      host: new URL(desk.address).hostname,
    }
    await desk.send(letterAbout(why, { ...told, goals }, to, links, desk.moment))
  }
}

function recipients(db: Writing, meeting: string, people?: readonly string[]): Promise<Recipient[]> {
  return db.rows(sql`
    select person.id, person.name, person.email, person.language,
      case person.id when seat.delegate_id then 'delegate' when seat.deputy_id then 'deputy' when seat.tandem_id then 'tandem' else 'assistant' end as voice
    from invitation join person on person.id = invitation.person_id
    join seat on seat.network_id = invitation.network_id and seat.id = invitation.seat_id
    where invitation.network_id = here() and invitation.meeting_id = ${meeting}
      and (${people === undefined} or person.id = any(${people ?? []}::uuid[])) and ${belongs('person.id')}
    order by person.id`)
}
