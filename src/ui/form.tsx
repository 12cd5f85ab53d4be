import type { ComponentChildren } from 'preact'
import type { Problem } from '../foundation/outcome.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormContext, type FormState, type FormValues } from './form-state.ts'
import { knownFields } from './known-fields.tsx'
import { useLanguage } from './language.ts'
import { LookFirst } from './writing/preview.tsx'

interface FormProps {
  readonly action: string
  /** What was typed when the form comes back, otherwise what is stored. */
  readonly values?: FormValues | undefined
  readonly problems?: readonly Problem[] | undefined
  /** Sent as `einmal`: the same form sent twice is done once. */
  readonly once?: string | undefined
  /** Sent as `version`: which state of the thing this form was made from. */
  readonly version?: string | number | undefined
  /** Further fields nobody sees. */
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly upload?: boolean | undefined
  /** Needed when a page has several forms with fields of the same name; goes into the ids. */
  readonly id?: string | undefined
  /** Buttons in a row of their own, without the room a form takes. */
  readonly slim?: boolean | undefined
  /** Prose can be looked at before it is sent; `true` while it is. Without it, it cannot: the address does not know how. */
  readonly preview?: boolean | undefined
  readonly children: ComponentChildren
}

/** Something is written. The server alone checks: its sentences say what to do, in the language chosen. */
export function Form(props: FormProps) {
  const {
    action,
    values = {},
    problems = [],
    once,
    version,
    hidden = {},
    upload,
    id = '',
    slim,
    preview,
    children,
  } = props
  const unseen = { ...hidden, einmal: once ?? crypto.randomUUID(), version: version?.toString() }
  const state: FormState = { values, problems, id, tellsVoluntary: true, preview, prose: [] }
  const language = useLanguage()
  return (
    <FormContext.Provider value={state}>
      <form
        class={slim ? 'form slim' : 'form'}
        id={id || undefined}
        action={action}
        method="post"
        enctype={upload ? 'multipart/form-data' : undefined}
        noValidate
      >
        {problems.length > 0 && <ErrorSummary problems={problems} fields={knownFields(children, state, language)} />}
        {Object.entries(unseen).map(
          ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
        {preview !== undefined && <LookFirst />}
      </form>
    </FormContext.Provider>
  )
}
