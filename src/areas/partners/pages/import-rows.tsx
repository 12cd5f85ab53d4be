import type { Here } from '../../../foundation/addresses.ts'
import type { Fault } from '../../../foundation/outcome.ts'
import { common } from '../../../foundation/web/speech.ts'
import { Actions } from '../../../ui/actions.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ImportPreview } from '../reads/import.ts'
import type { FaultyRow, FreshRow } from '../rules/import-sift.ts'
import { partnersTexts } from '../texts.ts'

/** The rows of the file one by one: those with errors, or those that become partners. */
export function PreviewRows({ here }: { here: Here<ImportPreview> }) {
  const { data, language } = here
  const { preview: words } = language.words(partnersTexts).import
  const { counts, list, page, pages } = data
  const ways = [
    {
      list: 'faulty',
      name: 'fehler',
      label: language.say(words.showFaulty, { count: counts.faulty }),
      count: counts.faulty,
    },
    { list: 'fresh', name: 'neu', label: language.say(words.showFresh, { count: counts.fresh }), count: counts.fresh },
  ].filter(({ count }) => count > 0)
  if (ways.length === 0) return null
  const shown = ways.find((way) => way.list === list)
  return (
    <Section title={words.lists} id="zeilen">
      {ways.length > 1 && (
        <Actions>
          {ways.map((way) => (
            <a
              key={way.name}
              href={`${here.path}?liste=${way.name}#zeilen`}
              aria-current={way.list === list || undefined}
            >
              {way.label}
            </a>
          ))}
        </Actions>
      )}
      {list === 'faulty' && counts.faulty > 0 && <p>{words.mend}</p>}
      {list === 'faulty' ? (
        <FaultyTable here={here} caption={shown?.label ?? ''} rows={data.rows.filter((row) => row.kind === 'faulty')} />
      ) : (
        <FreshTable here={here} caption={shown?.label ?? ''} rows={data.rows.filter((row) => row.kind === 'fresh')} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `${here.path}?liste=${shown?.name ?? 'neu'}&seite=${other}#zeilen`}
      />
    </Section>
  )
}

function FaultyTable({ here, caption, rows }: { here: Here; caption: string; rows: readonly FaultyRow[] }) {
  const { preview: words } = here.language.words(partnersTexts).import
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        { label: words.line, heading: true, cell: (row) => row.line },
        { label: words.name, cell: (row) => row.name || <span class="muted">{words.nameless}</span> },
        {
          label: words.problem,
          cell: (row) => row.faults.map((fault) => <FaultLine key={fault.field} here={here} fault={fault} />),
        },
      ]}
    />
  )
}

function FaultLine({ here, fault }: { here: Here; fault: FaultyRow['faults'][number] }) {
  const { fields: names, preview: words } = here.language.words(partnersTexts).import
  return <p>{here.language.say(words.fault, { field: names[fault.field], sentence: sentenceOf(here, fault) })}</p>
}

/** As the form of a partner would say it. */
function sentenceOf({ language }: Here, { key, values = {} }: Fault): string {
  const own: Readonly<Record<string, string>> = language.words(partnersTexts).problems
  const shared: Readonly<Record<string, string>> = language.words(common).problems
  return language.say(own[key] ?? shared[key] ?? shared['check-field'] ?? key, values)
}

function FreshTable({ here, caption, rows }: { here: Here; caption: string; rows: readonly FreshRow[] }) {
  const words = here.language.words(partnersTexts)
  const { fields: names, preview } = words.import
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        { label: preview.line, cell: (row) => row.line },
        { label: names.name, heading: true, cell: (row) => row.written.name },
        { label: names.kind, cell: (row) => words.kinds[row.written.kind] },
        { label: names.grade, cell: (row) => words.grades[row.written.grade] },
        { label: names.town, cell: (row) => `${row.written.postcode} ${row.written.town}`.trim() },
        { label: names.email, cell: (row) => row.written.email },
        { label: names.phone, cell: (row) => row.written.phone },
      ]}
    />
  )
}
