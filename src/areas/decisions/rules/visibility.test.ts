import { expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { kora, occasion } from './given.ts'
import { keepInside, showToEveryone } from './visibility.ts'

const shown = (insideReason: string | null) => ({ id: 'r', insideReason, keepingSeats: [] })

test('what is for everyone is taken inside with a reason, once', () => {
  const input = { reason: 'Es geht um eine Person.' }
  expect(keepInside(shown(null), input, occasion(kora))).toMatchObject({
    next: { recommendation: 'r', reason: 'Es geht um eine Person.', since: new Date('2026-11-10T17:00:00Z') },
    facts: [{ name: 'decisions.decision-kept-inside', about: 'r' }],
  })
  expect(keepInside(shown('Darum.'), input, occasion(kora))).toEqual(refused('already-inside'))
})

test('what is inside is shown to everyone again', () => {
  expect(showToEveryone(shown('Darum.'))).toMatchObject({ facts: [{ name: 'decisions.decision-shown', about: 'r' }] })
  expect(showToEveryone(shown(null))).toEqual(refused('already-for-everyone'))
})
