import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DatedBody, onDay } from '../body.ts'
import { type DatedMandate, holdsOn } from '../mandate.ts'
import { aboutsOf, wayOf } from '../rules.ts'
import { body, now, own, sendTo } from './given.ts'
import { setMandate, withdrawMandate } from './mandates.ts'

test('whatever is set and withdrawn: on no day two mandates for one thing, on no day a circle', () => {
  const names = ['a', 'b', 'c'] as const
  const days = ['2026-11-01', '2026-12-01', '2026-12-20', '2027-01-01', '2027-02-01'] as const
  const step = fc.record({
    at: fc.constantFrom(...names),
    about: fc.constantFrom(
      { matter: 'general', field: '' } as const,
      { matter: 'money', field: '' } as const,
      { matter: 'topics', field: '' } as const,
      { matter: 'topics', field: 'Bildung' } as const,
    ),
    to: fc.constantFrom(...names, 'self', 'nothing'),
    since: fc.constantFrom(...days),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const bodies = steps.reduce<readonly DatedBody[]>(
        (before, { at, about, to, since: day }) => {
          const standing = before.find(({ id }) => id === at) ?? body(at)
          const here = { body: standing, bodies: before }
          const decided = { ...about, since: day, basis: 'Satzung' }
          const wanted = to === 'self' ? { ...own, ...decided } : { ...sendTo(to), ...decided }
          const ruling = to === 'nothing' ? withdrawMandate(here, decided, now) : setMandate(here, wanted, now)
          if (!('next' in ruling)) return before
          const set = 'mandate' in ruling.next ? [ruling.next.mandate] : []
          const mandates = [...stored(standing.mandates, about, day), ...set]
          return before.map((one) => (one.id === at ? { ...one, mandates } : one))
        },
        names.map((name) => body(name)),
      )
      for (const day of ['2026-10-01', ...days, '2028-01-01']) {
        const then = onDay(bodies, day)
        for (const { mandates } of then) {
          const keys = mandates.map(({ matter, field }) => `${matter} ${field}`)
          expect(new Set(keys).size).toBe(keys.length)
        }
        for (const { matter, field } of aboutsOf(then))
          for (const name of names) {
            const way = wayOf(matter, name, then, field)
            expect(new Set(way).size).toBe(way.length)
          }
      }
    }),
  )
})

/** As storage does it: one of the same day goes, the one before ends. */
function stored(mandates: readonly DatedMandate[], about: { matter: string; field: string }, day: string) {
  return mandates
    .filter((one) => one.matter !== about.matter || one.field !== about.field || one.since !== day)
    .map((one) =>
      one.matter === about.matter && one.field === about.field && holdsOn({ since: null, until: one.until }, day)
        ? { ...one, until: day }
        : one,
    )
}
