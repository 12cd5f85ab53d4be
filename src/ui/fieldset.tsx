import type { ComponentChildren } from 'preact'

interface FieldsetProps {
  readonly legend: ComponentChildren
  readonly children: ComponentChildren
}

/** Fields that belong together. */
export function Fieldset({ legend, children }: FieldsetProps) {
  return (
    <fieldset class="together">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
