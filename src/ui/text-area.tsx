import { Field } from './field.tsx'
import { useWords } from './language.ts'
import { type FieldProps, useField, useValue } from './use-field.ts'

interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  /** The text may be structured with Markdown; says how, for those who want to know. */
  readonly prose?: boolean | undefined
}

/** Several lines of text. */
export function TextArea({ value, rows = 5, prose, ...of }: TextAreaProps) {
  const field = useField(of)
  const words = useWords()
  return (
    <Field field={field} of={of}>
      <textarea
        class="input full"
        id={field.id}
        name={of.name}
        rows={rows}
        required={of.required}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? 'true' : undefined}
        value={useValue(of.name, value)}
      />
      {prose && (
        <details class="small">
          <summary>{words.proseHelp}</summary>
          <ul>
            {words.proseHint.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </Field>
  )
}
