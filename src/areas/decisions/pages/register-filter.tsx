import type { Here } from '../../../foundation/addresses.ts'
import { Details } from '../../../ui/details.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { matters } from '../../bodies/mandate.ts'
import { bodiesTexts } from '../../bodies/texts.ts'
import { orders, stands } from '../reads/register/wanted.ts'
import type { Register } from '../reads/register.ts'
import { answerKinds } from '../recommendation.ts'
import { decisionsTexts } from '../texts.ts'

const forEveryone: readonly string[] = [...answerKinds, 'ended']

/** Words first; the rest for those who want it, open while it narrows something down. */
export function RegisterFilter({ here, path, filtered }: { here: Here<Register>; path: string; filtered: boolean }) {
  const { data, language, query } = here
  const { register: words, states } = language.words(decisionsTexts)
  const named = { ...states, due: words.due, ended: words.ended }
  const shown = data.inside ? stands : stands.filter((stand) => forEveryone.includes(stand))
  const { bereich, partner, nach } = data.filter
  // A day that was not understood stays as it was typed.
  const { von, bis } = query
  const all = (of: readonly { readonly id: string; readonly name: string }[]) =>
    of.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterForm
      label={words.search}
      action={path}
      values={{ ...data.filter, von, bis }}
      all={filtered ? path : undefined}
    >
      <TextField name="q" label={words.query} hint={words.queryHint} width="medium" />
      <Select
        name="stand"
        label={words.state}
        none={words.all}
        options={shown.map((value) => ({ value, label: named[value] }))}
      />
      <Select name="gremium" label={words.body} none={words.all} options={all(data.bodies)} />
      <Select
        name="jahr"
        label={words.year}
        none={words.all}
        options={data.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Details summary={words.more} open={[bereich, partner, nach, von, bis].some(Boolean)}>
        <Select
          name="bereich"
          label={words.matter}
          none={words.all}
          options={matters.map((value) => ({ value, label: language.words(bodiesTexts).matters[value] }))}
        />
        {data.partners.length > 0 && (
          <Select name="partner" label={words.partner} none={words.all} options={all(data.partners)} />
        )}
        <TextField name="von" label={words.from} hint={words.dayHint} width="medium" />
        <TextField name="bis" label={words.until} hint={words.dayHint} width="medium" />
        <Select
          name="nach"
          label={words.order}
          none={false}
          options={orders.map((value) => ({ value, label: words.orders[value] }))}
        />
      </Details>
    </FilterForm>
  )
}

/** What is looked for, as the rest of an address. */
export function queryOf(filter: Register['filter'], page = 1): string {
  const set = Object.entries({ ...filter, seite: page > 1 ? page : undefined }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  return new URLSearchParams(set.map(([name, value]): [string, string] => [name, String(value)])).toString()
}
