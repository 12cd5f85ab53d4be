import { Choice } from './choice.tsx'
import { FieldError } from './field-error.tsx'
import { held } from './form-state.ts'
import { useWords } from './language.ts'
import { type FieldProps, useChosen, useField } from './use-field.ts'

interface CheckboxProps extends Omit<FieldProps, 'asTitle'> {
  /** What is sent when it is ticked. */
  readonly sends?: string | undefined
  readonly checked?: boolean | undefined
}

/** A single yes: a consent, a setting. Sends `ja`. */
export function Checkbox({ sends = 'ja', checked, ...of }: CheckboxProps) {
  const words = useWords()
  // The hint belongs to the choice itself, which joins it.
  const field = useField(
    { ...of, hint: undefined },
    { said: (values) => (held(values, of.name).includes(sends) ? words.ticked : words.unticked) },
  )
  const chosen = useChosen(of.name, checked === undefined ? undefined : checked ? [sends] : [])
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      {field.error && <FieldError id={field.errorId} sentence={field.error} />}
      <Choice
        type="checkbox"
        id={field.id}
        name={of.name}
        option={{ value: sends, label: of.label, hint: of.hint }}
        checked={chosen.includes(sends)}
        required={of.required}
        invalid={Boolean(field.error)}
        describedBy={field.describedBy}
      />
    </div>
  )
}
