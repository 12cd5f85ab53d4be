import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Language, languages } from '../foundation/language.ts'
import { blockTexts } from './texts.ts'

/** The language a page is rendered in. Pages set it once, at the top; every block reads it from here. */
export const LanguageContext = createContext<Language>(languages.de)

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words the blocks bring themselves. */
export function useWords() {
  return useLanguage().words(blockTexts)
}
