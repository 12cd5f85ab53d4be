import { expect, test } from 'vitest'
import { proposeGoal } from '../../src/areas/goals/commands.ts'
import { newKey } from '../../src/foundation/crypto.ts'
import { sql } from '../../src/foundation/database.ts'
import type { Caller } from '../../src/foundation/door.ts'
import { type TestNetwork, world } from '../world.ts'

const w = world()

const send = (by: Caller, title: string, key: string) => w.app.door.act(by, proposeGoal, { title, why: 'Darum.' }, key)

const titles = async ({ id }: TestNetwork) => {
  const goals = await w.app.database.read({ network: id }, (db) =>
    db.rows<{ title: string }>(sql`select title from goal where network_id = here() order by id`),
  )
  return goals.map(({ title }) => title)
}

test('the same form sent twice is done once', async () => {
  const net = await w.network()
  const key = newKey()
  const first = await send(net.coordination, 'Ein Park', key)
  const second = await send(net.coordination, 'Ein Park', key)
  expect(second).toMatchObject({ kind: 'done', value: first.kind === 'done' ? first.value : '' })
  expect(await titles(net)).toEqual(['Ein Park'])
})

test('who goes back and writes something else has written something else, each time', async () => {
  const net = await w.network()
  const key = newKey()
  for (const title of ['Ein Park', 'Ein Bus', 'Ein Bus', 'Ein Park'])
    expect(await send(net.coordination, title, key)).toMatchObject({ kind: 'done' })
  expect(await titles(net)).toEqual(['Ein Park', 'Ein Bus', 'Ein Park'])
})

test('nobody is answered for somebody else, whatever key they hold', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const mia = await net.person('Mia Maier')
  const key = newKey()
  await send(net.coordination, 'Ein Park', key)
  expect(await send(net.guest, 'Ein Park', key)).toMatchObject({ kind: 'forbidden' })
  expect(await send(other.coordination, 'Ein Park', key)).toMatchObject({ kind: 'done' })
  expect(await send(mia, 'Ein Park', key)).toMatchObject({ kind: 'done' })
  expect(await titles(net)).toEqual(['Ein Park', 'Ein Park'])
  expect(await titles(other)).toEqual(['Ein Park'])
})
