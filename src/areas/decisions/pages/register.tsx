import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Select } from '../../../ui/select.tsx'
import { State } from '../../../ui/state.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type Entry, type Register, stands } from '../reads/register.ts'
import { answerKinds } from '../recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { liesSays, numbered, stateSays, tones, whoDecides } from './says.ts'

export function RegisterPage(here: Here<Register>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const path = `${base}/beschluesse`
  const filtered = Object.values(data.filter).some((value) => value !== undefined && value !== '')
  return {
    title: words.register.title,
    lead: words.register.lead,
    body: (
      <>
        {data.inside && (
          <p>
            <LinkButton href={`${path}/neu`}>{words.register.propose}</LinkButton>
          </p>
        )}
        {data.any && <Filter here={here} path={path} filtered={filtered} />}
        {data.entries.length > 0 ? (
          <>
            <p>{language.say(words.register.caption, { count: data.count })}</p>
            <Rows>
              {data.entries.map((entry) => (
                <Row
                  key={entry.id}
                  title={entry.title}
                  href={`${path}/${entry.id}`}
                  when={<span>{since(language, entry)}</span>}
                  state={<State tone={tones[entry.state]}>{stateSays(language, entry.state, entry.decider)}</State>}
                >
                  {numbered(language, entry)}. {whoDecides(language, entry)} {lies(language, entry, here.today)}
                </Row>
              ))}
            </Rows>
          </>
        ) : (
          <Empty here={here} filtered={filtered} />
        )}
        <Pagination page={data.page} pages={data.pages} href={(page) => `${path}?${queryOf(data.filter, page)}`} />
      </>
    ),
  }
}

/** How long it has been open, or when it was answered. */
function since(language: Language, { state, days, answeredAt }: Entry & { readonly days: number }): string | undefined {
  const { register: words } = language.words(decisionsTexts)
  if (answeredAt) return language.say(words.on, { day: language.day(answeredAt, 'short') })
  return state === 'withdrawn' ? undefined : language.say(words.days, { days })
}

/** "Liegt seit 12 Tagen bei der Steuerungsgruppe." */
function lies(language: Language, entry: Entry, today: string): string {
  const { state, decider, deciderName, lyingName, lyingSince } = entry
  if (state !== 'waiting' || !lyingSince) return ''
  const at = { decider: lyingName ? 'body' : decider, name: lyingName ?? deciderName, since: lyingSince } as const
  return `${liesSays(language, at, today)}.`
}

function Filter({ here, path, filtered }: { here: Here<Register>; path: string; filtered: boolean }) {
  const { data, language } = here
  const { register: words, states } = language.words(decisionsTexts)
  const shown = data.inside ? stands : stands.filter((stand) => answerKinds.some((outcome) => outcome === stand))
  const { stand, gremium, jahr, q } = data.filter
  return (
    <FilterForm
      label={words.search}
      action={path}
      values={{ q, stand, gremium, jahr }}
      all={filtered ? path : undefined}
    >
      <TextField name="q" label={words.query} hint={words.queryHint} width="medium" />
      <Select
        name="stand"
        label={words.state}
        none={words.all}
        options={shown.map((value) => ({ value, label: states[value] }))}
      />
      <Select
        name="gremium"
        label={words.body}
        none={words.all}
        options={data.bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="jahr"
        label={words.year}
        none={words.all}
        options={data.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </FilterForm>
  )
}

function Empty({ here, filtered }: { here: Here<Register>; filtered: boolean }) {
  const { register: words } = here.language.words(decisionsTexts)
  if (filtered && here.data.any) return <EmptyState title={words.nothing}>{words.nothingNext}</EmptyState>
  if (!here.data.inside) return <EmptyState title={words.emptyPublic}>{words.emptyPublicNext}</EmptyState>
  return <EmptyState title={words.empty}>{words.emptyNext}</EmptyState>
}

function queryOf(filter: Register['filter'], page: number): string {
  const set = Object.entries({ ...filter, seite: page }).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(set.map(([name, value]): [string, string] => [name, String(value)])).toString()
}
