import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, type Upload, upload, whole } from '../../../foundation/input.ts'
import { type ReadResult, readTable } from '../../../foundation/tables.ts'
import { dropTexts, keepTexts } from '../../plain-language/commands.ts'
import { fields, mostRows } from '../partner-import.ts'
import { bring, chooseDoubles, finish, mapColumns, mayImport } from '../rules/import.ts'
import { undo } from '../rules/import-undo.ts'
import { forgetPartners, loadAdded, storePartners } from '../storage/added-partners.ts'
import {
  forgetTables,
  loadForgotten,
  loadImport,
  loadKnown,
  storeChoices,
  storeImport,
  storeMapping,
  storeState,
} from '../storage/import.ts'
import { checkRow } from './import-row.ts'

interface Brought {
  readonly file: Upload
  /** What was read of it, never sent: read before the lock, for whoever may import. */
  readonly table?: ReadResult
}
const brought: z.ZodType<Brought> = z.object({ file: upload() })

/** Reads a file of partners; the value is the id of the import. Tables that were left lying are forgotten by the way. */
export const bringTable = command({
  name: 'partners.bring-table',
  input: brought,
  prepare: async (input, by) => (mayImport(by) === true ? { ...input, table: await readTable(input.file) } : input),
  load: async (db, { table = unread }, { moment }) => ({ table, forgotten: await loadForgotten(db, moment) }),
  may: mayImport,
  rule: ({ table, forgotten }, { file }, occasion) => bring(table, file.name, forgotten, occasion),
  store: async (db, { forgotten, ...next }, { by, moment }) => {
    await forgetTables(db, forgotten)
    return storeImport(db, next, by, moment)
  },
})

const unread: ReadResult = { ok: false, problem: 'empty' }

const table = { import: id() }
const column = z.union([z.literal(''), choice(fields)])

export const mapTable = command({
  name: 'partners.map-table',
  input: z.object({ ...table, columns: z.record(z.string().regex(/^\d{1,2}$/, 'choose-one'), column).default({}) }),
  load: (db, input) => loadImport(db, input.import),
  may: mayImport,
  rule: (loaded, { columns }) => mapColumns(loaded, columns),
  store: storeMapping,
})

/** One, several, or all of a page in one field with commas. */
const lines = z.preprocess(
  (value) => [value ?? []].flat().flatMap((one) => (typeof one === 'string' ? one.split(',').filter(Boolean) : [one])),
  z.array(whole(1, 10_000_000)).max(mostRows, 'too-many'),
)

/** Which of the lines on the page come in although there seems to be such a partner already. */
export const chooseDoublesOf = command({
  name: 'partners.choose-doubles',
  input: z.object({ ...table, shown: lines, anyway: lines }),
  load: (db, input) => loadImport(db, input.import),
  may: mayImport,
  rule: (loaded, input) => chooseDoubles(loaded, input),
  store: storeChoices,
})

export const finishImport = command({
  name: 'partners.finish-import',
  input: z.object({ ...table, count: whole(0, mostRows).optional() }),
  load: async (db, input) => {
    const loaded = await loadImport(db, input.import)
    return loaded && { table: loaded, known: await loadKnown(db) }
  },
  may: mayImport,
  rule: (loaded, input, occasion) => finish(loaded, input, checkRow, occasion),
  store: async (db, next, { also }) => {
    const texts = next.partners.flatMap(({ aboutText, bindsText, about, binds }) => [
      { id: aboutText, place: 'partners.about', original: about },
      { id: bindsText, place: 'partners.binds', original: binds },
    ])
    await also(keepTexts, { texts })
    await storePartners(db, next.partners)
    return storeState(db, { id: next.id, state: 'done' })
  },
})

/** Takes the partners of an import away again, or forgets a table that was never finished. */
export const undoImport = command({
  name: 'partners.undo-import',
  input: z.object(table),
  load: async (db, input) => {
    const loaded = await loadImport(db, input.import)
    return loaded && { table: loaded, added: await loadAdded(db, loaded.id) }
  },
  may: mayImport,
  rule: ({ table: loaded, added }) => undo(loaded, added),
  store: async (db, next, { also }) => {
    const texts = next.removed.flatMap((partner) => partner.texts)
    await forgetPartners(db, next.removed)
    if (texts.length > 0) await also(dropTexts, { texts })
    return storeState(db, next)
  },
})
