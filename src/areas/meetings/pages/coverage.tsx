import type { ComponentChildren } from 'preact'
import type { Here, View } from '../../../foundation/addresses.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Section } from '../../../ui/section.tsx'
import { bodiesTexts } from '../../bodies/texts.ts'
import { partnersTexts } from '../../partners/texts.ts'
import type { CoveragePage as Data } from '../reads/coverage.ts'
import type { Counted } from '../rules/coverage.ts'
import { coverageTexts } from '../texts/coverage.ts'

/** Who is represented and who is missing: first in sentences, then the same as tables. */
export function CoveragePage(here: Here<Data>): View {
  const { language, base, data } = here
  const words = language.words(coverageTexts)
  const { list } = language.words(bodiesTexts)
  const { body, bodies, sectors, groups } = data
  const named = language.words(partnersTexts).sectors
  const crumbs = [
    { name: list.title, href: `${base}/gremien` },
    ...(body ? [{ name: body.name, own: true, href: `${base}/gremien/${body.id}` }] : []),
  ]
  return {
    title: body ? language.say(words.title, body) : words.wholeTitle,
    lead: words.lead,
    crumbs,
    body:
      bodies.length === 0 ? (
        <EmptyState title={list.emptyTitle}>{list.empty}</EmptyState>
      ) : (
        <>
          <Sentences here={here} />
          <Section title={words.groups}>
            <DataTable
              caption={words.groupsCaption}
              columns={columns(here, words.group, (row: Data['groups'][number]) => <OwnWords>{row.name}</OwnWords>)}
              rows={groups}
              empty={<p class="muted">{words.noGroups}</p>}
            />
          </Section>
          <Section title={words.sectors}>
            <DataTable
              caption={words.sectorsCaption}
              columns={columns(here, words.sector, ({ sector }: Data['sectors'][number]) =>
                sector ? named[sector] : words.noPartner,
              )}
              rows={sectors}
            />
          </Section>
          <p class="small">{data.member ? words.howCounted : `${words.howCounted} ${words.fewKept}`}</p>
          <Elsewhere here={here} />
        </>
      ),
  }
}

function Sentences({ here: { language, data } }: { here: Here<Data> }) {
  const words = language.words(coverageTexts)
  const { whole, meetings, alone, unseated } = data
  return (
    <>
      <p>
        {language.say(words.filled, whole)}
        {whole.came !== null && ` ${language.say(words.came, { came: whole.came, seats: whole.seats, meetings })}`}
        {whole.came === null && meetings === 0 && ` ${words.nobodyWrote}`}
      </p>
      {alone.length > 0 && (
        <Notice kind="info">
          {alone.map((group) => (
            <p key={group}>{language.say(words.alone, { group })}</p>
          ))}
        </Notice>
      )}
      {unseated.length > 0 && (
        <p>
          {words.unseated} <OwnWords>{language.list(unseated)}</OwnWords>.
        </p>
      )}
      {alone.length + unseated.length === 0 && data.groups.length > 0 && <p>{words.everyGroup}</p>}
    </>
  )
}

function columns<R extends Counted>(
  { language }: Here,
  label: string,
  name: (row: R) => ComponentChildren,
): Column<R>[] {
  const words = language.words(coverageTexts)
  const missing = ({ seats, missing }: R) => (seats === 0 ? words.noSeat : String(missing))
  return [
    { label, heading: true, cell: name },
    { label: words.seats, figures: true, cell: ({ seats }) => String(seats) },
    { label: words.taken, figures: true, cell: ({ filled }) => String(filled) },
    { label: words.present, figures: true, cell: ({ came }) => (came === null ? words.notTold : String(came)) },
    { label: words.missing, figures: true, cell: missing },
  ]
}

function Elsewhere({ here: { language, base, data } }: { here: Here<Data> }) {
  const words = language.words(coverageTexts)
  const others = data.body ? [] : data.bodies
  return (
    <>
      {data.body && (
        <p>
          <a href={`${base}/vertretung`}>{words.wholeTitle}</a>
        </p>
      )}
      {others.length > 1 && (
        <Section title={words.byBody}>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <a href={`${base}/gremien/${id}/vertretung`}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
