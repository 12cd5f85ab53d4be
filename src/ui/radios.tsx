import { Choice, choiceId } from './choice.tsx'
import { FieldGroup } from './field-group.tsx'
import { held } from './form-state.ts'
import type { Option } from './option.ts'
import { type FieldProps, useField, useValue } from './use-field.ts'

interface RadiosProps extends FieldProps {
  readonly options: readonly Option[]
  readonly value?: string | undefined
  /** For a few short answers, side by side when there is room. */
  readonly inline?: boolean | undefined
}

/** One of several. */
export function Radios({ options, value, inline, ...of }: RadiosProps) {
  const field = useField(of, {
    said: (values) => options.find((option) => held(values, of.name).includes(option.value))?.label ?? '',
  })
  const chosen = useValue(of.name, value)
  return (
    <FieldGroup field={field} of={of} role="radiogroup">
      <div class={inline ? 'choices inline' : 'choices'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={choiceId(field.id, option, index)}
            name={of.name}
            option={option}
            checked={option.value === chosen}
            required={of.required}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
