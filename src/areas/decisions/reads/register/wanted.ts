import { z } from 'zod'
import { isDay, monthNamed } from '../../../../foundation/clock.ts'
import { isId } from '../../../../foundation/crypto.ts'
import { matters } from '../../../bodies/mandate.ts'
import { answerKinds } from '../../recommendation.ts'

/** `answered` stands for every outcome; `due` for what is to be looked at again by now; `ended` for what no longer holds. */
export const stands = [
  ...(['waiting', 'talking', 'voting', 'answered', ...answerKinds] as const),
  'unchanged',
  'due',
  'ended',
  'withdrawn',
] as const
export const orders = ['offen', 'neu', 'alt', 'titel'] as const

export const optional = <T extends z.ZodType>(of: T) => of.optional().catch(undefined)

/** A calendar day as people write it, `1.12.2026` or `1. Dezember 2026`, or as machines do. What is neither narrows nothing down. */
const day = optional(z.string().transform(typedDay).refine(isDay))

/** What somebody looks for in the register. A broken address filters nothing. */
export const wanted = z.object({
  q: optional(z.string().trim().max(100)),
  stand: optional(z.enum(stands)),
  gremium: optional(z.string().refine(isId)),
  bereich: optional(z.enum(matters)),
  jahr: optional(z.coerce.number().int().min(2000).max(3000)),
  partner: optional(z.string().refine(isId)),
  von: day,
  bis: day,
  nach: optional(z.enum(orders)),
})
export type Wanted = z.output<typeof wanted>

function typedDay(typed: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.?\s*(\d{1,2}|\p{L}+)\.?\s*(\d{4})$/u.exec(typed.trim()) ?? []
  return year ? `${year}-${String(monthNamed(month) ?? month).padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim()
}
