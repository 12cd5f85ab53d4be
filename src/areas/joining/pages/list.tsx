import type { Here, View } from '../../../foundation/addresses.ts'
import { daysBetween } from '../../../foundation/clock.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { Select } from '../../../ui/select.tsx'
import { State } from '../../../ui/state.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type ListedRequest, type RequestList, shownStates } from '../reads/requests.ts'
import { joiningTexts } from '../texts.ts'

/** Who would like to join, the promised day first. */
export function ListPage(here: Here<RequestList>): View {
  const { language, data, base, path } = here
  const words = language.words(joiningTexts).list
  const { requests, shown, search } = data
  const filtered = shown !== 'open' || search !== ''
  return {
    title: words.title,
    lead: words.lead,
    body: (
      <>
        <FilterForm
          label={words.filter}
          action={path}
          values={{ stand: shown, suche: search }}
          {...(filtered ? { all: path } : {})}
        >
          <TextField name="suche" label={words.search} width="medium" />
          <Select
            name="stand"
            label={words.shown}
            none={false}
            options={shownStates.map((value) => ({ value, label: words.showns[value] }))}
          />
        </FilterForm>
        <DataTable
          caption={language.say(words.count, { count: requests.length })}
          columns={columnsOf(here)}
          rows={requests}
          empty={<EmptyState title={words.empty}>{<a href={`${base}/mitmachen`}>{words.emptyNext}</a>}</EmptyState>}
        />
      </>
    ),
  }
}

function columnsOf({ language, base, today }: Here<RequestList>): readonly Column<ListedRequest>[] {
  const words = language.words(joiningTexts).list
  return [
    {
      label: words.name,
      heading: true,
      cell: ({ id, name }) => <a href={`${base}/anfragen/${id}`}>{name || words.lost}</a>,
    },
    { label: words.body, cell: ({ body }) => body ?? words.unsure },
    {
      label: words.state,
      cell: ({ state, awaited, askedOn }) => (
        <>
          <State tone={awaited ? 'action' : 'plain'}>
            {awaited === 'telling' ? words.telling : awaited === 'decision' ? words.decision : words.states[state]}
          </State>{' '}
          {awaited && askedOn && language.say(words.waits, { days: daysBetween(askedOn, today) })}
        </>
      ),
    },
    {
      label: words.until,
      cell: ({ answerBy, state }) => (
        <>
          {state === 'asked' && answerBy && language.day(answerBy, 'short')}
          {state !== 'asked' && state !== 'lost' && words.answered}{' '}
          {state === 'asked' && answerBy && answerBy < today && <State tone="error">{words.overdue}</State>}
        </>
      ),
    },
  ]
}
