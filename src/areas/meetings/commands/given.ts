import type { TestNetwork, World } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenMeeting } from '../given.ts'
import { meetingPage } from '../reads/meeting.ts'

export const before = '2026-11-20T10:00:00Z'
export const during = '2026-12-01T15:30:00Z'
export const wish = { title: 'Treffen', day: '2026-12-01', from: '16:00', until: '18:00', place: 'Rathaus' }

/** A body with Ada (delegate) and Bo (deputy) on one seat, Dora alone on another, and its meeting in December. */
export async function givenTable(w: World) {
  w.setClock(before)
  const net = await w.network()
  const [ada, bo, dora] = [await net.person('Ada Ahorn'), await net.person('Bo Birke'), await net.person('Dora Dorn')]
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  const seat = await givenSeat(w, net, body, { delegateId: ada.person, deputyId: bo.person })
  const other = await givenSeat(w, net, body, { delegateId: dora.person })
  const meeting = await givenMeeting(w, net, body.id, { contactId: net.coordination.person ?? '' })
  return { net, ada, bo, dora, body, seat, other, meeting: meeting.id }
}

export async function shown(w: World, caller: Caller, meeting: string) {
  const found = await w.app.door.read(caller, meetingPage, { meeting })
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.data
}

export interface SentLetter {
  readonly to_person: string
  readonly subject: string
  readonly body: string
  readonly calendar: string
  readonly calendar_method: string
}

export function letters(w: World, net: TestNetwork): Promise<SentLetter[]> {
  return w.app.database.read(net.system, (db) =>
    db.rows(sql`
      select to_person, subject, body, calendar, calendar_method from letter where network_id = here() order by created_at, id`),
  )
}

export const tokenIn = (letter: SentLetter | undefined) => /antwort\/([\w-]+)/.exec(letter?.body ?? '')?.[1] ?? ''
