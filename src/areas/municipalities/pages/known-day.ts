import type { Language } from '../../../foundation/language.ts'
import type { KnownDay } from '../known-day.ts'
import { factsTexts } from '../texts/facts.ts'

/** `2017`, `Mai 2023` or `1. Mai 2023`: never more exact than what is known. */
export function toldDay(language: Language, day: KnownDay): string {
  if (day.length === 4) return day
  return day.length === 7 ? language.day(`${day}-01`, 'month') : language.day(day, 'short')
}

interface Span {
  readonly since: KnownDay | null
  readonly until: KnownDay | null
}

/** From when to when; `undefined` when neither is known. Of a documented model an open end is not known to be open. */
export function toldSpan(language: Language, { since, until }: Span, model = false): string | undefined {
  const { span } = language.words(factsTexts)
  const from = since === null ? '' : toldDay(language, since)
  const to = until === null ? '' : toldDay(language, until)
  if (from && to) return language.say(span.both, { since: from, until: to })
  if (from) return language.say(model ? span.endUnknown : span.since, { since: from })
  return to ? language.say(span.until, { until: to }) : undefined
}
