import { Hint } from './hint.tsx'
import type { Option } from './option.ts'

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly option: Option
  readonly checked: boolean
  readonly required?: boolean | undefined
  readonly invalid?: boolean | undefined
  readonly describedBy?: string | undefined
}

/** A radio or a checkbox with its label; the whole row is the target. */
export function Choice({ type, id, name, option, checked, required, invalid, describedBy }: ChoiceProps) {
  const hintId = `${id}-hinweis`
  const described = [describedBy, option.hint && hintId].filter(Boolean).join(' ')
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        required={required}
        aria-invalid={invalid ? 'true' : undefined}
        aria-describedby={described || undefined}
      />
      <label for={id}>{option.label}</label>
      {option.hint && <Hint id={hintId}>{option.hint}</Hint>}
    </div>
  )
}

/** The first choice bears the id of the field, so that an error link leads to it. */
export function choiceId(field: string, option: Option, index: number): string {
  return index === 0 ? field : `${field}-${option.value}`
}
