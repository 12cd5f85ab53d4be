import type { Here } from '../../../foundation/addresses.ts'
import type { Fault } from '../../../foundation/outcome.ts'
import { common } from '../../../foundation/web/speech.ts'
import { Actions } from '../../../ui/actions.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
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
          {ways.map((way) =>
            way.list === list ? (
              <b key={way.name}>{way.label}</b>
            ) : (
              <a key={way.name} href={`${here.path}?liste=${way.name}#zeilen`}>
                {way.label}
              </a>
            ),
          )}
        </Actions>
      )}
      {list === 'faulty' && counts.faulty > 0 && <p>{words.mend}</p>}
      {list === 'faulty' ? (
        <FaultyRows here={here} rows={data.rows.filter((row) => row.kind === 'faulty')} />
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

/** A list, not a table: sentences in a narrow column cannot be read on a phone. */
function FaultyRows({ here, rows }: { here: Here; rows: readonly FaultyRow[] }) {
  const { preview: words } = here.language.words(partnersTexts).import
  return (
    <Rows>
      {rows.map(({ line, name, faults }) => (
        <Row key={line} title={here.language.say(words.faultyRow, { line, name: name || words.nameless })}>
          {faults.map((fault) => (
            <FaultLine key={`${fault.field} ${fault.key}`} here={here} fault={fault} />
          ))}
        </Row>
      ))}
    </Rows>
  )
}

function FaultLine({ here, fault }: { here: Here; fault: FaultyRow['faults'][number] }) {
  const { fields: names, preview: words } = here.language.words(partnersTexts).import
  const cell = fault.cell.length > 60 ? `${fault.cell.slice(0, 59)}…` : fault.cell
  const sentence = sentenceOf(here, fault)
  const said = { field: names[fault.field], cell, sentence }
  return <div>{here.language.say(cell ? words.faultWithCell : words.fault, said)}</div>
}

/** As the form of a partner would say it. */
function sentenceOf({ language }: Here, { key, values = {} }: Fault): string {
  const own: Readonly<Record<string, string>> = language.words(partnersTexts).problems
  const shared: Readonly<Record<string, string>> = language.words(common).problems
  return language.say(own[key] ?? shared[key] ?? shared['check-field'] ?? key, values)
}

/** Columns in which nothing stands tell nothing. */
function FreshTable({ here, caption, rows }: { here: Here; caption: string; rows: readonly FreshRow[] }) {
  const words = here.language.words(partnersTexts)
  const { fields: names, preview } = words.import
  const columns: readonly { label: string; heading?: boolean; cell: (row: FreshRow) => string }[] = [
    { label: preview.line, cell: (row) => String(row.line) },
    { label: names.name, heading: true, cell: ({ written }) => written.name },
    { label: names.kind, cell: ({ written }) => words.kinds[written.kind] },
    { label: names.grade, cell: ({ written }) => words.grades[written.grade] },
    { label: names.town, cell: ({ written }) => `${written.postcode} ${written.town}`.trim() },
    { label: names.email, cell: ({ written }) => written.email },
    { label: names.phone, cell: ({ written }) => written.phone },
    { label: names.interests, cell: ({ written }) => written.interests.join(', ') },
  ]
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''))}
    />
  )
}
