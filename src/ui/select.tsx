import { Field } from './field.tsx'
import { held } from './form-state.ts'
import { useWords } from './language.ts'
import { type FieldProps, useField, useValue } from './use-field.ts'

interface SelectProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value?: string | undefined
  /** The words for "nothing chosen"; `false` when something is always chosen. */
  readonly none?: string | false | undefined
}

/** One of many. Up to seven are better shown as `Radios`. */
export function Select({ options, value, none, ...of }: SelectProps) {
  const field = useField(of, {
    said: (values) => options.find((option) => held(values, of.name).includes(option.value))?.label ?? '',
  })
  const chosen = useValue(of.name, value)
  const { choose } = useWords()
  return (
    <Field field={field} of={of}>
      <select
        class="input"
        id={field.id}
        name={of.name}
        required={of.required}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? 'true' : undefined}
      >
        {none !== false && <option value="">{none ?? choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
