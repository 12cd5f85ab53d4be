import { useWords } from './language.ts'
import { TextField } from './text-field.tsx'
import type { FieldProps } from './use-field.ts'

/** A time of day as text, e.g. `16:30`. */
export function TimeField({ value, ...of }: FieldProps & { readonly value?: string | undefined }) {
  const { timeHint } = useWords()
  return <TextField {...of} hint={of.hint ?? timeHint} width="short" value={value} />
}
