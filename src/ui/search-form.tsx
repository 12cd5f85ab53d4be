import { FilterForm } from './filter-form.tsx'
import { useWords } from './language.ts'
import { TextField } from './text-field.tsx'

interface SearchFormProps {
  /** What is searched, e.g. "Beschlüsse durchsuchen". */
  readonly label: string
  readonly action: string
  readonly value?: string | undefined
  readonly hint?: string | undefined
}

/** One field, sent as `q`. */
export function SearchForm({ label, action, value, hint }: SearchFormProps) {
  return (
    <FilterForm label={label} action={action} submit={useWords().search} all={value ? action : undefined}>
      <TextField name="q" label={label} hint={hint} value={value ?? ''} />
    </FilterForm>
  )
}
