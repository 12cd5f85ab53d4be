import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { languages, type Variant } from '../foundation/language.ts'
import { LanguageContext } from './language.ts'

/** A block as the browser gets it. */
export const shown = (block: VNode, variant: Variant = 'de') =>
  renderToString(<LanguageContext.Provider value={languages[variant]}>{block}</LanguageContext.Provider>)

/** The first opening tag of this name that contains the words. */
export const tag = (html: string, name: string, ...words: string[]) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))]
    .map(([all]) => all)
    .find((one) => words.every((word) => one.includes(word))) ?? ''
