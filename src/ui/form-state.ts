import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Problem } from '../foundation/outcome.ts'

/** What the fields hold: names as the form sends them (`due.day`), values as typed, or as stored when nothing was typed yet. */
export type FormValues = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

export interface FormState {
  readonly values: FormValues
  readonly problems: readonly Problem[]
  /** Goes into every id, so that two forms of one page may have a field of the same name. */
  readonly id: string
  /** Whether a field that may stay empty says so. */
  readonly tellsVoluntary: boolean
  /** Set while somebody looks at what they have written before it is sent. */
  readonly preview?: boolean | undefined
  /** Names of the fields that hold prose, in the order in which they are made. */
  readonly prose?: string[] | undefined
  /** Set while the form asks who its fields are. */
  readonly known?: Map<string, KnownField> | undefined
}

/** What a form knows of a field: what it is called, and what it would hold, in the words somebody reads there. */
export interface KnownField {
  readonly name: string
  readonly label: string
  readonly said: (values: FormValues) => string
}

/** A form tells its fields what they hold and what is wrong with them, so that a page only names them. */
export const FormContext = createContext<FormState>({ values: {}, problems: [], id: '', tellsVoluntary: true })

export function useForm(): FormState {
  return useContext(FormContext)
}

/** What a field of this name holds; several where several were sent. */
export function held(values: FormValues, name: string): readonly string[] {
  const value = values[name]
  if (value === undefined || value === null) return []
  return typeof value === 'object' ? value : [String(value)]
}

export function fieldId(form: string, name: string): string {
  return form ? `feld-${form}-${name}` : `feld-${name}`
}

/** All sentences about one field as one text, or undefined when it is fine. */
export function fieldProblem(problems: readonly Problem[], ...names: readonly string[]): string | undefined {
  const sentences = problems.filter(({ field }) => names.includes(field)).map(({ sentence }) => sentence)
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : undefined
}
