import { expect, test } from 'vitest'
import { type Answers, type Founding, foundingLasts, questions, stateOf, unanswered } from '../founding.ts'
import { lands, parts, pointIn } from '../land.ts'
import { answer, begin, finish, freeSlug } from './founding.ts'

const moment = new Date('2026-11-22T10:00:00Z')
const answers: Required<Answers> = {
  name: 'Nordstadt',
  kind: { kind: 'city', land: 'Niedersachsen' },
  place: { part: 'north', lat: null, lon: null },
  carrier: { name: 'Lebenshilfe Nordstadt', legalForm: 'e.V.', since: '2024' },
  targetGroups: ['ältere Menschen'],
  preset: 'advises',
  coordination: { name: 'Kora Beispiel', email: 'kora@beispiel.test' },
}
const open: Founding = { id: 'f', answers, network: null, createdAt: moment }
const count = { at: 0 }
const occasion = { moment, newId: () => `id-${count.at++}`, demo: false }
const later = (days: number) => new Date(moment.getTime() + days * 24 * 3600 * 1000)

test('a founding begins with an id and no answers', () => {
  expect(begin({ newId: () => 'new' })).toMatchObject({
    next: { id: 'new' },
    facts: [{ name: 'municipalities.founding-begun', about: 'new' }],
  })
})

test('an answer replaces the one given before and leaves the others alone', () => {
  const ruling = answer(open, { name: 'Südstadt' }, 'name', occasion)
  expect(ruling).toMatchObject({ next: { answers: { ...answers, name: 'Südstadt' } } })
})

test('what is journaled about an answer is the question, never the answer', () => {
  const ruling = answer(
    open,
    { coordination: { name: 'Ada Ahorn', email: 'ada@beispiel.test' } },
    'coordination',
    occasion,
  )
  expect(ruling).toMatchObject({ facts: [{ values: { question: 'coordination' } }] })
  expect(JSON.stringify('facts' in ruling ? ruling.facts : [])).not.toContain('Ada')
})

test(`answers last ${foundingLasts} days`, () => {
  expect(stateOf(open, later(foundingLasts))).toBe('open')
  expect(stateOf(open, later(foundingLasts + 0.1))).toBe('expired')
  expect(stateOf({ ...open, network: { slug: 'nordstadt', name: 'Nordstadt' } }, later(99))).toBe('finished')
})

test.each([
  ['expired', { ...open, createdAt: later(-15) }],
  ['finished', { ...open, network: { slug: 'nordstadt', name: 'Nordstadt' } }],
] as const)('a founding that is %s takes neither answers nor an end', (state, founding) => {
  const refusal = { refused: { key: `founding-${state}` } }
  expect(answer(founding, { name: 'x' }, 'name', occasion)).toEqual(refusal)
  expect(finish(founding, [], occasion)).toEqual(refusal)
})

test.each(questions.map(({ name }) => name))('nothing is founded without an answer to %s', (name) => {
  const { [name]: _, ...rest } = answers
  expect(unanswered(rest)).toEqual([name])
  expect(finish({ ...open, answers: rest }, [], occasion)).toEqual({
    refused: { key: 'answers-missing', values: { count: 1 } },
  })
})

test('target groups may still be open', () => {
  expect(finish({ ...open, answers: { ...answers, targetGroups: [] } }, [], occasion)).toMatchObject({
    next: { wanted: { targetGroups: [] } },
  })
})

test('the answers become a network with a carrier, target groups and a preset', () => {
  expect(finish(open, [], occasion)).toMatchObject({
    next: {
      founding: 'f',
      coordination: answers.coordination,
      wanted: {
        network: {
          slug: 'nordstadt',
          name: 'Nordstadt',
          kind: 'city',
          land: 'Niedersachsen',
          ...pointIn('Niedersachsen', 'north'),
          model: false,
          demo: false,
        },
        carriers: [{ name: 'Lebenshilfe Nordstadt', legalForm: 'e.V.', since: '2024', until: null, note: null }],
        targetGroups: [{ name: 'ältere Menschen' }],
        preset: 'advises',
      },
    },
    facts: [{ name: 'municipalities.founding-finished', about: 'f', values: { slug: 'nordstadt' } }],
  })
})

test('known coordinates go before the part of the Land', () => {
  const exact = { ...open, answers: { ...answers, place: { part: 'north', lat: 53.1, lon: 9.8 } as const } }
  expect(finish(exact, [], occasion)).toMatchObject({ next: { wanted: { network: { lat: 53.1, lon: 9.8 } } } })
})

test('what is founded in the demonstration says so', () => {
  expect(finish(open, [], { ...occasion, demo: true })).toMatchObject({ next: { wanted: { network: { demo: true } } } })
})

test.each([
  ['Neustadt', [], 'neustadt'],
  ['Neustadt', ['neustadt'], 'neustadt-2'],
  ['Neustadt', ['neustadt', 'neustadt-2', 'neustadt-am-see'], 'neustadt-3'],
  ['Ü', [], 'ue'],
  ['!?', [], 'netzwerk'],
  ['!?', ['netzwerk'], 'netzwerk-2'],
])('%s beside %j gets the address %s', (name, taken, slug) => {
  expect(freeSlug(name, taken)).toBe(slug)
})

test('every part of every Land lies in Germany', () => {
  for (const land of lands)
    for (const part of parts) {
      const { lat, lon } = pointIn(land, part)
      expect(lat > 47.3 && lat < 55.1 && lon > 5.8 && lon < 15.1, `${land} ${part}`).toBe(true)
    }
})
