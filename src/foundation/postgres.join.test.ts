import { expect, test } from 'vitest'
import { ask, killed, otherApp, settled, started } from './postgres/given.ts'
import { lifeOf, shutDown } from './postgres/living.ts'
import { joinPostgres } from './postgres.ts'

test('a command beside a running app asks the same server and leaves it running', async () => {
  const folder = await settled('beside')
  const { child, said } = await otherApp(folder)
  const joined = await joinPostgres({ folder })
  expect(await ask(joined, 'select 1')).toEqual([1])
  await joined.stop()
  expect(lifeOf(Number(said))).toBeDefined()
  await killed(child)
  await shutDown(Number(said))
})

test('a command on its own has a server of its own, which ends with it', async () => {
  const folder = await settled('alone')
  const server = await joinPostgres({ folder })
  expect(await ask(server, 'select 1')).toEqual([1])
  await server.stop()
  expect((await started({ folder })).adopted).toBe(false)
})
