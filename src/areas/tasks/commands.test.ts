import { beforeEach, describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { newId, newKey } from '../../foundation/crypto.ts'
import { type Reading, sql } from '../../foundation/database.ts'
import type { Caller } from '../../foundation/door.ts'
import { historyOf } from '../../foundation/journal.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { givenItem, givenMeeting } from '../meetings/given.ts'
import { givenPartner } from '../partners/given.ts'
import { agreeOnDate, askForHelp, finishTask, giveTask, handOn, reopenTask, startTask } from './commands.ts'
import { givenTask } from './given.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-02T09:00:00Z'))

const wish = { title: 'Rampe ausmessen', detail: 'Am Rathaus, Eingang Süd', due: '2027-02-01' }
const act = (caller: Caller, command: Parameters<typeof w.app.door.act>[1], input: unknown) =>
  w.app.door.act(caller, command, input)
const look = <T>(net: TestNetwork, work: (db: Reading) => Promise<T>) => w.app.database.read({ network: net.id }, work)
const stored = (net: TestNetwork, id: string) =>
  look(net, (db) =>
    db.first<Record<string, unknown>>(sql`
      select title, partner_id, person_id, due, sooner_agreed, state, help_wanted, body_id, done_at, version,
        (select original from text where text.network_id = here() and text.id = detail_text) as detail
      from task where network_id = here() and id = ${id}`),
  )
const facts = async (net: TestNetwork, id: string) =>
  (await look(net, (db) => historyOf(db, id))).map(({ fact }) => fact)

/** A slow partner with a contact person and an assistant, and somebody with a seat elsewhere. */
async function given() {
  const net = await w.network()
  const town = await givenPartner(w, net, { name: 'Stadtverwaltung', leadDays: 21 })
  const contact = await net.person('Ines Amt', 'contact', town.id)
  const assistant = await net.person('Anna Hilfe', 'assistant', town.id)
  const seated = await net.person('Sven Sitz')
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  await givenSeat(w, net, body, { delegateId: seated.person })
  return { net, town, contact, assistant, seated, body }
}

describe('a task is given', () => {
  test('by somebody with a seat: it is stored with its text, and journaled', async () => {
    const { net, town, contact, seated, body } = await given()
    const id = await w.done(seated, giveTask, { ...wish, partner: town.id, person: contact.person, body: body.id })
    expect(await stored(net, id)).toEqual({
      title: 'Rampe ausmessen',
      detail: 'Am Rathaus, Eingang Süd',
      partner_id: town.id,
      person_id: contact.person,
      due: '2027-02-01',
      sooner_agreed: null,
      state: 'open',
      help_wanted: null,
      body_id: body.id,
      done_at: null,
      version: 1,
    })
    expect(await facts(net, id)).toEqual(['tasks.task-given'])
  })

  test('too soon names the first fair day and stores nothing', async () => {
    const { net, town, seated } = await given()
    const outcome = await act(seated, giveTask, { ...wish, partner: town.id, due: '2026-11-22' })
    const values = { earliest: Date.parse('2026-11-23T12:00Z') }
    expect(outcome).toEqual({ kind: 'invalid', faults: [{ field: 'due', key: 'too-soon', values }] })
    expect(await look(net, (db) => db.rows(sql`select id from task`))).toEqual([])
  })

  test('sooner, in the words of the partner', async () => {
    const { net, town } = await given()
    const words = { due: '2026-11-05', soonerAgreed: 'Frau Amt hat am Telefon zugesagt' }
    const { id } = await givenTask(w, net, town.id, words)
    expect(await stored(net, id)).toMatchObject({
      due: '2026-11-05',
      sooner_agreed: 'Frau Amt hat am Telefon zugesagt',
    })
  })

  test('never by somebody without a seat, an assistant or a guest', async () => {
    const { net, town, contact, assistant } = await given()
    for (const caller of [contact, assistant, net.guest])
      expect(await act(caller, giveTask, { ...wish, partner: town.id })).toMatchObject({ kind: 'forbidden' })
  })

  test('sent twice it is given once', async () => {
    const { net, town, seated } = await given()
    const key = newKey()
    const first = await w.app.door.act(seated, giveTask, { ...wish, partner: town.id }, key)
    const second = await w.app.door.act(seated, giveTask, { ...wish, partner: town.id }, key)
    expect(second).toMatchObject({ kind: 'done', value: first.kind === 'done' ? first.value : '' })
    expect(await look(net, (db) => db.rows(sql`select id from task`))).toHaveLength(1)
  })

  test('never across networks: partner, body and origin must belong here', async () => {
    const { net, town } = await given()
    const other = await given()
    const there = { ...wish, partner: town.id }
    expect(await act(other.seated, giveTask, there)).toEqual({ kind: 'missing' })
    expect(await act(net.coordination, giveTask, { ...there, body: other.body.id })).toEqual({ kind: 'missing' })
    const unknown = { ...there, origin: 'item', originId: newId() }
    expect(await act(net.coordination, giveTask, unknown)).toEqual({ kind: 'missing' })
    const { id } = await givenTask(w, net, town.id)
    expect(await act(other.net.coordination, startTask, { task: id })).toEqual({ kind: 'missing' })
  })
})

describe('a task goes its way', () => {
  test('begun, stuck, going on, done, and not done after all', async () => {
    const { net, town, contact } = await given()
    const { id } = await givenTask(w, net, town.id)
    await w.done(contact, startTask, { task: id })
    await w.done(contact, askForHelp, { task: id, what: 'Ein Messgerät' })
    expect(await stored(net, id)).toMatchObject({ state: 'needs-help', help_wanted: 'Ein Messgerät' })
    await w.done(contact, startTask, { task: id })
    expect(await stored(net, id)).toMatchObject({ state: 'under-way', help_wanted: null })
    await w.done(contact, finishTask, { task: id })
    expect(await stored(net, id)).toMatchObject({ state: 'done', done_at: new Date('2026-11-02T09:00:00Z') })
    expect(await act(contact, finishTask, { task: id })).toMatchObject({
      kind: 'refused',
      reason: { key: 'already-done' },
    })
    await w.done(contact, reopenTask, { task: id })
    expect(await stored(net, id)).toMatchObject({ state: 'under-way', done_at: null, version: 6 })
    expect(await facts(net, id)).toEqual([
      'tasks.task-reopened',
      'tasks.task-finished',
      'tasks.task-started',
      'tasks.help-asked',
      'tasks.task-started',
      'tasks.task-given',
    ])
  })

  test('an assistant says that help is needed, and no more', async () => {
    const { net, town, assistant } = await given()
    const { id } = await givenTask(w, net, town.id)
    for (const command of [startTask, finishTask, reopenTask])
      expect(await act(assistant, command, { task: id })).toEqual({
        kind: 'forbidden',
        reason: { key: 'assistants-prepare' },
      })
    await w.done(assistant, askForHelp, { task: id })
    expect(await stored(net, id)).toMatchObject({ state: 'needs-help' })
  })

  test('handed on it follows the tempo of the other partner', async () => {
    const { net, town, contact } = await given()
    const club = await givenPartner(w, net, { leadDays: 60 })
    const { id } = await givenTask(w, net, town.id, { person: contact.person })
    const early = await act(contact, handOn, { task: id, partner: club.id, due: '2026-12-01' })
    expect(early).toMatchObject({ kind: 'invalid', faults: [{ field: 'due', key: 'too-soon' }] })
    await w.done(contact, handOn, { task: id, partner: club.id, due: '2027-01-01' })
    expect(await stored(net, id)).toMatchObject({ state: 'handed-on', partner_id: club.id, person_id: null })
    expect(await act(contact, startTask, { task: id })).toMatchObject({ kind: 'forbidden' })
  })

  test('another date is agreed on; somebody who saw an older state is told so', async () => {
    const { net, town, contact } = await given()
    const { id } = await givenTask(w, net, town.id)
    await w.done(contact, agreeOnDate, { task: id, due: '2027-03-01', version: 1 })
    expect(await stored(net, id)).toMatchObject({ due: '2027-03-01', version: 2 })
    const late = await act(contact, agreeOnDate, { task: id, due: '2027-04-01', version: 1 })
    expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
  })
})

describe('what was promised is on the next agenda', () => {
  const agenda = (net: TestNetwork, meeting: string) =>
    look(net, (db) =>
      db.rows<{ title: string; kind: string; origin: string; task: string }>(sql`
        select title, kind, origin, origin_id as task from agenda_item
        where network_id = here() and meeting_id = ${meeting} and origin = 'task' order by position`),
    )

  test('when the next meeting is called, once for each open task', async () => {
    const { net, town, body } = await given()
    const { id } = await givenTask(w, net, town.id, { title: 'Rampe ausmessen', body: body.id })
    const done = await givenTask(w, net, town.id, { body: body.id })
    await w.done(net.coordination, finishTask, { task: done.id })
    await givenTask(w, net, town.id)
    const meeting = await givenMeeting(w, net, body.id, { day: '2026-12-01' })
    await givenMeeting(w, net, body.id, { day: '2027-01-12' })
    expect(await agenda(net, meeting.id)).toEqual([
      { title: 'Wie steht es? Rampe ausmessen', kind: 'inform', origin: 'task', task: id },
    ])
    expect(await facts(net, id)).toEqual(['tasks.task-put-on-agenda', 'tasks.task-given'])
  })

  test('at once, where the next meeting is called already', async () => {
    const { net, town, body } = await given()
    const meeting = await givenMeeting(w, net, body.id, { day: '2026-12-01' })
    const later = await givenMeeting(w, net, body.id, { day: '2027-01-12' })
    const item = await givenItem(w, net, meeting.id)
    const from = { origin: 'item', originId: item.id } as const
    const { id } = await givenTask(w, net, town.id, { body: body.id, ...from })
    expect((await agenda(net, meeting.id)).map(({ task }) => task)).toEqual([id])
    expect(await agenda(net, later.id)).toEqual([])
  })
})
