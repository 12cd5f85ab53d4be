import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newId } from './crypto.ts'
import { openKeys } from './keys.ts'

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-keys-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const keys = openKeys(folder)
const network = newId()
const plain = new TextEncoder().encode('against')

test('what a key has sealed, it opens again, and only about the same', async () => {
  const id = newId()
  await keys.make(network, id)
  const sealed = await keys.seal(network, id, 'seat a', plain)
  expect(sealed).toHaveLength(12 + plain.length + 16)
  expect(await keys.open(network, id, 'seat a', sealed)).toEqual(Buffer.from(plain))
  expect(await keys.open(network, id, 'seat b', sealed)).toBeUndefined()
  expect(
    await keys.open(
      network,
      id,
      'seat a',
      sealed.map((byte, at) => (at === 14 ? byte ^ 1 : byte)),
    ),
  ).toBeUndefined()
})

test('the same sealed twice does not look the same', async () => {
  const id = newId()
  await keys.make(network, id)
  const [one, other] = [await keys.seal(network, id, 'a', plain), await keys.seal(network, id, 'a', plain)]
  expect(one).not.toEqual(other)
})

test('a destroyed key is gone for good, and so is one that was taken back', async () => {
  const [id, other] = [newId(), newId()]
  const undo = await keys.make(network, id)
  await keys.make(network, other)
  const sealed = await keys.seal(network, id, 'a', plain)
  expect((await stat(join(folder, network, id))).mode & 0o777).toBe(0o600)
  await undo()
  await keys.destroy(network, other)
  expect(await keys.has(network, id)).toBe(false)
  expect(await keys.has(network, other)).toBe(false)
  expect(await keys.open(network, id, 'a', sealed)).toBeUndefined()
  await expect(keys.seal(network, id, 'a', plain)).rejects.toThrow('not there')
})

test('a key that no row knows is swept away after a day', async () => {
  const [known, fresh, left] = [newId(), newId(), newId()]
  for (const id of [known, fresh, left]) await keys.make(network, id)
  const now = new Date('2027-05-01T06:00:00Z')
  for (const id of [known, left]) await utimes(join(folder, network, id), 0, 0)
  await utimes(join(folder, network, fresh), now, now)
  await keys.sweep(async () => new Set([known]), now)
  const names = await readdir(join(folder, network))
  expect(names).toContain(known)
  expect(names).toContain(fresh)
  expect(names).not.toContain(left)
})

test('a name that is no id opens nothing outside the folder', async () => {
  await expect(keys.destroy(network, '../../etc')).rejects.toThrow('not the name of a key')
})
