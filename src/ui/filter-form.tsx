import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { FormContext, type FormValues } from './form-state.ts'
import { useWords } from './language.ts'

interface FilterFormProps {
  /** Name of the search among the landmarks, e.g. "Partner suchen". */
  readonly label: string
  readonly action: string
  readonly values?: FormValues | undefined
  /** What the button says; "Liste filtern" unless given. */
  readonly submit?: string | undefined
  /** Where nothing is filtered; shown when something is. */
  readonly all?: string | undefined
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

/** Narrows a list down. A GET form: the address can be kept and shared. */
export function FilterForm({ label, action, values = {}, submit, all, id = '', children }: FilterFormProps) {
  const words = useWords()
  return (
    <FormContext.Provider value={{ values, problems: [], id, tellsVoluntary: false }}>
      <search aria-label={label}>
        <form class="filter" action={action} method="get">
          {children}
          <div class="actions">
            <Button kind="quiet">{submit ?? words.filter}</Button>
            {all && <a href={all}>{words.showAll}</a>}
          </div>
        </form>
      </search>
    </FormContext.Provider>
  )
}
