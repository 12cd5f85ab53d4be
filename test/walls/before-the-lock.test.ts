import { expect, test } from 'vitest'
import { z } from 'zod'
import { guest, members, system } from '../../src/foundation/actor.ts'
import { command } from '../../src/foundation/door.ts'
import { world } from '../world.ts'

const w = world()

interface Slow {
  readonly word: string
  readonly found?: string
}
const word: z.ZodType<Slow> = z.object({ word: z.string() })

/** Waits for what the test gives it before it may go on. */
const slow = (until: Promise<void>, asked: string[] = []) =>
  command({
    name: 'partners.read-slowly',
    input: word,
    prepare: async (input, by) => {
      asked.push(by.kind)
      await until
      return { ...input, found: `${input.word} ist gelesen` }
    },
    load: async (_, { found }) => ({ found }),
    may: members,
    rule: ({ found }, _, { newId }) => ({
      next: found ?? '',
      facts: [{ name: 'partners.read-slowly-done', about: newId() }],
    }),
    store: async (_, next) => next,
  })

test('what is prepared keeps no write of the network waiting, and the command goes on with what came of it', async () => {
  const net = await w.network()
  const gate: { open?: () => void } = {}
  const waiting = w.app.door.act(net.coordination, slow(new Promise((open) => (gate.open = () => open()))), {
    word: 'A',
  })
  // Would never end if the lock were held.
  expect(await w.done(net.coordination, slow(Promise.resolve()), { word: 'B' })).toBe('B ist gelesen')
  gate.open?.()
  expect(await waiting).toMatchObject({ kind: 'done', value: 'A ist gelesen' })
})

test('whoever asks is known before the work begins, and what was not understood is not prepared', async () => {
  const net = await w.network()
  const asked: string[] = []
  const act = (caller: typeof net.guest, input: unknown) =>
    w.app.door.act(caller, slow(Promise.resolve(), asked), input)
  expect(await act(net.guest, { word: 'A' })).toMatchObject({ kind: 'forbidden' })
  await act(net.system, { word: 'A' })
  expect(await act(net.coordination, {})).toMatchObject({ kind: 'invalid' })
  expect(asked).toEqual([guest.kind, system.kind])
})

test('nobody sends what only preparing may give', async () => {
  const net = await w.network()
  const bare = { ...slow(Promise.resolve()), prepare: async (input: Slow) => input }
  expect(await w.done(net.coordination, bare, { word: 'A', found: 'untergeschoben' })).toBe('')
})
