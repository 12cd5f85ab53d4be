import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween } from '../../../foundation/clock.ts'
import { languages, variants } from '../../../foundation/language.ts'
import { refused } from '../../../foundation/outcome.ts'
import { differenceOf, paragraphSays } from '../pages/rule-says.ts'
import { majorities, methods, paragraphs, placeOf, quorums, ties } from '../rule-set.ts'
import { templateNames, templates } from '../template.ts'
import { type ChosenRules, changeRules, deadlinesOf, secondMeetingUntil } from './rule-set.ts'

const rules: ChosenRules = {
  ...{ preset: 'decides', invitationDays: 14, papersDays: 7, minutesDays: 14, quorum: 'half', tie: 'chair' },
  ...{ secondMeetingQuorate: true, secondMeetingWeeks: 4, majority: 'simple', method: 'consent' },
  ...{ circularDays: 14, joinDays: 14, targetGroupSeat: false },
}
const standing = { rules: { ...rules, version: 3 }, since: null, basis: null, foundedOn: '2026-01-01' }
const occasion = { network: 'n', today: '2026-12-01' }
const basis = 'Steuerungsgruppe, Beschluss 7'

test('a change is a new version that says since when and where it was decided', () => {
  expect(changeRules(standing, { ...rules, papersDays: 14, basis }, occasion)).toEqual({
    next: { rules: { ...rules, papersDays: 14 }, since: '2026-12-01', basis },
    facts: [{ name: 'municipalities.rules-changed', about: 'n', values: { version: 4 } }],
  })
})

test('papers come with the invitation or after it', () => {
  expect(changeRules(standing, { ...rules, papersDays: 15, basis }, occasion)).toEqual({
    faults: [{ field: 'papersDays', key: 'papers-before-invitation' }],
  })
})

test('only on the day of the founding nobody can have decided anything yet', () => {
  const changed = { ...rules, tie: 'rejected', basis: '' } as const
  expect(changeRules(standing, changed, occasion)).toEqual({ faults: [{ field: 'basis', key: 'rules-basis-missing' }] })
  expect(changeRules({ ...standing, foundedOn: '2026-12-01' }, changed, occasion)).toMatchObject({
    next: { basis: null },
  })
})

test('what changes nothing is no version', () => {
  expect(changeRules(standing, { ...rules, basis }, occasion)).toEqual(refused('rules-unchanged'))
})

test('deadlines are counted from the day of the meeting', () => {
  expect(deadlinesOf('2027-01-15', rules)).toEqual({
    invitation: '2027-01-01',
    papers: '2027-01-08',
    minutes: '2027-01-29',
  })
  expect(secondMeetingUntil('2027-01-15', rules)).toBe('2027-02-12')
})

const anyRules: fc.Arbitrary<ChosenRules> = fc.record({
  preset: fc.constantFrom('decides', 'decides-in-doubt', 'recommends-and-decides', 'advises'),
  invitationDays: fc.nat(90),
  papersDays: fc.nat(90),
  minutesDays: fc.integer({ min: 1, max: 90 }),
  quorum: fc.constantFrom(...quorums),
  tie: fc.constantFrom(...ties),
  secondMeetingQuorate: fc.boolean(),
  secondMeetingWeeks: fc.integer({ min: 1, max: 26 }),
  majority: fc.constantFrom(...majorities),
  method: fc.constantFrom(...methods),
  circularDays: fc.integer({ min: 1, max: 90 }),
  joinDays: fc.integer({ min: 1, max: 90 }),
  targetGroupSeat: fc.boolean(),
})

test('papers never come before the invitation, whatever the rules', () => {
  fc.assert(
    fc.property(anyRules, (any) => {
      const ruling = changeRules(standing, { ...any, basis }, occasion)
      if (!('next' in ruling)) return
      const { invitation, papers } = deadlinesOf('2027-06-01', ruling.next.rules)
      expect(daysBetween(invitation, papers)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('in every language each paragraph says something, and the difference of two versions is what they say differently', () => {
  fc.assert(
    fc.property(anyRules, anyRules, fc.constantFrom(...variants), (one, other, variant) => {
      const language = languages[variant]
      for (const { name } of paragraphs) {
        const said = paragraphSays(language, one, name)
        expect(said.length).toBeGreaterThan(0)
        expect(said.join(' ')).not.toMatch(/[{}]|undefined/)
      }
      expect(differenceOf(language, one, one)).toEqual([])
      for (const { paragraph, before, now } of differenceOf(language, one, other)) {
        const [then, today] = [paragraphSays(language, one, paragraph), paragraphSays(language, other, paragraph)]
        expect(before.every((sentence) => then.includes(sentence) && !today.includes(sentence))).toBe(true)
        expect(now.every((sentence) => today.includes(sentence) && !then.includes(sentence))).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('every rule that can be changed shows in the text', () => {
  const others: ChosenRules = {
    ...{ preset: 'advises', invitationDays: 21, papersDays: 10, minutesDays: 7, quorum: 'two-thirds', tie: 'rejected' },
    ...{ secondMeetingQuorate: false, secondMeetingWeeks: 2, majority: 'absolute', method: 'unanimous' },
    ...{ circularDays: 10, joinDays: 30, targetGroupSeat: true },
  }
  for (const variant of variants)
    for (const name of Object.keys(others)) {
      const changed = { ...rules, ...Object.fromEntries(Object.entries(others).filter(([key]) => key === name)) }
      expect(differenceOf(languages[variant], rules, changed), `${variant} ${name}`).not.toEqual([])
    }
})

test('paragraphs are numbered from 1, and each has an anchor of its own', () => {
  expect(paragraphs.map(({ name }) => placeOf(name).number)).toEqual(paragraphs.map((_, place) => place + 1))
  expect(new Set(paragraphs.map(({ anchor }) => anchor)).size).toBe(paragraphs.length)
})

test.each(templateNames)('the template %s can be saved as it is', (name) => {
  const ruling = changeRules(
    { ...standing, rules: { ...rules, version: 1 } },
    { ...rules, ...templates[name], basis },
    occasion,
  )
  expect('faults' in ruling).toBe(false)
})
