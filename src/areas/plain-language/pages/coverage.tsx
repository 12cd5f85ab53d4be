import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Numbers } from '../../../ui/numbers.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { type Coverage, type Stage, stages } from '../reads/coverage.ts'
import { plainLanguageTexts } from '../texts.ts'
import { Shaping } from './coverage-shaping.tsx'
import { areaNamed, placeNamed } from './place.ts'

/** Which texts of the network stand in plain words, and what waits longest. */
export function CoveragePage(here: Here<Coverage>): View {
  const { language, data, base, path } = here
  const { coverage: words, testReading } = language.words(plainLanguageTexts)
  const { counts, found, pages, wanted } = data
  const of = (...wantedStages: readonly Stage[]) => sum(counts.filter(({ stage }) => wantedStages.includes(stage)))
  const all = sum(counts)
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [{ name: words.title, href: path }],
    body: (
      <>
        <Actions>
          <LinkButton kind="quiet" href={`${path}/pruefen`}>
            {words.test}
          </LinkButton>
          <a href="/leichte-sprache">{words.guidance}</a>
        </Actions>
        <p>{language.say(testReading.count, { count: data.testers })}</p>
        {all === 0 && (
          <EmptyState title={words.empty}>
            <p>
              <a href={`${base}/partner`}>{words.emptyNext}</a>
            </p>
          </EmptyState>
        )}
        {all > 0 && (
          <>
            <p>{language.say(words.sum, { all, simple: of('simple', 'checked', 'outdated', 'returned') })}</p>
            <Numbers figures={stages.map((stage) => ({ number: of(stage), of: words.numbers[stage] }))} />
            <ByArea here={here} />
            <Section title={words.list}>
              <Filter here={here} />
              {found === 0 && <EmptyState title={words.noMatch}>{words.noMatchNext}</EmptyState>}
              {found > 0 && <List here={here} />}
              <Pagination
                page={wanted.page}
                pages={pages}
                href={(page) => `${path}?${new URLSearchParams({ ...here.query, seite: String(page) })}`}
              />
            </Section>
          </>
        )}
        {data.can.shape === true && <Shaping here={here} />}
      </>
    ),
  }
}

const sum = (of: readonly { readonly count: number }[]) => of.reduce((all, { count }) => all + count, 0)

function ByArea({ here }: { here: Here<Coverage> }) {
  const { coverage: words } = here.language.words(plainLanguageTexts)
  const { counts } = here.data
  const areas = [...new Set(counts.map(({ area }) => area))].sort()
  return (
    <DataTable
      caption={words.byArea}
      rows={areas}
      columns={[
        { label: words.area, heading: true, cell: (area) => areaNamed(here.language, area) },
        ...stages.map((stage) => ({
          label: words.stages[stage],
          figures: true,
          cell: (area: string) => sum(counts.filter((one) => one.area === area && one.stage === stage)),
        })),
      ]}
    />
  )
}

function Filter({ here }: { here: Here<Coverage> }) {
  const { coverage: words } = here.language.words(plainLanguageTexts)
  const { counts, wanted } = here.data
  const areas = [...new Set(counts.map(({ area }) => area))].sort()
  return (
    <FilterForm
      label={words.filter}
      action={here.path}
      submit={words.filter}
      all={wanted.area || wanted.stage ? here.path : undefined}
      values={{ bereich: wanted.area, stand: wanted.stage }}
    >
      <Select
        name="bereich"
        label={words.area}
        none={words.allAreas}
        options={areas.map((value) => ({ value, label: areaNamed(here.language, value) }))}
      />
      <Select
        name="stand"
        label={words.stage}
        none={words.anyStage}
        options={stages.map((value) => ({ value, label: words.stages[value] }))}
      />
    </FilterForm>
  )
}

function List({ here }: { here: Here<Coverage> }) {
  const { language, data, path } = here
  const { coverage: words } = language.words(plainLanguageTexts)
  return (
    <DataTable
      caption={language.say(words.found, { count: data.found })}
      rows={data.rows}
      columns={[
        {
          label: words.text,
          heading: true,
          cell: ({ id, original }) => (
            <a href={`${path}/${id}?von=${encodeURIComponent(path)}`}>
              <OwnWords>{beginning(original)}</OwnWords>
            </a>
          ),
        },
        { label: words.place, cell: ({ place }) => placeNamed(language, place) },
        { label: words.stage, cell: ({ stage }) => words.stages[stage] },
        { label: words.since, cell: ({ since }) => language.day(since, 'short') },
      ]}
    />
  )
}

/** The first words, without the signs of Markdown. */
function beginning(original: string): string {
  const line = original
    .replace(/[#*_>`[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = line.lastIndexOf(' ', 80)
  return line.length > 80 ? `${line.slice(0, cut > 20 ? cut : 80)} …` : line
}
