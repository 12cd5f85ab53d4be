import { IntlMessageFormat } from 'intl-messageformat'
import { zone } from './clock.ts'

/** Standard German is the shape; plain German and English are its peers. */
export const variants = ['de', 'de-easy', 'en'] as const
export type Variant = (typeof variants)[number]

/** An ICU pattern that wants named values. The type is only a promise to the compiler; at run time it is the pattern. */
export type Text<P> = string & { readonly params?: P }

export function text<P extends Values>(pattern: string): Text<P> {
  return pattern
}

export type Values = Readonly<Record<string, string | number>>

/** What plain German and English must look like: the same keys, and a pattern wherever German has one. */
export type Shape<T> = T extends string ? string : { readonly [K in keyof T]: Shape<T[K]> }

export interface Texts<T> {
  readonly de: T
  readonly 'de-easy': Shape<T>
  readonly en: Shape<T>
}

export function texts<T>(de: T, easy: Shape<T>, en: Shape<T>): Texts<T> {
  return { de, 'de-easy': easy, en }
}

const locale: Record<Variant, string> = { de: 'de-DE', 'de-easy': 'de-DE', en: 'en-GB' }
const compiled = new Map<string, IntlMessageFormat>()

function pattern(variant: Variant, source: string): IntlMessageFormat {
  const key = `${locale[variant]} ${source}`
  const known = compiled.get(key)
  if (known) return known
  const made = new IntlMessageFormat(source, locale[variant])
  compiled.set(key, made)
  return made
}

export type DayStyle = 'long' | 'short' | 'month'

/** Everything that depends on the language somebody reads. Dates are shown in Europe/Berlin. */
export class Language {
  readonly variant: Variant
  readonly #days: Record<DayStyle, Intl.DateTimeFormat>
  readonly #time: Intl.DateTimeFormat
  readonly #list: Intl.ListFormat
  readonly #number: Intl.NumberFormat

  constructor(variant: Variant) {
    this.variant = variant
    const of = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale[variant], { timeZone: zone, ...options })
    this.#days = {
      long: of({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      short: of({ day: 'numeric', month: 'long', year: 'numeric' }),
      month: of({ month: 'long', year: 'numeric' }),
    }
    this.#time = of({ hour: '2-digit', minute: '2-digit' })
    this.#list = new Intl.ListFormat(locale[variant], { type: 'conjunction' })
    this.#number = new Intl.NumberFormat(locale[variant])
  }

  /** BCP 47 tag for the html element. The level is told in words, never by a private tag. */
  get tag(): 'de' | 'en' {
    return this.variant === 'en' ? 'en' : 'de'
  }

  words<T>(of: Texts<T>): T {
    // The variants have the shape of the German one; only the literal text differs.
    return of[this.variant] as T
  }

  say<P>(source: Text<P>, values: P): string {
    return String(pattern(this.variant, source).format(values as Values))
  }

  /** `Dienstag, 1. Dezember 2026`. A calendar day comes as `2026-12-01`, a moment as Date. */
  day(date: Date | string, style: DayStyle = 'long'): string {
    return this.#days[style].format(typeof date === 'string' ? noon(date) : date)
  }

  /** `16:00 Uhr`, in English `16:00`. */
  time(date: Date): string {
    return this.variant === 'en' ? this.#time.format(date) : `${this.#time.format(date)} Uhr`
  }

  /** `16 bis 18 Uhr` where minutes are zero. */
  span(from: Date, to: Date): string {
    const short = (date: Date) => {
      const time = this.#time.format(date)
      return time.endsWith(':00') ? String(Number(time.slice(0, 2))) : time
    }
    if (this.variant === 'en') return `${this.#time.format(from)} to ${this.#time.format(to)}`
    if (this.variant === 'de-easy') return `von ${short(from)} Uhr bis ${short(to)} Uhr`
    return `${short(from)} bis ${short(to)} Uhr`
  }

  list(items: readonly string[]): string {
    return this.#list.format(items)
  }

  number(value: number): string {
    return this.#number.format(value)
  }
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** Made once: building the formatters of a variant costs more than a whole page. */
export const languages: Record<Variant, Language> = {
  de: new Language('de'),
  'de-easy': new Language('de-easy'),
  en: new Language('en'),
}

export function isVariant(value: unknown): value is Variant {
  return variants.some((variant) => variant === value)
}
