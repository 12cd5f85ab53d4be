import { beforeEach, describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenProposal, givenRecommendation } from '../../decisions/given.ts'
import { answerInvitation, sendInvitations } from '../../meetings/commands/invite.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { askForHelp, finishTask } from '../../tasks/commands.ts'
import { givenTask } from '../../tasks/given.ts'
import { given, heute } from './given.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-22T09:00:00Z'))

const waits = async (caller: Caller) =>
  (await heute(w, caller)).waiting.map((one) => [
    one.kind,
    'title' in one ? one.title : 'count' in one ? one.count : one.body,
  ])

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
    expect(await heute(w, member)).toMatchObject({ waiting: [], waitingCount: 0, meetings: [], goals: [] })
  })

  test('a vote for whoever votes, and its preparation for whoever assists that seat', async () => {
    const { net, contact, assistant, speaker, steering } = await given(w)
    await givenProposal(w, contact, steering.id)
    expect(await waits(contact)).toEqual([['vote', 'Ruhige Stunde im Wochenmarkt']])
    expect(await waits(assistant)).toEqual([['prepare-vote', 'Ruhige Stunde im Wochenmarkt']])
    expect(await waits(speaker)).toEqual([])
    expect(await waits(net.coordination)).toEqual([])
  })

  test('an answer for whoever decides, and for nobody else', async () => {
    const { contact, assistant, speaker, working, seat } = await given(w)
    const { id } = await givenRecommendation(w, speaker, { group: working, seat })
    const { waiting } = await heute(w, contact)
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
    const { net, town, contact, assistant, speaker } = await given(w)
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
    const { net, town, contact, speaker, working } = await given(w)
    const { id } = await givenTask(w, net, town.id, { title: 'Rampe', body: working.id })
    await w.done(contact, askForHelp, { task: id, what: 'Ein Messgerät' })
    expect((await heute(w, speaker)).waiting).toMatchObject([
      { kind: 'help', title: 'Rampe', partner: 'Stadtverwaltung', helpWanted: 'Ein Messgerät' },
    ])
    expect(await waits(net.coordination)).toEqual([['help', 'Rampe']])
    expect(await waits(contact)).toEqual([['task', 'Rampe']])
  })

  test('an invitation until it is answered', async () => {
    const { net, contact, speaker, steering } = await given(w)
    const meeting = await givenMeeting(w, net, steering.id, { title: 'Steuerungsgruppe' })
    await w.done(net.coordination, sendInvitations, { meeting: meeting.id })
    expect((await heute(w, contact)).waiting).toEqual([
      { kind: 'invitation', id: meeting.id, title: 'Steuerungsgruppe', day: '2026-12-01', body: 'Steuerungsgruppe' },
    ])
    expect(await waits(speaker)).toEqual([])
    await w.done(contact, answerInvitation, { meeting: meeting.id, answer: 'yes' })
    expect(await heute(w, contact)).toMatchObject({ waiting: [], meetings: [{ id: meeting.id, answer: 'yes' }] })
  })

  test('letters that did not arrive, for the coordination, as one thing', async () => {
    const { net, contact } = await given(w)
    await fail(net, 3)
    expect((await heute(w, net.coordination)).waiting).toEqual([
      { kind: 'letters', id: null, count: 3, day: '2026-11-20' },
    ])
    expect(await waits(contact)).toEqual([])
  })

  test('at most five, and all of them when asked for', async () => {
    const { net, town, contact } = await given(w)
    for (const day of [1, 2, 3, 4, 5, 6, 7]) await givenTask(w, net, town.id, { due: `2026-12-0${day}` })
    const five = await heute(w, contact)
    expect([five.waiting.length, five.waitingCount]).toEqual([5, 7])
    expect((await heute(w, contact, { alles: 'ja' })).waiting).toHaveLength(7)
  })
})
