import { z } from 'zod'
import { isDay, monthNamed } from './clock.ts'
import { isId } from './crypto.ts'
import type { Incoming, Landed } from './files.ts'

/** Pieces of input schemas. Every message is a key of the texts (`problems`), so that each language can say it. */

/** Characters that nobody can see and no XML, some of them no database, can keep: control characters other than tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/**
 * Thirty marks on one letter are more than any script has (UAX #15 section 13); sorting a hundred thousand of them, as every
 * normal form does, would keep everybody waiting for seconds.
 */
export const withFewMarks = (text: string) => text.replace(/(\p{M}{30})\p{M}+/gu, '$1')

const written = (value: string | undefined) =>
  withFewMarks((value ?? '').toWellFormed().replace(invisible, '')).normalize('NFC')
const inOneLine = (value: string | undefined) => written(value).replace(/\s+/g, ' ').trim()
const inLines = (value: string | undefined) => written(value).replace(/\r\n?/g, '\n').trim()

/** One line of text, trimmed; white space inside becomes single blanks. */
export const line = (most = 200) =>
  z
    .string({ error: 'field-missing' })
    .transform(inOneLine)
    .pipe(z.string().min(1, 'field-missing').max(most, 'text-too-long'))

export const optionalLine = (most = 200) =>
  z.string().optional().transform(inOneLine).pipe(z.string().max(most, 'text-too-long'))

/** Prose in Markdown; line ends are unified, nothing else is touched. */
export const prose = (most = 20_000) =>
  z
    .string({ error: 'field-missing' })
    .transform(inLines)
    .pipe(z.string().min(1, 'field-missing').max(most, 'text-too-long'))

export const optionalProse = (most = 20_000) =>
  z.string().optional().transform(inLines).pipe(z.string().max(most, 'text-too-long'))

export const id = () => z.string({ error: 'choose-one' }).refine(isId, 'choose-one')

/** An id, or nothing chosen. */
export const optionalId = () =>
  z
    .string()
    .optional()
    .transform((value) => value || undefined)
    .refine((value) => value === undefined || isId(value), 'choose-one')

export const choice = <const T extends readonly [string, ...string[]]>(of: T) => z.enum(of, { error: 'choose-one' })

/** Words separated by commas or line ends, without doubles. */
export const words = (most = 30) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => {
      const parts = (Array.isArray(value) ? value : (value ?? '').split(/[,;\n]/)).map(inOneLine)
      return [...new Set(parts.filter((part) => part !== ''))]
    })
    .pipe(z.array(z.string().max(80, 'text-too-long')).max(most, 'too-many'))

export const email = () =>
  z
    .string({ error: 'email-missing' })
    .transform((value) => inOneLine(value).toLowerCase())
    .pipe(z.string().min(1, 'email-missing').pipe(z.email('email-looks-wrong')))

export const whole = (least: number, most: number) =>
  z
    .union([z.string(), z.number()], { error: 'number-missing' })
    .transform((value) =>
      typeof value === 'number' ? value : /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN,
    )
    .pipe(
      z
        .number({ error: 'number-whole' })
        .int('number-whole')
        .min(least, 'number-out-of-range')
        .max(most, 'number-out-of-range'),
    )

export const optionalWhole = (least: number, most: number) =>
  z
    .union([z.string(), z.number()])
    .optional()
    .transform((value) => (value === undefined || value === '' ? undefined : value))
    .pipe(whole(least, most).optional())

export const version = () => whole(0, 1_000_000_000).optional()

export const yes = () =>
  z
    .union([z.string(), z.boolean()])
    .optional()
    .transform((value) => value === true || value === 'ja' || value === 'on')

const dayParts = z.object({ day: z.string().optional(), month: z.string().optional(), year: z.string().optional() })

/** A calendar day from three fields (`.day .month .year`; the month also as a word, the year also with two digits), or as `2026-12-01`. */
function toDay(value: z.infer<typeof dayParts> | string | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  const [day, month, year] = [value.day, value.month, value.year].map((part) => (part ?? '').trim().toLowerCase())
  if (!day && !month && !year) return ''
  const number = monthNamed(month ?? '') ?? Number(month)
  const full = /^\d\d$/.test(year ?? '') ? `20${year}` : (year ?? '')
  return `${full}-${String(number).padStart(2, '0')}-${(day ?? '').replace(/\.$/, '').padStart(2, '0')}`
}

export const day = () =>
  z
    .union([dayParts, z.string()])
    .optional()
    .transform(toDay)
    .pipe(
      z
        .string()
        .min(1, 'day-missing')
        // A day that is missing is told once.
        .refine((typed) => typed === '' || isDay(typed), 'day-looks-wrong'),
    )

export const optionalDay = () =>
  z
    .union([dayParts, z.string()])
    .optional()
    .transform((value) => toDay(value) || undefined)
    .refine((value) => value === undefined || isDay(value), 'day-looks-wrong')

/** A wall-clock time: `16:30`, `16.30`, `16`, `16 Uhr`. */
export const time = () =>
  z
    .string({ error: 'time-missing' })
    .transform((value) => {
      // Trimmed first: two runs of blanks side by side in one pattern would be tried in every division.
      const typed = value.trim()
      const parts = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr)?$/i.exec(typed)
      return parts ? `${parts[1]?.padStart(2, '0')}:${parts[2] ?? '00'}` : typed === '' ? '' : 'wrong'
    })
    .pipe(
      z
        .string()
        .min(1, 'time-missing')
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-looks-wrong'),
    )

/** A file as it came with a multipart form. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

export const upload = () =>
  z.custom<Upload>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'bytes' in value &&
      value.bytes instanceof Uint8Array &&
      value.bytes.length > 0,
    'file-missing',
  )

/** A file that may be large: landed on disk by an address that takes such, or small and in memory. */
export const incoming = () => z.union([upload(), z.custom<Landed>(isLanded, 'file-missing')], 'file-missing')

function isLanded(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'path' in value && 'hash' in value && 'cut' in value
}

export type FormValues = { readonly [name: string]: FormValue }
export type FormValue = string | readonly string[] | FormValues | Incoming

/** `due.day=3` becomes `{ due: { day: '3' } }`; a name sent several times becomes a list. Keys that could touch prototypes are dropped. */
export function nest(pairs: Iterable<readonly [string, string | Incoming]>): FormValues {
  const root: Record<string, unknown> = Object.create(null)
  for (const [name, value] of pairs) {
    const path = name.split('.')
    if (path.some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype') || path.length > 4)
      continue
    let place = root
    for (const part of path.slice(0, -1)) {
      const inner = place[part]
      place = place[part] =
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? (inner as Record<string, unknown>)
          : Object.create(null)
    }
    const last = path[path.length - 1] ?? ''
    const earlier = place[last]
    if (Array.isArray(earlier)) earlier.push(value)
    else place[last] = earlier === undefined ? value : [earlier, value]
  }
  return root as FormValues
}
