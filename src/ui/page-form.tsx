import type { ComponentChildren } from 'preact'
import type { Here } from '../foundation/addresses.ts'
import type { FormValues as Typed } from '../foundation/input.ts'
import { BothVersions } from './both-versions.tsx'
import { Form } from './form.tsx'
import type { FormValues } from './form-state.ts'
import { knownFields } from './known-fields.tsx'

interface PageFormProps {
  readonly here: Here
  readonly action: string
  /** What is stored, by field name; dates as `due.day`, `due.month`, `due.year` (see `dayFields`). */
  readonly stored?: FormValues | undefined
  readonly version?: number | undefined
  /** What a field is called where two versions stand side by side, when its own label would not say enough there. */
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
  // What is stored may have changed while somebody wrote: the form stays made from what it was made from, until that is told.
  const version =
    back && back.theirs === undefined && typeof back.values.version === 'string' ? back.values.version : rest.version
  const values = back ? { ...stored, ...emptied(stored), ...flat(back.values) } : stored
  const problems = back?.problems ?? []

  function passages() {
    // A form that shows nothing stored, as one that asks for a reason, has nothing to compare.
    if (Object.keys(stored).length === 0) return []
    const { id = '', children } = rest
    const fields = knownFields(children, { values, problems, id, tellsVoluntary: true }, here.language)
    return [...new Map([...fields.values()].map((field) => [field.name, field])).values()]
      .map(({ name, label, said }) => ({
        label: labels[name] ?? label,
        yours: read(said(values)),
        theirs: read(said(stored)),
      }))
      .filter(({ yours, theirs }) => yours !== theirs)
  }

  return (
    <>
      {back?.theirs !== undefined && <BothVersions passages={passages()}>{back.refusal}</BothVersions>}
      <Form
        action={action}
        values={values}
        problems={problems}
        once={here.key}
        {...rest}
        version={version}
        preview={back?.preview === true}
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
      if ('bytes' in value || 'cut' in value) return []
      return Object.entries(flat(value as Typed, `${before}${name}.`))
    }),
  )
}

/** As the store will read it: browsers send other line ends, and blanks around it are cut off. */
function read(said: string): string {
  return said.replace(/\r\n?/g, '\n').trim()
}
