import { beforeEach, describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { changeBody } from '../../bodies/commands.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenProposal, givenRecommendation } from '../../decisions/given.ts'
import { answerInvitation, sendInvitations } from '../../meetings/commands.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { askForHelp, finishTask } from '../../tasks/commands.ts'
import { givenTask } from '../../tasks/given.ts'
import { today } from './today.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-22T09:00:00Z'))

async function heute(caller: Caller, query = {}) {
  const found = await w.app.door.read(caller, today, query)
  if (found.kind !== 'found') throw new Error(found.kind)
  return { ...found.data, trips: found.trips }
}
const waits = async (caller: Caller) =>
  (await heute(caller)).waiting.map((one) => [one.kind, 'title' in one ? one.title : one.count])

/** A steering group that decides, a working group that recommends to it, and people on their seats. */
async function given() {
  const net = await w.network()
  const town = await givenPartner(w, net, { name: 'Stadtverwaltung' })
  const contact = await net.person('Ines Amt', 'contact', town.id)
  const assistant = await net.person('Anna Hilfe', 'assistant', town.id)
  const speaker = await net.person('Sven Sitz')
  const steering = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe', preset: 'decides' })
  const working = await givenBody(w, net, {
    kind: 'working',
    name: 'AG Freizeit',
    preset: 'recommends',
    deciderBody: steering.id,
  })
  await givenSeat(w, net, steering, { partnerId: town.id, delegateId: contact.person })
  const seat = await givenSeat(w, net, working, { delegateId: speaker.person })
  return { net, town, contact, assistant, speaker, steering, working, seat }
}

async function fail(net: TestNetwork, letters: number) {
  await w.app.database.write(
    { network: net.id },
    'people.test',
    (db) =>
      db.rows(sql`
        insert into letter (id, command, to_address, subject, body, html, state, created_at)
        select gen_random_uuid(), 'people.test', 'weg@beispiel.test', 'Einladung', '', '', 'failed', '2026-11-20T08:00:00Z' from generate_series(1, ${letters})`),
    () => true,
  )
}

describe('what waits', () => {
  test('nothing, for somebody nobody has asked anything', async () => {
    const net = await w.network()
    const member = await net.person('Mira Neu')
    expect(await heute(member)).toMatchObject({ waiting: [], waitingCount: 0, meetings: [], goals: [] })
  })

  test('a vote for whoever votes, and its preparation for whoever assists that seat', async () => {
    const { net, contact, assistant, speaker, steering } = await given()
    await givenProposal(w, contact, steering.id)
    expect(await waits(contact)).toEqual([['vote', 'Ruhige Stunde im Wochenmarkt']])
    expect(await waits(assistant)).toEqual([['prepare-vote', 'Ruhige Stunde im Wochenmarkt']])
    expect(await waits(speaker)).toEqual([])
    expect(await waits(net.coordination)).toEqual([])
  })

  test('an answer for whoever decides, and for nobody else', async () => {
    const { contact, assistant, speaker, working, seat } = await given()
    const { id } = await givenRecommendation(w, speaker, { group: working, seat })
    const { waiting } = await heute(contact)
    expect(await waits(speaker)).toEqual([])
    expect(await waits(assistant)).toEqual([])
    expect(waiting).toEqual([
      {
        kind: 'answer',
        id,
        title: 'Ruhige Stunde im Wochenmarkt',
        day: '2026-11-22',
        body: 'AG Freizeit',
        decider: 'Steuerungsgruppe',
      },
    ])
  })

  test('a task for the person named, or for every contact person when nobody is named', async () => {
    const { net, town, contact, assistant, speaker } = await given()
    const second = await net.person('Otto Amt', 'contact', town.id)
    await givenTask(w, net, town.id, { title: 'Für alle', due: '2026-12-01' })
    await givenTask(w, net, town.id, { title: 'Für Ines', due: '2026-12-02', person: contact.person })
    const done = await givenTask(w, net, town.id)
    await w.done(net.coordination, finishTask, { task: done.id })
    expect(await waits(contact)).toEqual([
      ['task', 'Für alle'],
      ['task', 'Für Ines'],
    ])
    expect(await waits(second)).toEqual([['task', 'Für alle']])
    expect(await waits(assistant)).toEqual([
      ['prepare-task', 'Für alle'],
      ['prepare-task', 'Für Ines'],
    ])
    expect(await waits(speaker)).toEqual([])
  })

  test('help that is wanted, for the coordination and for whoever sits where the task reports to', async () => {
    const { net, town, contact, speaker, working } = await given()
    const { id } = await givenTask(w, net, town.id, { title: 'Rampe', body: working.id })
    await w.done(contact, askForHelp, { task: id, what: 'Ein Messgerät' })
    expect((await heute(speaker)).waiting).toMatchObject([
      { kind: 'help', title: 'Rampe', partner: 'Stadtverwaltung', helpWanted: 'Ein Messgerät' },
    ])
    expect(await waits(net.coordination)).toEqual([['help', 'Rampe']])
    expect(await waits(contact)).toEqual([['task', 'Rampe']])
  })

  test('an invitation until it is answered', async () => {
    const { net, contact, speaker, steering } = await given()
    const meeting = await givenMeeting(w, net, steering.id, { title: 'Steuerungsgruppe' })
    await w.done(net.coordination, sendInvitations, { meeting: meeting.id })
    expect((await heute(contact)).waiting).toEqual([
      { kind: 'invitation', id: meeting.id, title: 'Steuerungsgruppe', day: '2026-12-01', body: 'Steuerungsgruppe' },
    ])
    expect(await waits(speaker)).toEqual([])
    await w.done(contact, answerInvitation, { meeting: meeting.id, answer: 'yes' })
    expect(await heute(contact)).toMatchObject({ waiting: [], meetings: [{ id: meeting.id, answer: 'yes' }] })
  })

  test('letters that did not arrive, for the coordination, as one thing', async () => {
    const { net, contact } = await given()
    await fail(net, 3)
    expect((await heute(net.coordination)).waiting).toEqual([
      { kind: 'letters', id: null, count: 3, day: '2026-11-20' },
    ])
    expect(await waits(contact)).toEqual([])
  })

  test('at most five, and all of them when asked for', async () => {
    const { net, town, contact } = await given()
    for (const day of [1, 2, 3, 4, 5, 6, 7]) await givenTask(w, net, town.id, { due: `2026-12-0${day}` })
    const five = await heute(contact)
    expect([five.waiting.length, five.waitingCount]).toEqual([5, 7])
    expect((await heute(contact, { alles: 'ja' })).waiting).toHaveLength(7)
  })
})

describe('what is around', () => {
  test('meetings of the own bodies; all of them for the coordination', async () => {
    const { net, speaker, steering, working } = await given()
    await givenMeeting(w, net, steering.id, { title: 'Fremdes Treffen' })
    const own = await givenMeeting(w, net, working.id, { title: 'AG Freizeit trifft sich', day: '2026-12-03' })
    expect((await heute(speaker)).meetings).toMatchObject([
      { id: own.id, body: 'AG Freizeit', startsAt: new Date('2026-12-03T15:00:00Z'), answer: null },
    ])
    expect((await heute(net.coordination)).meetings).toHaveLength(2)
  })

  test('a body with a rhythm and no date, to those who may call its meeting', async () => {
    const { net, contact, assistant } = await given()
    const { id } = await givenBody(w, net, { kind: 'working', name: 'AG Wohnen' })
    expect((await heute(net.coordination)).silent).toEqual([])
    const body = { body: id, name: 'AG Wohnen', kind: 'working', rhythmWeeks: 6 }
    await w.done(net.coordination, changeBody, body)
    await givenSeat(w, net, id, { delegateId: contact.person, assistantId: assistant.person })
    const silent = { id, name: 'AG Wohnen', lastOn: null }
    expect((await heute(contact)).silent).toEqual([{ ...silent, mayCall: true }])
    expect((await heute(assistant)).silent).toEqual([{ ...silent, mayCall: false }])
  })

  test('what has gone well in the last sixty days, the newest first', async () => {
    const { net, town, contact } = await given()
    const { id } = await givenTask(w, net, town.id, { title: 'Rampe gebaut' })
    w.setClock('2026-11-25T09:00:00Z')
    await w.done(contact, finishTask, { task: id })
    expect((await heute(contact)).successes).toEqual([
      { kind: 'task', id, title: 'Rampe gebaut', day: '2026-11-25' },
      { kind: 'partners', id: null, count: 1, names: ['Stadtverwaltung'], day: '2026-11-22' },
    ])
    w.setClock('2027-03-01T09:00:00Z')
    expect((await heute(contact)).successes).toEqual([])
  })
})

test('six round trips at most, and as many for three of everything as for one', async () => {
  const few = await given()
  const many = await given()
  for (const { net, town, contact, steering, times } of [
    { ...few, times: 1 },
    { ...many, times: 3 },
  ])
    for (let time = 0; time < times; time += 1) {
      await givenTask(w, net, town.id)
      await givenProposal(w, contact, steering.id)
      await givenMeeting(w, net, steering.id, { day: `2026-12-0${time + 1}` })
    }
  const one = await heute(few.contact)
  const three = await heute(many.contact)
  expect([one.waitingCount, three.waitingCount]).toEqual([2, 6])
  expect(one.trips).toBeLessThanOrEqual(6)
  expect(three.trips).toBe(one.trips)
})

test('only for members, and never from another network', async () => {
  const { net, town, contact } = await given()
  await givenTask(w, net, town.id)
  const other = await w.network()
  expect(await w.app.door.read(net.guest, today, {})).toMatchObject({ kind: 'forbidden' })
  expect(await w.app.door.read({ ...contact, network: other.id }, today, {})).toMatchObject({ kind: 'forbidden' })
  expect(await waits(other.coordination)).toEqual([])
})
