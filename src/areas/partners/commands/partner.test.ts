import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenPartner } from '../given.ts'
import { addPartner, changePartner } from './partner.ts'

const w = world()

describe('adding a partner', () => {
  test('stores its profile and writes it into the journal', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { name: 'Blaskapelle', interests: 'Musik, Jugend', leadDays: 21 })
    const found = await w.app.database.read(net.coordination, (db) =>
      db.rows(sql`select name, interests, lead_days, fact from partner join journal on about = id`),
    )
    expect(found).toEqual([
      { name: 'Blaskapelle', interests: ['Musik', 'Jugend'], lead_days: 21, fact: 'partners.partner-added' },
    ])
    expect(
      await w.done(net.coordination, changePartner, {
        partner: id,
        name: 'Blaskapelle Süd',
        kind: 'club',
        grade: 'lead',
        version: 1,
      }),
    ).toBe(id)
  })
  test('is done by the coordination alone', async () => {
    const net = await w.network()
    const member = await net.person('Mia Mitglied')
    const outcome = await w.app.door.act(member, addPartner, { name: 'Verein', kind: 'club', grade: 'partner' })
    expect(outcome).toMatchObject({ kind: 'forbidden', reason: { key: 'coordination-only' } })
  })
})
