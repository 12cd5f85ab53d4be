import { TextField } from './text-field.tsx'
import type { FieldProps } from './use-field.ts'

interface NumberFieldProps extends FieldProps {
  readonly value?: number | undefined
  readonly decimals?: boolean | undefined
}

/** A number, as text: `type="number"` changes under the scroll wheel and is read out badly. */
export function NumberField({ value, decimals, ...of }: NumberFieldProps) {
  return <TextField {...of} width="short" inputmode={decimals ? 'decimal' : 'numeric'} value={value?.toString()} />
}
