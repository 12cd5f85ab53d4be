import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Hint } from './hint.tsx'

interface FieldsetProps {
  readonly legend: ComponentChildren
  /** Heard when the first of the fields is reached. */
  readonly hint?: ComponentChildren
  readonly children: ComponentChildren
}

/** Fields that belong together. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  const id = `gruppe-${useId()}`
  return (
    <fieldset class="together" aria-describedby={hint ? id : undefined}>
      <legend>{legend}</legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {children}
    </fieldset>
  )
}
