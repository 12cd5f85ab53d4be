import { Choice, choiceId } from './choice.tsx'
import { FieldGroup } from './field-group.tsx'
import { held } from './form-state.ts'
import type { Option } from './option.ts'
import { type FieldProps, useChosen, useField } from './use-field.ts'

interface CheckboxesProps extends FieldProps {
  readonly options: readonly Option[]
  readonly value?: readonly string[] | undefined
}

/** Any of several; each chosen one is sent under the same name. */
export function Checkboxes({ options, value, ...of }: CheckboxesProps) {
  const field = useField(of, {
    said: (values) =>
      options
        .filter((option) => held(values, of.name).includes(option.value))
        .map(({ label }) => label)
        .join('\n'),
  })
  const chosen = useChosen(of.name, value)
  return (
    <FieldGroup field={field} of={of}>
      <div class="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={choiceId(field.id, option, index)}
            name={of.name}
            option={option}
            checked={chosen.includes(option.value)}
            invalid={Boolean(field.error)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
