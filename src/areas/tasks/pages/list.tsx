import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Select } from '../../../ui/select.tsx'
import type { TaskList } from '../reads/list.ts'
import { originHref } from '../reads/origin.ts'
import { taskStates } from '../task.ts'
import { tasksTexts } from '../texts.ts'
import { TaskRows } from './rows.tsx'

export function TasksPage(here: Here<TaskList>): View {
  const words = here.language.words(tasksTexts).list
  const { rows, found, all, pages, wanted, origin, can } = here.data
  const path = `${here.base}/aufgaben`
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [{ name: words.title, href: path }],
    body: (
      <>
        <Actions>
          <Possible can={can.give} texts={tasksTexts} label={words.give}>
            <LinkButton href={`${path}/neu`}>{words.give}</LinkButton>
          </Possible>
        </Actions>
        {origin && (
          <p>
            <a href={originHref(here.base, origin)}>{here.language.say(words.from, { title: origin.title })}</a>
          </p>
        )}
        {all > 0 && <Filter here={here} path={path} />}
        {found > 0 && <p>{here.language.say(words.count, { count: found })}</p>}
        {found > 0 && <TaskRows tasks={rows} base={here.base} today={here.today} />}
        {all === 0 && <EmptyState title={words.empty}>{words.emptyNext}</EmptyState>}
        {all > 0 && found === 0 && (
          <EmptyState title={words.noMatch}>
            <p>{words.noMatchNext}</p>
            <p>
              <a href={`${path}?wer=alle&stand=any`}>{words.showUnfiltered}</a>
            </p>
          </EmptyState>
        )}
        <Pagination
          page={wanted.seite}
          pages={pages}
          href={(page) => `${path}?${new URLSearchParams({ ...here.query, seite: String(page) })}`}
        />
      </>
    ),
  }
}

function Filter({ here, path }: { here: Here<TaskList>; path: string }) {
  const { list, states } = here.language.words(tasksTexts)
  const { wanted, partners, bodies } = here.data
  const named = (all: TaskList['partners']) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterForm label={list.filter} action={path} values={wanted} all={`${path}?wer=alle&stand=any`}>
      {wanted.aus && <input type="hidden" name="aus" value={wanted.aus} />}
      <Select
        name="wer"
        label={list.whose}
        none={false}
        options={[
          { value: 'meine', label: list.mine },
          { value: 'partner', label: list.ours },
          { value: 'alle', label: list.all },
        ]}
      />
      <Select
        name="stand"
        label={list.state}
        none={false}
        options={[
          { value: 'unfinished', label: list.unfinished },
          ...taskStates.map((state) => ({ value: state, label: states[state] })),
          { value: 'any', label: list.anyState },
        ]}
      />
      <Select name="partner" label={list.partner} none={list.anyPartner} options={named(partners)} />
      {bodies.length > 0 && <Select name="gremium" label={list.body} none={list.anyBody} options={named(bodies)} />}
      <Select
        name="nach"
        label={list.order}
        none={false}
        options={[
          { value: 'termin', label: list.byDate },
          { value: 'neu', label: list.newest },
        ]}
      />
    </FilterForm>
  )
}
