import { Field } from './field.tsx'
import { useLanguage } from './language.ts'
import { type FieldProps, useField, useValue } from './use-field.ts'
import { WritingHelp } from './writing/help.tsx'
import { Preview } from './writing/preview.tsx'

interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  /** The text may be structured with Markdown; says how, and shows on request how it will look. */
  readonly prose?: boolean | undefined
}

/** Several lines of text. */
export function TextArea({ value, rows = 5, prose, ...of }: TextAreaProps) {
  const field = useField(of)
  const said = useValue(of.name, value)
  // What is kept is German, whoever changes it.
  const lang = useLanguage().tag !== 'de' && value ? 'de' : undefined
  return (
    <Field field={field} of={of}>
      <textarea
        class="input full"
        id={field.id}
        lang={lang}
        name={of.name}
        rows={rows}
        required={of.required}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? 'true' : undefined}
        value={said}
      />
      {prose && <WritingHelp />}
      {prose && <Preview of={of} id={field.id} source={said ?? ''} />}
    </Field>
  )
}
