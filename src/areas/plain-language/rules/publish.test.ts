import { expect, test } from 'vitest'
import { guest, system } from '../../../foundation/actor.ts'
import { ada, recording } from '../given.ts'
import { mayPublish, mayWithdraw, publish, withdraw } from './publish.ts'

const bo = { ...ada, id: 'bo' }
const signed = { ...recording, kind: 'signing' as const }
const key = (answer: unknown) => JSON.stringify(answer).match(/"key":"([^"]+)"/)?.[1]

test('only the coordination opens a video to everyone, not even who made it', () => {
  expect([mayPublish({ ...bo, coordinates: true }), mayPublish(system)]).toEqual([true, true])
  expect([key(mayPublish(ada)), key(mayPublish(guest))]).toEqual(['coordination-only', 'sign-in-first'])
})

test('who is seen in it takes it back, and so does the coordination', () => {
  expect([mayWithdraw(ada, signed), mayWithdraw({ ...bo, coordinates: true }, signed)]).toEqual([true, true])
  expect(key(mayWithdraw(bo, signed))).toBe('author-or-coordination')
  expect(withdraw({ ...signed, forEveryone: true })).toMatchObject({ next: { id: 'r', forEveryone: false } })
})

test('whoever is seen must have agreed', () => {
  expect(key(publish(signed, { agreed: false }))).toBe('agreed-missing')
  expect(publish(signed, { agreed: true })).toEqual({
    next: { id: 'r', forEveryone: true },
    facts: [{ name: 'plain-language.recording-published', about: 'r' }],
  })
})

test.each([
  [{ kind: 'video' }, 'publish-needs-signing'],
  [{ kind: 'photo' }, 'publish-needs-signing'],
  [{ slot: 'use' }, 'publish-needs-signing'],
  [{ state: 'begun' }, 'describe-first'],
] as const)('what is no finished video in sign language beside a text stays inside: %j', (of, why) => {
  expect(key(publish({ ...signed, ...of }, { agreed: true }))).toBe(why)
})
