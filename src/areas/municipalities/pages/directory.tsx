import type { Permission } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Columns } from '../../../ui/columns.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { GermanyMap, labelled } from '../../../ui/germany-map.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Row } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Entry } from '../reads/directory.ts'
import { slugOf } from '../rules/network.ts'
import { municipalityTexts } from '../texts.ts'

interface Directory {
  readonly search: string
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly networks: readonly Entry[]
  readonly can: { readonly found: Permission }
}

export function DirectoryPage(here: Here<Directory>): View {
  const words = here.language.words(municipalityTexts).directory
  const { search, page, pages, total, networks, can } = here.data
  const address = (number: number) =>
    `/?${new URLSearchParams({ ...(search && { suche: search }), seite: String(number) })}`
  return {
    title: words.title,
    lead: words.lead,
    body: (
      <>
        {here.demo && (
          <Notice kind="info" title={words.tryOut}>
            <p>{words.tryOutText}</p>
            <Actions>
              <LinkButton href="/demo">{words.tryOutSignIn}</LinkButton>
              <a href="/n/musterstadt">{words.tryOutLook}</a>
            </Actions>
          </Notice>
        )}
        <Columns beside={networks.length > 0 && <Picture here={here} />}>
          <Section title={words.heading}>
            {(search || pages > 1 || total > 3) && (
              <FilterForm
                label={words.search}
                action="/"
                values={{ suche: search }}
                submit={words.find}
                all={search ? '/' : undefined}
              >
                <TextField name="suche" label={words.searchField} />
              </FilterForm>
            )}
            <p class="muted">
              {search
                ? here.language.say(words.found, { count: total, search })
                : here.language.say(words.count, { count: total })}
            </p>
            <List here={here} />
            <Pagination page={page} pages={pages} href={address} />
            {networks.some(({ model }) => model) && (
              <Details summary={words.models}>
                <p>{words.modelsText}</p>
              </Details>
            )}
          </Section>
        </Columns>
        <Section title={words.foundOwn} id="gruenden">
          <p>{words.foundText}</p>
          <Possible can={can.found} texts={municipalityTexts} label={words.foundLink}>
            <LinkButton href="/gruenden" kind="quiet">
              {words.foundLink}
            </LinkButton>
          </Possible>
        </Section>
      </>
    ),
  }
}

/** The numbers are those of the list beside it, where two places are too near for both names. */
function Picture({ here: { data, language } }: { here: Here<Directory> }) {
  const words = language.words(municipalityTexts).directory
  const names = language.list(data.networks.map(({ name }) => name))
  const text = language.say(words.mapText, { count: data.networks.length, names })
  return <GermanyMap title={words.map} description={text} places={data.networks} />
}

function List({ here }: { here: Here<Directory> }) {
  const words = here.language.words(municipalityTexts).directory
  const { search, networks } = here.data
  if (networks.length === 0)
    return search ? (
      <EmptyState title={words.nothing}>{words.nothingNext}</EmptyState>
    ) : (
      <EmptyState title={words.none}>{words.noneNext}</EmptyState>
    )
  const numbered = labelled(networks).some(({ label }) => !label)
  const entries = networks.map((network, index) => ({ ...network, number: numbered ? index + 1 : undefined }))
  if (networks.length <= 12) return <Entries here={here} entries={entries} />
  const letters = Map.groupBy(entries, ({ name }) => slugOf(name).slice(0, 1).toUpperCase())
  return (
    <>
      {[...letters].map(([letter, those]) => (
        <Section key={letter} title={letter} level={3}>
          <Entries here={here} entries={those} />
        </Section>
      ))}
    </>
  )
}

function Entries({ here, entries }: { here: Here; entries: readonly (Entry & { number: number | undefined })[] }) {
  const words = here.language.words(municipalityTexts)
  return (
    <ol class="rows" start={entries[0]?.number}>
      {entries.map(({ slug, name, kind, land, model, demo, number }) => (
        <Row
          key={slug}
          title={
            <>
              {number !== undefined && <span class="muted">{number}. </span>}
              <a href={`/n/${slug}`}>{name}</a>
            </>
          }
        >
          {words.kinds[kind]}, {land} <State>{words.sort[model ? 'model' : demo ? 'demo' : 'working']}</State>
        </Row>
      ))}
    </ol>
  )
}
