import type { TestNetwork, World } from '../../../test/world.ts'
import { sql } from '../../foundation/database.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { closeMeeting } from '../meetings/commands/hold.ts'
import { givenMeeting } from '../meetings/given.ts'
import { givenPartner } from '../partners/given.ts'
import { answers, beginRequest, sendRequest } from './commands/ask.ts'

interface GivenRequest {
  readonly body?: string
  readonly name?: string
  readonly organisation?: string
  readonly way?: 'mail' | 'phone' | 'post'
  readonly at?: string
  readonly needs?: string
  readonly language?: string
}

let count = 0

/** Somebody who has answered all questions, and not sent them. The value is the secret of their link. */
export async function givenDraft(w: World, net: Pick<TestNetwork, 'guest'>, of: GivenRequest = {}): Promise<string> {
  const { name = 'Grete Gast', organisation = '', way = 'mail', needs = '', body = 'unsure', language = 'de' } = of
  const token = await w.done(net.guest, beginRequest, { language })
  const { at = way === 'mail' ? `gast.${++count}@beispiel.test` : '0123 456' } = of
  await w.done(net.guest, answers.side, { token, side: organisation ? 'organisation' : 'myself' })
  await w.done(net.guest, answers.called, { token, name, organisation })
  await w.done(net.guest, answers.way, { token, way })
  await w.done(net.guest, answers.contact, { token, contact: at })
  await w.done(net.guest, answers.wish, { token, body, why: 'Ich möchte etwas tun.' })
  await w.done(net.guest, answers.needs, { token, needs })
  return token
}

/** A request that was sent. */
export async function givenRequest(w: World, net: Pick<TestNetwork, 'guest'>, of: GivenRequest = {}): Promise<Given> {
  const token = await givenDraft(w, net, of)
  const sent = await w.app.door.act(net.guest, sendRequest, { token })
  if (sent.kind !== 'done') throw new Error(`not sent: ${sent.kind}`)
  return { token, id: sent.facts[0]?.about ?? '' }
}

export interface Given {
  readonly token: string
  readonly id: string
}

/** A body that has met, with a speaker, and a club whose contact persons could come. */
export async function givenTable(w: World, net?: TestNetwork) {
  const network = net ?? (await w.network())
  const body = await givenBody(w, network, { kind: 'working', name: 'AG Freizeit' })
  const speaker = await network.person('Sven Sprecher')
  await givenSeat(w, network, body, { delegateId: speaker.person, function: 'speaker', since: '2026-01-01' })
  const meeting = await givenMeeting(w, network, body.id, { title: 'Erstes Treffen', day: '2026-06-01' })
  await w.done(network.system, closeMeeting, { meeting: meeting.id })
  const club = await givenPartner(w, network, { name: 'Turnverein' })
  const person = (name: string) => network.person(name, 'contact', club.id)
  const assistant = await network.person('Asta Beistand', 'assistant', club.id)
  return {
    net: network,
    body,
    speaker,
    meeting,
    club,
    assistant,
    ada: await person('Ada Neu'),
    bo: await person('Bo Alt'),
  }
}

/** At that table Ada sits for the club, and Bo stands in. */
export async function givenLeaver(w: World) {
  const table = await givenTable(w)
  const { net, club, body, ada, bo, assistant } = table
  const people = { delegateId: ada.person, deputyId: bo.person, assistantId: assistant.person }
  return { ...table, seat: await givenSeat(w, net, body, { partnerId: club.id, ...people }) }
}

/** What was written to an address, the oldest first. */
export function lettersTo(w: World, net: TestNetwork, to: string) {
  return w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ subject: string; body: string }>(
      sql`select subject, body from letter where network_id = here() and to_address = ${to} order by id`,
    ),
  )
}
