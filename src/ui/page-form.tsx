import type { ComponentChildren } from 'preact'
import type { Here } from '../foundation/addresses.ts'
import type { FormValues as Typed } from '../foundation/input.ts'
import { BothVersions } from './both-versions.tsx'
import { Form } from './form.tsx'
import type { FormValues } from './form-state.ts'

interface PageFormProps {
  readonly here: Here
  readonly action: string
  /** What is stored, by field name; dates as `due.day`, `due.month`, `due.year` (see `dayFields`). */
  readonly stored?: FormValues | undefined
  readonly version?: number | undefined
  /** Names of the fields, for showing two versions side by side. */
  readonly labels?: Readonly<Record<string, string>> | undefined
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly upload?: boolean | undefined
  readonly id?: string | undefined
  readonly slim?: boolean | undefined
  readonly children: ComponentChildren
}

/** A form of a page: holds what is stored, or, when it came back, what was typed and what to mend. */
export function PageForm({ here, action, stored = {}, labels = {}, ...rest }: PageFormProps) {
  const back = here.form && here.path === action.split('?')[0] ? here.form : undefined
  const typed = back ? flat(back.values) : undefined
  const passages = Object.entries(labels)
    .map(([field, label]) => ({ label, yours: shown(typed?.[field]), theirs: shown(stored[field]) }))
    .filter(({ yours, theirs }) => yours !== theirs)
  return (
    <>
      {back?.theirs !== undefined && <BothVersions passages={passages}>{back.refusal}</BothVersions>}
      <Form
        action={action}
        values={typed ? { ...stored, ...emptied(stored), ...typed } : stored}
        problems={back?.problems ?? []}
        once={here.key}
        {...rest}
      />
    </>
  )
}

/** A day as the three fields of `DateFields`. */
export function dayFields(name: string, day: string | null | undefined): FormValues {
  const [year, month, date] = (day ?? '').split('-')
  return day
    ? { [`${name}.day`]: String(Number(date)), [`${name}.month`]: String(Number(month)), [`${name}.year`]: year }
    : {}
}

/** An unticked box sends nothing; what was stored must not tick it again. */
function emptied(stored: FormValues): FormValues {
  return Object.fromEntries(Object.keys(stored).map((name) => [name, undefined]))
}

function flat(values: Typed, before = ''): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, FormValues[string]][] => {
      if (typeof value === 'string') return [[before + name, value]]
      if (Array.isArray(value)) return [[before + name, value.filter((one) => typeof one === 'string')]]
      if ('bytes' in value) return []
      return Object.entries(flat(value as Typed, `${before}${name}.`))
    }),
  )
}

function shown(value: FormValues[string]): string {
  return typeof value === 'object' && value !== null ? value.join(', ') : String(value ?? '')
}
