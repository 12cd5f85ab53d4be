import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenTask } from '../../tasks/given.ts'
import { givenPartner } from '../given.ts'
import { csv, givenImports } from './given.ts'
import { undoImport } from './import.ts'
import { changePartner } from './partner.ts'

const w = world()
const { rowsOf, partnersOf, namesOf, factsOf, finished } = givenImports(w)

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
