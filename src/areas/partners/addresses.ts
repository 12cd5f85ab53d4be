import { type At, act, file, form, page } from '../../foundation/addresses.ts'
import { bringTable, chooseDoublesOf, finishImport, mapTable, undoImport } from './commands/import.ts'
import { addPartner, changePartner, seeOffPartner, takeBackPartner } from './commands/partner.ts'
import { introducePerson, releasePerson } from './commands/people.ts'
import { AddPage, ChangePage } from './pages/edit.tsx'
import { ImportsPage } from './pages/import.tsx'
import { ImportColumnsPage } from './pages/import-columns.tsx'
import { ImportDoublesPage } from './pages/import-doubles.tsx'
import { ImportPreviewPage } from './pages/import-preview.tsx'
import { ImportResultPage } from './pages/import-result.tsx'
import { LeavePage } from './pages/leave.tsx'
import { PartnersPage } from './pages/list.tsx'
import { PeoplePage } from './pages/people.tsx'
import { ProfilePage } from './pages/profile.tsx'
import { partnerTable, sampleTable, tableFile } from './reads/export.ts'
import { partnerNames, partnerToChange, partnerToSeeOff } from './reads/forms.ts'
import { importColumns, importDoubles, importPreview, importResult, importsPage } from './reads/import.ts'
import { partnerList } from './reads/list.ts'
import { partnerPeople, partnerProfile } from './reads/profile.ts'

const list = '/n/:network/partner'
const one = `${list}/:partner`
const toProfile = (id: string, { base }: At) => `${base}/partner/${id}`
const toPeople = (_: unknown, { base, params }: At) => `${base}/partner/${params.partner}/menschen`
const table = `${list}/einlesen/:import`
const toTable = (id: string, { base }: At) => `${base}/partner/einlesen/${id}`
const toPreview = (id: string, at: At) => `${toTable(id, at)}/vorschau`

/** The way of a table into the network; before the pages of one partner, whose address is as short as theirs. */
const importAddresses = [
  file(`${list}/tabelle`, { read: partnerTable, file: tableFile }),
  file(`${list}/muster.xlsx`, { read: sampleTable, file: tableFile }),
  form(`${list}/einlesen`, {
    read: importsPage,
    view: ImportsPage,
    act: bringTable,
    leadsTo: (id, at) => `${toTable(id, at)}/spalten`,
  }),
  form(`${table}/spalten`, { read: importColumns, view: ImportColumnsPage, act: mapTable, leadsTo: toPreview }),
  form(`${table}/vorschau`, { read: importPreview, view: ImportPreviewPage, act: finishImport, leadsTo: toTable }),
  form(`${table}/doppelt`, {
    read: importDoubles,
    view: ImportDoublesPage,
    act: chooseDoublesOf,
    leadsTo: toNextDoubles,
  }),
  page(table, { read: importResult, view: ImportResultPage }),
  act(`${table}/zurueck`, { onto: table, act: undoImport, leadsTo: toTable }),
]

/** Through the pages of doubles one after the other, and then back to the preview. */
function toNextDoubles(id: string, at: At): string {
  const [page, pages] = [Number(at.values.seite), Number(at.values.seiten)]
  return page < pages ? `${toTable(id, at)}/doppelt?seite=${page + 1}` : toPreview(id, at)
}

export const addresses = [
  ...importAddresses,
  page(list, { read: partnerList, view: PartnersPage }),
  form(`${list}/neu`, { read: partnerNames, view: AddPage, act: addPartner, leadsTo: toProfile }),
  page(one, { read: partnerProfile, view: ProfilePage }),
  form(`${one}/aendern`, { read: partnerToChange, view: ChangePage, act: changePartner, leadsTo: toProfile }),
  form(`${one}/menschen`, {
    read: partnerPeople,
    view: PeoplePage,
    act: introducePerson,
    leadsTo: toPeople,
  }),
  act(`${one}/menschen/:membership`, { onto: `${one}/menschen`, act: releasePerson, leadsTo: toPeople }),
  form(`${one}/austritt`, { read: partnerToSeeOff, view: LeavePage, act: seeOffPartner, leadsTo: toProfile }),
  act(`${one}/wieder-aufnehmen`, { onto: one, act: takeBackPartner, leadsTo: toProfile }),
]
