import { h } from 'preact'
import { Field } from './field.tsx'
import { type FieldProps, useField, useValue } from './use-field.ts'

interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | undefined
  /** For everything about the person, so that nobody types their name twice. */
  readonly autocomplete?: string | undefined
  /** How much is expected. */
  readonly width?: 'short' | 'medium' | 'full' | undefined
  readonly inputmode?: 'numeric' | 'decimal' | undefined
}

/** One line of text. */
export function TextField({ value, type = 'text', autocomplete, width = 'full', inputmode, ...of }: TextFieldProps) {
  const field = useField(of)
  // Addresses and secrets are no words to be corrected.
  const literal = type !== 'text' && type !== 'tel'
  const shared = {
    class: `input ${width}`,
    id: field.id,
    name: of.name,
    value: useValue(of.name, value),
    required: of.required,
    autocomplete,
    inputmode,
    spellcheck: literal ? false : undefined,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.error ? ('true' as const) : undefined,
  }
  return (
    <Field field={field} of={of}>
      {h('input', { type, ...shared })}
    </Field>
  )
}
