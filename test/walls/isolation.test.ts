import { expect, test } from 'vitest'
import { invitePerson } from '../../src/areas/people/commands.ts'
import { sql } from '../../src/foundation/database.ts'
import { firstBreak } from '../../src/foundation/journal.ts'
import { world } from '../world.ts'

const w = world()

test('a network sees its own memberships and nobody else’s', async () => {
  const [one, other] = [await w.network(), await w.network()]
  await one.person('Ada Ahorn')
  const seen = await w.app.database.read({ network: other.id }, (db) => db.rows(sql`select * from membership`))
  expect(seen).toHaveLength(1)
})

test('without a network there are no rows', async () => {
  const one = await w.network()
  const nowhere = await w.app.database.read(
    { network: one.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
    (db) => db.rows(sql`select * from membership`),
  )
  expect(nowhere).toEqual([])
})

test('the chain of the journal is whole', async () => {
  const one = await w.network()
  await w.done(one.coordination, invitePerson, { name: 'Bo Birke', email: 'bo@beispiel.test', role: 'member' })
  expect(await w.app.database.read({ network: one.id }, firstBreak)).toBeNull()
})

test('a guest may not invite', async () => {
  const one = await w.network()
  const outcome = await w.app.door.act(one.guest, invitePerson, {
    name: 'Bo Birke',
    email: 'bo2@beispiel.test',
    role: 'member',
  })
  expect(outcome).toEqual({ kind: 'forbidden', reason: { key: 'sign-in-first' } })
})
