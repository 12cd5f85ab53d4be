import { type DayParts, dayOf, partsOf } from './calendar-day.ts'
import { FieldGroup } from './field-group.tsx'
import { type FormValues, fieldProblem, held, useForm } from './form-state.ts'
import { useLanguage, useWords } from './language.ts'
import { type FieldProps, useField, useValue } from './use-field.ts'

interface DateFieldsProps extends FieldProps {
  /** `2027-09-08`. What was typed last, `<name>.day` and so on, goes first. */
  readonly value?: string | undefined
  /** `bday`: the browser may fill in the birthday. */
  readonly birthday?: boolean | undefined
}

const parts = ['day', 'month', 'year'] as const

/** A date in three fields, sent as `<name>.day`, `<name>.month`, `<name>.year`, and said back with its weekday. */
export function DateFields({ value, birthday, ...given }: DateFieldsProps) {
  const words = useWords()
  const language = useLanguage()
  const { values, problems } = useForm()
  const { name, required } = given
  const of = { ...given, hint: given.hint ?? words.dateHint }
  const field = useField(of, {
    parts: parts.map((part) => `${name}.${part}`),
    said: (values) => {
      const typed = typedDay(values, name, held(values, name)[0])
      const day = dayOf(typed)
      return day ? language.day(day) : parts.map((part) => typed[part]).join(' ')
    },
  })
  const typed = typedDay(values, name, useValue(name, value))
  const day = dayOf(typed)
  const wrong = parts.filter((part) => fieldProblem(problems, `${name}.${part}`))

  return (
    <FieldGroup field={field} of={of} target>
      <div class="date">
        {parts.map((part) => (
          <div key={part}>
            <label for={`${field.id}.${part}`}>{words[part]}</label>
            <input
              type="text"
              class={part === 'year' ? 'input year' : 'input two'}
              id={`${field.id}.${part}`}
              name={`${name}.${part}`}
              value={typed[part]}
              inputmode="numeric"
              required={required}
              autocomplete={birthday ? `bday-${part}` : 'off'}
              aria-invalid={field.error && (wrong.length === 0 || wrong.includes(part)) ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
      {day && <p class="echo">{language.day(day)}</p>}
    </FieldGroup>
  )
}

/** What the three fields hold: what was typed, otherwise the stored day. */
function typedDay(values: FormValues, name: string, stored: string | undefined): DayParts {
  const whole = partsOf(stored)
  const part = (of: keyof DayParts) => String(values[`${name}.${of}`] ?? whole?.[of] ?? '')
  return { day: part('day'), month: part('month'), year: part('year') }
}
