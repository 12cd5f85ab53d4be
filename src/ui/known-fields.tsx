import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../foundation/language.ts'
import { FormContext, type FormState, type KnownField } from './form-state.ts'
import { LanguageContext } from './language.ts'

/** The fields of a form, by the names that their faults have. What stands before them needs to know them, so they are asked once beforehand. */
export function knownFields(
  children: ComponentChildren,
  state: FormState,
  language: Language,
): ReadonlyMap<string, KnownField> {
  const known = new Map<string, KnownField>()
  renderToString(
    <LanguageContext.Provider value={language}>
      <FormContext.Provider value={{ ...state, known }}>{children}</FormContext.Provider>
    </LanguageContext.Provider>,
  )
  return known
}
