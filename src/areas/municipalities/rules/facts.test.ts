import { expect, test } from 'vitest'
import { changeNetwork, keepCarrier, keepTargetGroup } from './facts.ts'

const occasion = { network: 'n', newId: () => 'new' }
const carrier = { name: 'Lebenshilfe', legalForm: 'e.V.', since: '2017', until: null, note: null }
const group = { name: 'ältere Menschen', since: '2026-01-01', until: null }

test('a new carrier gets an id, a known one keeps its own', () => {
  expect(keepCarrier(null, carrier, occasion)).toMatchObject({
    next: { id: 'new' },
    facts: [{ name: 'municipalities.carrier-added', about: 'n' }],
  })
  expect(keepCarrier({ id: 'c', ...carrier }, { ...carrier, until: '2023-04' }, occasion)).toMatchObject({
    next: { id: 'c', until: '2023-04' },
    facts: [{ name: 'municipalities.carrier-changed', values: { carrier: 'c' } }],
  })
})

test.each([
  ['2017', '2016', false],
  ['2017', '2017', true],
  ['2017-05', '2017', true],
  ['2017-05', '2017-04-30', false],
  ['2017-05-02', '2017-05-01', false],
  [null, '2017', true],
  ['2017', null, true],
])('a carrier from %s to %s fits: %s', (since, until, fits) => {
  const ruling = keepCarrier(null, { ...carrier, since, until }, occasion)
  expect('next' in ruling).toBe(fits)
  if (!fits) expect(ruling).toEqual({ faults: [{ field: 'until', key: 'ends-before-it-begins' }] })
})

test('a target group is written down, changed and ended', () => {
  expect(keepTargetGroup(null, group, [], occasion)).toMatchObject({
    next: { id: 'new' },
    facts: [{ name: 'municipalities.target-group-added' }],
  })
  const stored = { id: 't', ...group }
  expect(keepTargetGroup(stored, { ...group, until: '2026-12-31' }, [stored], occasion)).toMatchObject({
    next: { id: 't', until: '2026-12-31' },
    facts: [{ name: 'municipalities.target-group-changed', values: { group: 't' } }],
  })
})

test('a target group cannot end before it begins', () => {
  expect(keepTargetGroup(null, { ...group, until: '2025-12-31' }, [], occasion)).toEqual({
    faults: [{ field: 'until', key: 'ends-before-it-begins' }],
  })
})

test('the same target group does not stand there twice, but it may come back after it ended', () => {
  const same = { ...group, name: 'Ältere Menschen' }
  expect(keepTargetGroup(null, same, [{ id: 't', ...group }], occasion)).toEqual({
    refused: { key: 'target-group-known' },
  })
  expect(keepTargetGroup(null, same, [{ id: 't', ...group, until: '2026-06-30' }], occasion)).toMatchObject({
    next: { id: 'new' },
  })
})

test('what a network says about itself can be changed', () => {
  const facts = { name: 'N', area: null, lifeAreas: [], examples: [], afterFunding: null }
  expect(changeNetwork(facts, occasion)).toEqual({
    next: facts,
    facts: [{ name: 'municipalities.network-changed', about: 'n' }],
  })
})
