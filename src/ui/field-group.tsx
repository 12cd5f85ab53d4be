import type { ComponentChildren } from 'preact'
import { FieldError } from './field-error.tsx'
import { Hint } from './hint.tsx'
import type { FieldProps, FieldState } from './use-field.ts'
import { Voluntary } from './voluntary.tsx'

interface Props {
  readonly field: FieldState
  readonly of: FieldProps
  /** Radios have a role of their own, the only one that may be called invalid as a whole. */
  readonly role?: 'radiogroup' | undefined
  /** The group itself is where an error link leads. */
  readonly target?: boolean | undefined
  readonly children: ComponentChildren
}

/** One question with several controls: a fieldset whose legend is the question. */
export function FieldGroup({ field, of: { label, hint, asTitle }, role, target, children }: Props) {
  const question = (
    <>
      {label}
      {field.voluntary && <Voluntary />}
    </>
  )
  return (
    <fieldset
      class={field.error ? 'field wrong' : 'field'}
      id={target ? field.id : undefined}
      tabIndex={target ? -1 : undefined}
      role={role}
      aria-describedby={field.describedBy}
      aria-invalid={role && field.error ? 'true' : undefined}
    >
      <legend>{asTitle ? <h1 class="question">{question}</h1> : question}</legend>
      {hint && <Hint id={field.hintId}>{hint}</Hint>}
      {field.error && <FieldError id={field.errorId} sentence={field.error} />}
      {children}
    </fieldset>
  )
}
