import type { ComponentChildren } from 'preact'
import { type FormValues, fieldId, fieldProblem, held, useForm } from './form-state.ts'

/** What every field takes. Value and error come from the form around it unless given. */
export interface FieldProps {
  /** As the form sends it. */
  readonly name: string
  readonly label: string
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  /** The label is the heading of the page: for journeys with one question a page. */
  readonly asTitle?: boolean | undefined
}

export interface FieldState {
  readonly id: string
  readonly hintId: string
  readonly errorId: string
  readonly error: string | undefined
  readonly voluntary: boolean
  readonly describedBy: string | undefined
}

interface FieldKind {
  /** Further names whose problems belong to this field, as with day, month and year. */
  readonly parts?: readonly string[]
  /** What it would hold, in words, where that is not what it sends. */
  readonly said?: (values: FormValues) => string
}

export function useField({ name, label, hint, error, required }: FieldProps, kind: FieldKind = {}): FieldState {
  const form = useForm()
  const { parts = [], said = (values) => held(values, name).join('\n') } = kind
  for (const part of [name, ...parts]) form.known?.set(part, { name, label, said })
  const id = fieldId(form.id, name)
  const found = error ?? fieldProblem(form.problems, name, ...parts)
  const described = [hint && `${id}-hinweis`, found && `${id}-fehler`].filter(Boolean)
  return {
    id,
    hintId: `${id}-hinweis`,
    errorId: `${id}-fehler`,
    error: found,
    voluntary: form.tellsVoluntary && !required,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
  }
}

/** One value, as text. */
export function useValue(name: string, given: string | number | undefined): string | undefined {
  return useChosen(name, given === undefined ? undefined : [String(given)])[0]
}

/** Several values, for fields that take more than one. */
export function useChosen(name: string, given: readonly string[] | undefined): readonly string[] {
  return given ?? held(useForm().values, name)
}
