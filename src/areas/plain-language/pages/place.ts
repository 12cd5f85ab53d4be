import type { Language } from '../../../foundation/language.ts'
import { plainLanguageTexts } from '../texts.ts'

/** Where a text stands, in words. An area above may write at a place this one does not know: then its area is named, or nothing. */
export function placeNamed(language: Language, place: string): string {
  const { places } = language.words(plainLanguageTexts).coverage
  const named: Readonly<Record<string, string>> = places
  return named[place] ?? areaNamed(language, place.split('.')[0] ?? '')
}

export function areaNamed(language: Language, area: string): string {
  const named: Readonly<Record<string, string>> = language.words(plainLanguageTexts).coverage.areas
  return named[area] ?? area
}
