import type { Download } from '../../../foundation/addresses.ts'
import { dayOf } from '../../../foundation/clock.ts'
import type { Language } from '../../../foundation/language.ts'
import { writePdf } from '../../../foundation/pdf.ts'
import { writeTable } from '../../../foundation/tables.ts'
import { most, type RegisterFile } from '../reads/files.ts'
import { decisionsTexts } from '../texts.ts'
import { afterwards, deciderSubject, numbered, stateSays } from './says.ts'

type Listed = RegisterFile['entries'][number]

/** `1.12.2026`, as spreadsheets sort it. */
const short = (day: string | null) => (day ? day.split('-').toReversed().join('.') : '')
const dayIn = (moment: Date | null) => (moment ? dayOf(moment) : null)

export async function registerCsv(data: RegisterFile, language: Language): Promise<Download> {
  const { files: words } = language.words(decisionsTexts)
  const columns: readonly (readonly [string, (entry: Listed) => string])[] = [
    [words.number, (entry) => numbered(language, entry)],
    [words.title, ({ title }) => title],
    [words.state, ({ state, decider }) => stateSays(language, state, decider)],
    [words.body, ({ body }) => body],
    [words.decider, (entry) => deciderSubject(language, entry)],
    [words.proposedOn, ({ proposedAt }) => short(dayIn(proposedAt))],
    [words.decidedOn, ({ answeredAt }) => short(dayIn(answeredAt))],
    [words.partner, ({ partner }) => partner ?? ''],
    [words.effectiveOn, ({ effectiveOn }) => short(effectiveOn)],
    [words.reviewOn, ({ reviewOn }) => short(reviewOn)],
    [words.endedOn, ({ endedOn }) => short(endedOn)],
    [words.inside, ({ inside }) => (inside ? words.yes : '')],
  ]
  const table = {
    name: words.registerName,
    head: columns.map(([head]) => head),
    rows: data.entries.map((entry) => columns.map(([, cell]) => cell(entry))),
  }
  return {
    type: 'text/csv; charset=utf-8',
    name: `${words.registerName}-${data.today}.csv`,
    bytes: await writeTable(table, 'csv'),
  }
}

export async function registerPdf(data: RegisterFile, language: Language): Promise<Download> {
  const { files: words, register } = language.words(decisionsTexts)
  const { network, entries, count, today, filter } = data
  const title = language.say(words.register, { network })
  const made = language.say(words.made, { day: language.day(today, 'short') })
  const rows = entries.map((entry) => [
    numbered(language, entry),
    entry.title,
    stateSays(language, entry.state, entry.decider),
    deciderSubject(language, entry),
    entry.answeredAt ? language.day(entry.answeredAt, 'short') : '',
    afterwards(language, entry, today).join(' '),
  ])
  const columns = [words.number, words.title, words.state, words.decider, words.decidedOn, words.follows]
  const widths = [2.2, 3, 1.7, 1.8, 1.6, 3]
  const bytes = await writePdf({
    ...{ title, language: language.variant, author: network, made: data.moment, landscape: true },
    page: (page, pages) => language.say(words.page, { page, pages }),
    blocks: [
      { kind: 'text', text: count > most ? `${made} ${language.say(words.cut, { most })}` : made },
      {
        kind: 'table',
        caption: language.say(register.caption, { count, order: register.orders[filter.nach ?? 'offen'] }),
        columns: columns.map((head, at) => ({ head, width: widths[at] ?? 1 })),
        rows,
      },
    ],
  })
  return { type: 'application/pdf', name: `${words.registerName}-${today}.pdf`, bytes }
}
