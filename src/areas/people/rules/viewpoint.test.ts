import { expect, test } from 'vitest'
import { type DemoPerson, suggest, viewpoints } from './viewpoint.ts'

const person = (id: string, of: Partial<DemoPerson> = {}): DemoPerson => ({
  id,
  name: id,
  role: 'contact',
  partner: 'Verein',
  partnerKind: 'club',
  sitsIn: [],
  ...of,
})
const kora = person('kora', { role: 'coordination', partner: null, partnerKind: null })
const wanda = person('wanda', { sitsIn: ['working'] })
const stefan = person('stefan', { sitsIn: ['steering', 'working'] })
const selma = person('selma', { partnerKind: 'self-advocacy', sitsIn: ['steering'] })
const chosen = (...people: readonly DemoPerson[]) =>
  suggest([{ people }])?.suggestions.map(({ viewpoint, person: { id } }) => [viewpoint, id])

test('each viewpoint has its person, in the order they are shown', () => {
  expect(chosen(kora, selma, stefan, wanda)).toEqual([
    ['working', 'wanda'],
    ['steering', 'stefan'],
    ['coordination', 'kora'],
    ['self-advocacy', 'selma'],
  ])
})

test('nobody is suggested twice, and a viewpoint that nobody has is left out', () => {
  expect(chosen(selma, kora)).toEqual([
    ['coordination', 'kora'],
    ['self-advocacy', 'selma'],
  ])
})

test('assistants and ordinary members see nothing of their own, so none of them is suggested', () => {
  expect(chosen(person('asta', { role: 'assistant', partnerKind: 'self-advocacy' }))).toBeUndefined()
  expect(suggest([])).toBeUndefined()
})

test('the network with most viewpoints is shown, the first of those that have as many', () => {
  const [small, full, late] = [{ people: [kora] }, { people: [kora, selma, stefan, wanda] }, { people: [kora] }]
  expect(suggest([small, full])?.network).toBe(full)
  expect(suggest([small, late])?.network).toBe(small)
  expect(suggest([full])?.suggestions).toHaveLength(viewpoints.length)
})
