import type { Language } from '../../../foundation/language.ts'

/** `lang` of the network's own words: they are German on every page, and an English voice should know. */
export function german(language: Language): 'de' | undefined {
  return language.tag === 'de' ? undefined : 'de'
}
