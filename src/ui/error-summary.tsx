import type { Problem } from '../foundation/outcome.ts'
import { fieldId, type KnownField, useForm } from './form-state.ts'
import { useLanguage, useWords } from './language.ts'

/** What does not fit yet, on top and with the focus, in the order of the form, each sentence leading to its field. `Form` shows it by itself. */
export function ErrorSummary({
  problems,
  fields,
}: {
  problems: readonly Problem[]
  fields?: ReadonlyMap<string, KnownField> | undefined
}) {
  const language = useLanguage()
  const { id } = useForm()
  const order = [...(fields?.keys() ?? [])]
  const sorted = problems.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
  return (
    // Without a script, autofocus is how the focus gets to the errors.
    <div class="error-summary" role="alert" tabIndex={-1} autofocus>
      <h2>{language.say(useWords().errorsFound, { count: problems.length })}</h2>
      <ul>
        {sorted.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`}>
            {field ? <a href={`#${fieldId(id, field)}`}>{labelled(fields?.get(field)?.label, sentence)}</a> : sentence}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Read alone, "fill in this field" says nothing; with the name of the field it does. */
function labelled(label: string | undefined, sentence: string): string {
  if (!label) return sentence
  return /[?!.:]$/.test(label) ? `${label} ${sentence}` : `${label}: ${sentence}`
}
