import { z } from 'zod'
import { optionalLine } from '../../../foundation/input.ts'
import { knownDay } from '../known-day.ts'

/** A day as exact as somebody knows it, in one field; empty means `null`. */
export const optionalKnownDay = () =>
  optionalLine(30)
    .transform((text) => (text === '' ? null : (knownDay(text) ?? '')))
    .refine((day) => day !== '', 'known-day-looks-wrong')

/** One entry a line: names may hold commas. */
export const lines = (most: number, longest: number) =>
  z
    .string()
    .optional()
    .transform((text) => {
      const entries = (text ?? '').split(/\r?\n/).map((entry) => entry.normalize('NFC').replace(/\s+/g, ' ').trim())
      return [...new Set(entries.filter((entry) => entry !== ''))]
    })
    .pipe(z.array(z.string().max(longest, 'text-too-long')).max(most, 'too-many'))

/** Degrees with comma or dot; empty means `null`. */
export const optionalDegrees = (least: number, most: number) =>
  optionalLine(20)
    .transform((text) =>
      text === '' ? null : /^\d{1,2}([.,]\d{1,8})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN,
    )
    .pipe(
      z.number({ error: 'degrees-look-wrong' }).min(least, 'outside-germany').max(most, 'outside-germany').nullable(),
    )

/** A line that may stay empty; then `null`, which means: not documented. */
export const lineOrNull = (most: number) => optionalLine(most).transform((text) => text || null)
