import type { Language } from '../../../foundation/language.ts'

/** `49,5897`: a place keeps every digit it was given. */
export function toldDegrees(language: Language, degrees: number): string {
  return language.tag === 'de' ? String(degrees).replace('.', ',') : String(degrees)
}
