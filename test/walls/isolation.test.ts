import { expect, test } from 'vitest'
import { foundBody } from '../../src/areas/bodies/commands.ts'
import { callMeeting } from '../../src/areas/meetings/commands/plan.ts'
import { addPartner } from '../../src/areas/partners/commands/partner.ts'
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

test('somebody of another network is nobody’s contact here, and neither is an id that is nobody’s', async () => {
  const [one, other] = [await w.network(), await w.network()]
  const stranger = await other.person('Fred Fremd')
  const body = await w.done(one.coordination, foundBody, { name: 'AG Freizeit', kind: 'working' })
  const wish = { body, title: 'Treffen', day: '2031-01-01', from: '16:00', until: '18:00' }
  for (const contactId of [stranger.person, body])
    expect(await w.app.door.act(one.coordination, callMeeting, { ...wish, contactId })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'contactId', key: 'choose-one' }],
    })
})

test('a partner of another network is nothing anybody here can stand for', async () => {
  const [one, other] = [await w.network(), await w.network()]
  const partner = await w.done(other.coordination, addPartner, {
    name: 'Verein',
    kind: 'club',
    grade: 'partner',
    single: 'no',
  })
  const wish = { name: 'Bo Birke', email: 'bo3@beispiel.test', role: 'contact', partnerId: partner }
  expect(await w.app.door.act(one.coordination, invitePerson, wish)).toEqual({
    kind: 'invalid',
    faults: [{ field: 'partnerId', key: 'partner-missing' }],
  })
})
