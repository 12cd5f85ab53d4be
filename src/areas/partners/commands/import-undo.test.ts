import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenTask } from '../../tasks/given.ts'
import { givenPartner, givenTable } from '../given.ts'
import { finishImport, mapTable, undoImport } from './import.ts'
import { changePartner } from './partner.ts'

const w = world()
const rowsOf = <R>(net: TestNetwork, query: RawBuilder<R>) =>
  w.app.database.read(net.coordination, (db) => db.rows<R>(query))
const partnersOf = (net: TestNetwork) =>
  rowsOf(net, sql<{ id: string; name: string }>`select id, name from partner order by id`)
const namesOf = async (net: TestNetwork) => (await partnersOf(net)).map(({ name }) => name)
const factsOf = async (net: TestNetwork, about: string) =>
  (await rowsOf(net, sql<{ fact: string }>`select fact from journal where about = ${about} order by number`)).map(
    ({ fact }) => fact,
  )
const csv = (...lines: string[]) => ({ name: 'liste.csv', bytes: Buffer.from(lines.join('\r\n')) })
const list = csv('Name;PLZ;E-Mail', 'Chor;01067;chor@beispiel.de', 'Fanfare;1067;', ';;kaputt', 'CHOR e.V.;;')

async function finished(net: TestNetwork, file = list): Promise<string> {
  const id = await givenTable(w, net, file)
  await w.done(net.coordination, mapTable, { import: id, columns: { 0: 'name', 1: 'postcode', 2: 'email' } })
  return w.done(net.coordination, finishImport, { import: id })
}

describe('taking a table back', () => {
  test('removes exactly the partners it brought, with their texts', async () => {
    const net = await w.network()
    await givenPartner(w, net, { name: 'Schon da' })
    const texts = () => rowsOf(net, sql`select id from text`)
    const before = await texts()
    const id = await finished(net)
    const [, chor] = await partnersOf(net)
    await w.done(net.coordination, undoImport, { import: id })
    expect(await namesOf(net)).toEqual(['Schon da'])
    expect(await texts()).toEqual(before)
    expect(await factsOf(net, chor?.id ?? '')).toEqual(['partners.partner-added', 'partners.partner-removed'])
    expect((await factsOf(net, id)).at(-1)).toBe('partners.import-undone')
  })

  test('leaves those who have a seat, a task or people, or were changed since', async () => {
    const net = await w.network()
    const names = ['Sitz', 'Aufgabe', 'Mensch', 'Neu geschrieben', 'Frei']
    const id = await finished(net, csv('Name;PLZ;E-Mail', ...names.map((name) => `${name};;`)))
    const [seat, task, person, changed] = (await partnersOf(net)).map((partner) => partner.id)
    const body = await givenBody(w, net, { kind: 'working' })
    await givenSeat(w, net, body, { partnerId: seat ?? '' })
    await givenTask(w, net, task ?? '')
    await net.person('Anna Ansprech', 'contact', person)
    await w.done(net.coordination, changePartner, {
      partner: changed ?? '',
      name: 'Neu',
      kind: 'club',
      grade: 'partner',
      single: 'no',
    })
    await w.done(net.coordination, undoImport, { import: id })
    expect(await namesOf(net)).toEqual(['Sitz', 'Aufgabe', 'Mensch', 'Neu'])
    expect(await w.app.door.act(net.coordination, undoImport, { import: id })).toMatchObject({
      kind: 'refused',
      reason: { key: 'all-still-needed' },
    })
  })

  test('happens once', async () => {
    const net = await w.network()
    const id = await finished(net)
    await w.done(net.coordination, undoImport, { import: id })
    expect(await w.app.door.act(net.coordination, undoImport, { import: id })).toMatchObject({
      kind: 'refused',
      reason: { key: 'undone-already' },
    })
  })
})
