import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { addDays } from '../../foundation/clock.ts'
import { sql } from '../../foundation/database.ts'
import type { Caller } from '../../foundation/door.ts'
import { givenBody } from '../bodies/given.ts'
import { closeMeeting } from '../meetings/commands/hold.ts'
import { cancelMeeting } from '../meetings/commands/plan.ts'
import { givenMeeting } from '../meetings/given.ts'
import { advise } from './commands/advise.ts'
import { answer } from './commands/answer.ts'
import { castVote, recommend } from './commands/ballot.ts'
import { givenGroup, givenLongWay, givenProposal, givenRecommendation } from './given.ts'
import { recommendationPage } from './reads/recommendation.ts'

const w = world()
const today = '2026-11-22'
const inDays = (days: number) => addDays(today, days)

/** Ids of the meetings on whose agenda it stands, the earliest first. */
const agendas = async (net: TestNetwork, id: string) => {
  const items = await w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ meeting: string }>(sql`
      select meeting.id as meeting from agenda_item item join meeting on meeting.network_id = here() and meeting.id = item.meeting_id
      where item.network_id = here() and item.origin_id = ${id} order by meeting.starts_at, meeting.id`),
  )
  return items.map(({ meeting }) => meeting)
}

const shown = async (caller: Caller, id: string) => {
  const found = await w.app.door.read(caller, recommendationPage, { recommendation: id })
  return found.kind === 'found' ? found.data : expect.fail(found.kind)
}

describe('a recommendation that waits stands on the agenda of the next meeting of whoever decides', () => {
  test('when it is made and the meeting is already called', async () => {
    w.setClock(`${today}T09:00:00Z`)
    const net = await w.network()
    const { group, seat, delegate, steering } = await givenGroup(w, net)
    await givenMeeting(w, net, group.id, { day: inDays(2) })
    const next = await givenMeeting(w, net, steering.id, { day: inDays(9) })
    await givenMeeting(w, net, steering.id, { day: inDays(39) })
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    expect(await agendas(net, id)).toEqual([next.id])
  })

  test('when the meeting is called afterwards, each on it once', async () => {
    const net = await w.network()
    const { group, seat, delegate, steering } = await givenGroup(w, net)
    const ids = [
      await givenRecommendation(w, delegate, { group, seat }),
      await givenRecommendation(w, delegate, { group, seat }),
    ]
    const voting = await givenProposal(w, delegate, group.id)
    const next = await givenMeeting(w, net, steering.id, { day: inDays(9) })
    await givenMeeting(w, net, steering.id, { day: inDays(39) })
    for (const { id } of ids) expect(await agendas(net, id)).toEqual([next.id])
    expect(await agendas(net, voting.id)).toEqual([])
  })

  test('and goes off it when it is answered before; what has begun keeps it', async () => {
    w.setClock(`${today}T09:00:00Z`)
    const net = await w.network()
    const { group, seat, delegate, steering, decides } = await givenGroup(w, net)
    const next = await givenMeeting(w, net, steering.id, { day: inDays(9) })
    const [answered, there] = [
      await givenRecommendation(w, delegate, { group, seat }),
      await givenRecommendation(w, delegate, { group, seat }),
    ]
    await w.done(decides, answer, { recommendation: answered.id, outcome: 'rejected', reason: 'Zu teuer.' })
    expect(await agendas(net, answered.id)).toEqual([])
    w.setClock(`${inDays(9)}T15:30:00Z`)
    await w.done(decides, answer, { recommendation: there.id, outcome: 'adopted' })
    expect(await agendas(net, there.id)).toEqual([next.id])
    w.setClock(`${today}T09:00:00Z`)
  })

  test('and on the one after, when it was not answered there', async () => {
    const net = await w.network()
    const { group, seat, delegate, steering } = await givenGroup(w, net)
    const [first, second] = [
      await givenMeeting(w, net, steering.id, { day: inDays(1) }),
      await givenMeeting(w, net, steering.id, { day: inDays(31) }),
    ]
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    w.setClock(`${inDays(1)}T19:00:00Z`)
    await w.done(net.coordination, closeMeeting, { meeting: first.id })
    expect(await agendas(net, id)).toEqual([first.id, second.id])
    w.setClock(`${today}T09:00:00Z`)
  })

  test('and on the one after, when the meeting is cancelled', async () => {
    const net = await w.network()
    const { group, seat, delegate, steering } = await givenGroup(w, net)
    const [first, second] = [
      await givenMeeting(w, net, steering.id, { day: inDays(9) }),
      await givenMeeting(w, net, steering.id, { day: inDays(39) }),
    ]
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    await w.done(net.coordination, cancelMeeting, { meeting: first.id, reason: 'Der Raum ist gesperrt.' })
    expect(await agendas(net, id)).toEqual([first.id, second.id])
  })

  test('of the carrier, where its body meets in the network', async () => {
    const net = await w.network()
    const { group, seat, delegate, steering } = await givenGroup(w, net, { decider: 'carrier' })
    const board = await givenBody(w, net, { kind: 'carrier', name: 'Vorstand des Trägers' })
    await givenMeeting(w, net, steering.id, { day: inDays(3) })
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    const next = await givenMeeting(w, net, board.id, { day: inDays(9) })
    expect(await agendas(net, id)).toEqual([next.id])
  })

  test('of the body on the way where it lies, at every one until it has handed it on; then of the next', async () => {
    const net = await w.network()
    const way = await givenLongWay(w, net)
    const [first, second, third] = [
      await givenMeeting(w, net, way.steering.id, { day: inDays(1) }),
      await givenMeeting(w, net, way.steering.id, { day: inDays(31) }),
      await givenMeeting(w, net, way.steering.id, { day: inDays(61) }),
    ]
    const board = await givenMeeting(w, net, way.board.id, { day: inDays(70) })
    const { id } = await givenRecommendation(w, way.delegate, way)
    expect(await agendas(net, id)).toEqual([first.id])
    w.setClock(`${inDays(1)}T19:00:00Z`)
    await w.done(net.coordination, closeMeeting, { meeting: first.id })
    expect(await agendas(net, id)).toEqual([first.id, second.id])
    w.setClock(`${inDays(31)}T17:00:00Z`)
    await w.done(way.decides, advise, { recommendation: id, body: way.steering.id, advice: 'supports' })
    w.setClock(`${inDays(31)}T19:00:00Z`)
    await w.done(net.coordination, closeMeeting, { meeting: second.id })
    expect(await agendas(net, id)).toEqual([first.id, second.id, board.id])
    expect(await agendas(net, id)).not.toContain(third.id)
    w.setClock(`${today}T09:00:00Z`)
  })

  test('never on one that is over, and no council meets here', async () => {
    const net = await w.network()
    const { group, seat, delegate, steering } = await givenGroup(w, net, { decider: 'council' })
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    await givenMeeting(w, net, steering.id, { day: inDays(9) })
    expect(await agendas(net, id)).toEqual([])
    const other = await w.network()
    const there = await givenGroup(w, other)
    await givenMeeting(w, other, there.steering.id, { day: inDays(-9) })
    const late = await givenRecommendation(w, there.delegate, there)
    expect(await agendas(other, late.id)).toEqual([])
  })

  test('and its history says so', async () => {
    const net = await w.network()
    const { group, seat, delegate, steering } = await givenGroup(w, net)
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    await givenMeeting(w, net, steering.id, { day: inDays(9) })
    const { history } = await shown(delegate, id)
    expect(history[0]).toMatchObject({ fact: 'decisions.recommendation-put-on-agenda', person: null })
  })
})

test('the whole way: recommended, on the agenda by itself, rejected with a reason, seen by the group, proposed again, adopted', async () => {
  const net = await w.network()
  const { group, seat, delegate, steering, decides } = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, delegate, { group, seat })
  const meeting = await givenMeeting(w, net, steering.id, { day: inDays(9) })
  expect(await agendas(net, id)).toEqual([meeting.id])
  expect((await shown(decides, id)).can.answer).toBe(true)

  await w.done(decides, answer, { recommendation: id, outcome: 'rejected', reason: 'Der Markt baut bis 9 Uhr auf.' })
  const seen = await shown(delegate, id)
  expect(seen.told).toMatchObject({ state: 'rejected', reason: { original: 'Der Markt baut bis 9 Uhr auf.' } })
  expect(seen.can.again).toBe(true)

  const again = await givenProposal(w, delegate, group.id, { title: 'Ruhige Stunde ab 9 Uhr', earlier: id })
  await w.done(delegate, castVote, { recommendation: again.id, seat: seat.id, choice: 'for' })
  await w.done(delegate, recommend, { recommendation: again.id })
  expect(await agendas(net, again.id)).toEqual([meeting.id])
  await w.done(decides, answer, { recommendation: again.id, outcome: 'adopted' })

  const last = await shown(delegate, again.id)
  expect(last.told).toMatchObject({ state: 'adopted', number: 2, earlier: { id, number: 1, state: 'rejected' } })
  expect((await shown(delegate, id)).told.later).toMatchObject({ id: again.id, state: 'adopted' })
})
