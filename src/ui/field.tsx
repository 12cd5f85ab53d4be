import type { ComponentChildren } from 'preact'
import { FieldError } from './field-error.tsx'
import { Hint } from './hint.tsx'
import type { FieldProps, FieldState } from './use-field.ts'
import { Voluntary } from './voluntary.tsx'

interface Props {
  readonly field: FieldState
  readonly of: FieldProps
  /** The control itself. */
  readonly children: ComponentChildren
}

/** Label, hint, error, control, in this order and above each other. */
export function Field({ field, of: { label, hint, asTitle }, children }: Props) {
  const labelled = (
    <label for={field.id}>
      {label}
      {field.voluntary && <Voluntary />}
    </label>
  )
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      {asTitle ? <h1 class="question">{labelled}</h1> : labelled}
      {hint && <Hint id={field.hintId}>{hint}</Hint>}
      {field.error && <FieldError id={field.errorId} sentence={field.error} />}
      {children}
    </div>
  )
}
