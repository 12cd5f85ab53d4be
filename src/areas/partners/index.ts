import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { bringTable, chooseDoublesOf, finishImport, mapTable, undoImport } from './commands/import.ts'
import { addPartner, changePartner, seeOffPartner, takeBackPartner } from './commands/partner.ts'
import { introducePerson, releasePerson } from './commands/people.ts'
import { partnerTable, sampleTable } from './reads/export.ts'
import { partnerNames, partnerToChange, partnerToSeeOff } from './reads/forms.ts'
import { importColumns, importDoubles, importPreview, importResult, importsPage } from './reads/import.ts'
import { partnerList } from './reads/list.ts'
import { partnerPeople, partnerProfile } from './reads/profile.ts'
import { partnersTexts } from './texts.ts'

/** Organisations, groups and people that belong to a network. */
export const partners = area({
  name: 'partners',
  texts: partnersTexts,
  commands: [
    addPartner,
    changePartner,
    seeOffPartner,
    takeBackPartner,
    introducePerson,
    releasePerson,
    bringTable,
    mapTable,
    chooseDoublesOf,
    finishImport,
    undoImport,
  ],
  reads: [
    partnerList,
    partnerProfile,
    partnerPeople,
    partnerNames,
    partnerToChange,
    partnerToSeeOff,
    importsPage,
    importColumns,
    importPreview,
    importDoubles,
    importResult,
    partnerTable,
    sampleTable,
  ],
  addresses,
  reactions: [],
})
