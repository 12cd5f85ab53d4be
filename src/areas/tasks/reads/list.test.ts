import { beforeEach, describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newId } from '../../../foundation/crypto.ts'
import type { Caller } from '../../../foundation/door.ts'
import { refused } from '../../../foundation/outcome.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenItem, givenMeeting } from '../../meetings/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { askForHelp, finishTask } from '../commands.ts'
import { givenTask } from '../given.ts'
import { handingOn, newTask } from './give.ts'
import { taskList } from './list.ts'
import { taskPage } from './task.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-02T09:00:00Z'))

async function list(caller: Caller, query: Record<string, string> = {}) {
  const found = await w.app.door.read(caller, taskList, query)
  if (found.kind !== 'found') throw new Error(found.kind)
  return { ...found.data, titles: found.data.rows.map(({ title }) => title), trips: found.trips }
}

/** A town with a contact person and an assistant, a club, a body, and three tasks. */
async function given() {
  const net = await w.network()
  const town = await givenPartner(w, net, { name: 'Stadtverwaltung', binds: 'Der Ausschuss tagt selten.' })
  const club = await givenPartner(w, net, { name: 'Sportverein', leadDays: 10 })
  const contact = await net.person('Ines Amt', 'contact', town.id)
  const assistant = await net.person('Anna Hilfe', 'assistant', town.id)
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  const first = await givenTask(w, net, town.id, { title: 'Rampe', due: '2026-12-02', person: contact.person })
  const second = await givenTask(w, net, town.id, { title: 'Plakat', due: '2026-12-01' })
  const third = await givenTask(w, net, club.id, { title: 'Fahrdienst', due: '2026-12-03', body: body.id })
  return { net, town, club, contact, assistant, body, first, second, third }
}

describe('the list of tasks', () => {
  test('begins with those of the own partner, the next date first', async () => {
    const { net, contact, assistant } = await given()
    expect((await list(contact)).titles).toEqual(['Plakat', 'Rampe'])
    expect((await list(assistant)).titles).toEqual(['Plakat', 'Rampe'])
    expect((await list(net.coordination)).titles).toEqual(['Plakat', 'Rampe', 'Fahrdienst'])
  })

  test('is filtered by person, partner, body and state, and sorted by the newest', async () => {
    const { net, contact, club, body, second } = await given()
    const all = { wer: 'alle' }
    expect((await list(contact, { wer: 'meine' })).titles).toEqual(['Rampe'])
    expect((await list(contact, { ...all, partner: club.id })).titles).toEqual(['Fahrdienst'])
    expect((await list(contact, { ...all, gremium: body.id })).titles).toEqual(['Fahrdienst'])
    expect((await list(contact, { ...all, nach: 'neu' })).titles).toEqual(['Fahrdienst', 'Plakat', 'Rampe'])
    await w.done(net.coordination, finishTask, { task: second.id })
    expect((await list(contact)).titles).toEqual(['Rampe'])
    expect((await list(contact, { stand: 'done' })).rows).toMatchObject([{ title: 'Plakat', doneOn: '2026-11-02' }])
    expect((await list(contact, { stand: 'any' })).titles).toEqual(['Rampe', 'Plakat'])
  })

  test('a broken address filters nothing', async () => {
    const { net } = await given()
    const broken = { wer: 'x', stand: 'x', partner: 'x', gremium: 'x', aus: 'x', nach: 'x', seite: 'x' }
    expect((await list(net.coordination, broken)).titles).toHaveLength(3)
  })

  test('takes the same round trips for one task and for three', async () => {
    const { net: many } = await given()
    const one = await w.network()
    await givenTask(w, one, (await givenPartner(w, one)).id)
    const few = await list(one.coordination)
    expect([few.found, few.trips]).toEqual([1, 4])
    expect(await list(many.coordination)).toMatchObject({ found: 3, trips: 4 })
  })

  test('shows nothing of another network, and nothing to guests', async () => {
    const { town } = await given()
    const other = await w.network()
    expect(await list(other.coordination, { partner: town.id })).toMatchObject({ rows: [], all: 0, partners: [] })
    expect(await w.app.door.read(other.guest, taskList, {})).toMatchObject({ kind: 'forbidden' })
  })

  test('names what came out of an agenda item', async () => {
    const { net, town, body } = await given()
    const meeting = await givenMeeting(w, net, body.id)
    const item = await givenItem(w, net, meeting.id, { title: 'Wochenmarkt' })
    await givenTask(w, net, town.id, { title: 'Standplan', origin: 'item', originId: item.id })
    const shown = await list(net.coordination, { aus: item.id })
    expect(shown.titles).toEqual(['Standplan'])
    expect(shown.origin).toMatchObject({ kind: 'item', title: 'Wochenmarkt', meetingId: meeting.id, bodyId: body.id })
  })
})

describe('one task', () => {
  const look = (caller: Caller, task: string) => w.app.door.read(caller, taskPage, { task })

  test('shows its partner’s pace, its history in names, and what each one can do', async () => {
    const { contact, assistant, first, town } = await given()
    await w.done(assistant, askForHelp, { task: first.id, what: 'Ein Messgerät' })
    const found = await look(contact, first.id)
    expect(found).toMatchObject({
      kind: 'found',
      trips: 5,
      data: {
        task: { title: 'Rampe', state: 'needs-help', helpWanted: 'Ein Messgerät' },
        partner: { id: town.id, name: 'Stadtverwaltung' },
        receiver: { binds: { original: 'Der Ausschuss tagt selten.' } },
        person: 'Ines Amt',
        history: [{ fact: 'tasks.help-asked' }, { fact: 'tasks.task-given', values: { partner: 'Stadtverwaltung' } }],
        can: { start: true, finish: true, handOn: true, agreeOnDate: true, askForHelp: true },
      },
    })
    const assistants = refused('assistants-prepare')
    expect(await look(assistant, first.id)).toMatchObject({
      data: { can: { start: assistants, finish: assistants, handOn: assistants, askForHelp: true } },
    })
  })

  test('of another network is missing', async () => {
    const { first } = await given()
    const other = await w.network()
    expect(await look(other.coordination, first.id)).toMatchObject({ kind: 'missing' })
    expect(await look(other.coordination, newId())).toMatchObject({ kind: 'missing' })
  })
})

describe('choosing a partner', () => {
  test('goes by name, with the pace of each, and says who may give', async () => {
    const { net, contact, club, body } = await given()
    const found = await w.app.door.read(net.coordination, newTask, { partner: club.id, gremium: body.id })
    expect(found).toMatchObject({
      data: {
        partners: [{ name: 'Sportverein', leadDays: 10 }, { name: 'Stadtverwaltung' }],
        chosen: { id: club.id },
        body: body.id,
        mayAgree: true,
        can: { give: true },
      },
    })
    const none = { data: { chosen: null, mayAgree: false, can: { give: refused('seats-give-tasks') } } }
    expect(await w.app.door.read(contact, newTask, {})).toMatchObject(none)
    await givenSeat(w, net, body, { deputyId: contact.person })
    expect(await w.app.door.read(contact, newTask, {})).toMatchObject({ data: { can: { give: true } } })
  })

  test('for handing on leaves out whoever has the task already', async () => {
    const { contact, first, club } = await given()
    const found = await w.app.door.read(contact, handingOn, { task: first.id, partner: club.id })
    expect(found).toMatchObject({
      data: { partners: [{ name: 'Sportverein' }], chosen: { id: club.id }, mayAgree: false, can: { handOn: true } },
    })
  })
})
