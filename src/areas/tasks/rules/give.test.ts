import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, system } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { Faults, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Tempo } from '../../partners/partner.ts'
import { fits } from '../../partners/rules/tempo.ts'
import { taskStates } from '../task.ts'
import { agreeOnDate, give, handOn, type Receiver } from './give.ts'
import { assistant, calm, contact, coordination, occasion, other, receiver, task, today, wish } from './given.ts'
import { mayAgreeSooner } from './may.ts'

const faultsOf = (answer: Faults | Refusal | Ruling<unknown>) => ('faults' in answer ? answer.faults : [])

describe('giving a task', () => {
  test('with a date the tempo carries is stored and told', () => {
    const ruling = give({ receiver, seated: true }, { ...wish, person: 'ines', body: 'b' }, occasion(other))
    expect(ruling).toEqual({
      next: {
        id: 'new',
        title: 'Rampe ausmessen',
        partnerId: 'town',
        personId: 'ines',
        due: '2026-11-23',
        soonerAgreed: null,
        origin: null,
        originId: null,
        bodyId: 'b',
        givenOn: today,
        state: 'open',
        version: 1,
      },
      facts: [{ name: 'tasks.task-given', about: 'new', values: { partner: 'town', body: 'b', due: '2026-11-23' } }],
    })
  })

  test('keeps where it comes from only as a whole', () => {
    const from = (of: object) => give({ receiver, seated: true }, { ...wish, ...of }, occasion(other))
    expect(from({ origin: 'item', originId: 'i' })).toMatchObject({ next: { origin: 'item', originId: 'i' } })
    expect(from({ origin: 'item' })).toMatchObject({ next: { origin: null, originId: null } })
    expect(from({ originId: 'i' })).toMatchObject({ next: { origin: null, originId: null } })
  })

  test('sooner than the tempo names the first fair day', () => {
    const answer = give({ receiver, seated: true }, { ...wish, due: '2026-11-22' }, occasion(coordination))
    const values = { earliest: Date.parse('2026-11-23T12:00Z') }
    expect(answer).toEqual({ faults: [{ field: 'due', key: 'too-soon', values }] })
  })

  test('while nobody is there names the day they are back', () => {
    const answer = give({ receiver, seated: true }, { ...wish, due: '2026-12-24' }, occasion(coordination))
    const values = { earliest: Date.parse('2027-01-07T12:00Z') }
    expect(answer).toEqual({ faults: [{ field: 'due', key: 'away-then', values }] })
  })

  test('a day that is over is no date, whoever agrees', () => {
    const past = { ...wish, due: '2026-11-01', soonerAgreed: 'Wir wollen' }
    expect(give({ receiver, seated: true }, past, occasion(contact))).toEqual({
      faults: [{ field: 'due', key: 'due-past' }],
    })
  })

  test.each<[string, Actor]>([
    ['the partner itself', contact],
    ['the coordination, noting who agreed how', coordination],
  ])('sooner is possible in the words of %s', (_, by) => {
    const sooner = { ...wish, due: '2026-11-05', soonerAgreed: 'Frau Hof hat am Telefon zugesagt' }
    expect(give({ receiver, seated: true }, sooner, occasion(by))).toMatchObject({
      next: { due: '2026-11-05', soonerAgreed: 'Frau Hof hat am Telefon zugesagt' },
    })
  })

  test.each<[string, Actor]>([
    ['another partner', other],
    ['an assistant', assistant],
  ])('%s cannot agree to less time', (_, by) => {
    const sooner = { ...wish, due: '2026-11-05', soonerAgreed: 'Passt schon' }
    const faults = faultsOf(give({ receiver, seated: true }, sooner, occasion(by)))
    expect(faults.map(({ field, key }) => [field, key])).toEqual([
      ['due', 'too-soon'],
      ['soonerAgreed', 'sooner-is-theirs'],
    ])
  })

  test('an agreement nobody needs is not kept', () => {
    const ruling = give({ receiver, seated: true }, { ...wish, soonerAgreed: 'Gern' }, occasion(contact))
    expect(ruling).toMatchObject({ next: { soonerAgreed: null } })
  })

  test('to a person of another partner is a mistake', () => {
    expect(give({ receiver, seated: true }, { ...wish, person: 'otto' }, occasion(other))).toEqual({
      faults: [{ field: 'person', key: 'person-elsewhere' }],
    })
  })
})

describe('another partner, another date', () => {
  const club: Receiver = { partnerId: 'club', tempo: { ...calm, leadDays: 40 }, people: [] }

  test('handing on follows the other partner’s tempo and names nobody there', () => {
    const early = handOn({ ...task('open'), receiver: club }, wish, occasion(contact))
    expect(faultsOf(early)).toMatchObject([{ field: 'due', key: 'too-soon' }])
    const fair = handOn({ ...task('needs-help'), receiver: club }, { ...wish, due: '2026-12-12' }, occasion(contact))
    expect(fair).toMatchObject({ next: { state: 'handed-on', partnerId: 'club', personId: null, due: '2026-12-12' } })
  })

  test('whoever hands on cannot agree for the other partner', () => {
    const sooner = { due: '2026-11-05', soonerAgreed: 'Das schaffen die' }
    const faults = faultsOf(handOn({ ...task('open'), receiver: club }, sooner, occasion(contact)))
    expect(faults.map(({ key }) => key)).toEqual(['too-soon', 'sooner-is-theirs'])
  })

  test('handing on to the same partner is a mistake, handing on what is done is refused', () => {
    expect(handOn({ ...task('open'), receiver }, wish, occasion(contact))).toEqual({
      faults: [{ field: 'partner', key: 'same-partner' }],
    })
    expect(handOn({ ...task('done'), receiver: club }, wish, occasion(contact))).toEqual(refused('already-done'))
  })

  test('a new date is checked like the first one and forgets an old agreement', () => {
    const agreedOnce = { ...task('under-way'), soonerAgreed: 'Einmal', receiver }
    expect(agreeOnDate(agreedOnce, wish, occasion(contact))).toMatchObject({
      next: { due: '2026-11-23', soonerAgreed: null, state: 'under-way' },
    })
    const early = agreeOnDate(agreedOnce, { ...wish, due: '2026-11-10' }, occasion(contact))
    expect(faultsOf(early)).toMatchObject([{ field: 'due', key: 'too-soon' }])
    expect(agreeOnDate({ ...task('done'), receiver }, wish, occasion(contact))).toEqual(refused('already-done'))
    expect(agreeOnDate({ ...task('open'), receiver: null }, wish, occasion(contact))).toEqual(refused('partner-left'))
  })
})

const days = fc.integer({ min: -30, max: 200 }).map((more) => addDays(today, more))
const anyTempo: fc.Arbitrary<Tempo> = fc.record({
  leadDays: fc.option(fc.integer({ min: 0, max: 120 })),
  hoursMonth: fc.constant(null),
  absences: fc.array(
    fc.tuple(days, fc.integer({ min: 0, max: 30 })).map(([from, more]) => ({ from, to: addDays(from, more) })),
    { maxLength: 3 },
  ),
})

test('no date is ever stored against the tempo without the recorded word of the partner', () => {
  const anyActor = fc.constantFrom(coordination, contact, assistant, other, system)
  const words = fc.constantFrom('', 'Frau Hof hat zugesagt')
  fc.assert(
    fc.property(
      anyTempo,
      days,
      words,
      anyActor,
      fc.constantFrom(...taskStates),
      fc.constantFrom('town', 'club'),
      (tempo, due, soonerAgreed, by, state, partnerId) => {
        const to = { partnerId, tempo, people: [] }
        const at = { by, today, newId: () => 'new' }
        const before = { ...task(state), receiver: to }
        const input = { ...wish, due, soonerAgreed }
        const answers = [
          give({ receiver: to, seated: true }, input, at),
          handOn(before, input, at),
          agreeOnDate({ ...before, partnerId }, input, at),
        ]
        for (const answer of answers) {
          if (!('next' in answer)) continue
          expect(answer.next.due >= today).toBe(true)
          if (fits(tempo, today, answer.next.due) === true) continue
          expect(answer.next.soonerAgreed).not.toBe(null)
          expect(answer.next.soonerAgreed).not.toBe('')
          expect(mayAgreeSooner(by, answer.next.partnerId)).toBe(true)
        }
      },
    ),
    { numRuns: 500 },
  )
})
