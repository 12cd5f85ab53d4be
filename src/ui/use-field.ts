import type { ComponentChildren } from 'preact'
import { fieldId, fieldProblem, useForm } from './form-state.ts'

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

/** `parts` are further names whose problems belong to this field, as with day, month and year. */
export function useField(
  { name, label, hint, error, required }: FieldProps,
  parts: readonly string[] = [],
): FieldState {
  const form = useForm()
  for (const part of [name, ...parts]) form.named?.set(part, label)
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
  const value = given ?? useForm().values[name]
  if (value === undefined || value === null) return []
  return typeof value === 'object' ? value : [String(value)]
}
