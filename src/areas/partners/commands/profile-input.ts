import { z } from 'zod'
import {
  choice,
  email,
  line,
  optionalDay,
  optionalLine,
  optionalProse,
  optionalWhole,
  words,
} from '../../../foundation/input.ts'
import { grades, kinds, singles } from '../partner.ts'

/** `www.verein.de` is how people write it; the scheme is ours to add, and none but the web's. */
const website = optionalLine(300)
  .transform((value) => (value === '' || /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`))
  .refine(
    (value) => value === '' || (URL.canParse(value) && /^https?:\/\/[^/]+\.[^/]+/i.test(value)),
    'website-looks-wrong',
  )

const optionalEmail = z
  .preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), email().optional())
  .transform((value) => value ?? '')

const absence = z
  .object({ from: optionalDay(), to: optionalDay() })
  .refine(({ from, to }) => from !== undefined || to === undefined, { path: ['from'], error: 'day-missing' })
  .refine(({ from, to }) => to !== undefined || from === undefined, { path: ['to'], error: 'day-missing' })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: 'ends-before-start' })

/** Rows of a form come as `{ 0: …, 1: … }`, rows of a program as a list; an empty row is none. */
const absences = z
  .preprocess(
    (value) =>
      value === undefined || value === ''
        ? []
        : typeof value === 'object' && value !== null
          ? Object.values(value)
          : value,
    z.array(absence).max(20, 'too-many'),
  )
  .transform((rows) => rows.flatMap(({ from, to }) => (from && to ? [{ from, to }] : [])))

/** What a partner says about itself, field by field. What is left out is empty. */
export const profileFields = {
  name: line(200),
  kind: choice(kinds),
  grade: choice(grades),
  single: choice(singles),
  town: optionalLine(120),
  postcode: optionalLine(10).refine((value) => value === '' || /^\d{5}$/.test(value), 'postcode-looks-wrong'),
  website,
  email: optionalEmail,
  phone: optionalLine(60),
  interests: words(),
  strengths: words(),
  about: optionalProse(),
  binds: optionalProse(),
  leadDays: optionalWhole(0, 365),
  hoursMonth: optionalWhole(0, 400),
  absences,
}
