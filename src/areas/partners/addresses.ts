import { type At, act, form, page } from '../../foundation/addresses.ts'
import { addPartner, changePartner, seeOffPartner, takeBackPartner } from './commands/partner.ts'
import { introducePerson, releasePerson } from './commands/people.ts'
import { AddPage, ChangePage } from './pages/edit.tsx'
import { LeavePage } from './pages/leave.tsx'
import { PartnersPage } from './pages/list.tsx'
import { PeoplePage } from './pages/people.tsx'
import { ProfilePage } from './pages/profile.tsx'
import { partnerNames, partnerToChange, partnerToSeeOff } from './reads/forms.ts'
import { partnerList } from './reads/list.ts'
import { partnerPeople, partnerProfile } from './reads/profile.ts'

const list = '/n/:network/partner'
const one = `${list}/:partner`
const toProfile = (id: string, { base }: At) => `${base}/partner/${id}`
const toPeople = (_: unknown, { base, params }: At) => `${base}/partner/${params.partner}/menschen`

export const addresses = [
  page(list, { read: partnerList, view: PartnersPage }),
  form(`${list}/neu`, { read: partnerNames, view: AddPage, act: addPartner, then: toProfile }),
  page(one, { read: partnerProfile, view: ProfilePage }),
  form(`${one}/aendern`, { read: partnerToChange, view: ChangePage, act: changePartner, then: toProfile }),
  form(`${one}/menschen`, {
    read: partnerPeople,
    view: PeoplePage,
    act: introducePerson,
    then: toPeople,
  }),
  act(`${one}/menschen/:membership`, { onto: `${one}/menschen`, act: releasePerson, then: toPeople }),
  form(`${one}/austritt`, { read: partnerToSeeOff, view: LeavePage, act: seeOffPartner, then: toProfile }),
  act(`${one}/wieder-aufnehmen`, { onto: one, act: takeBackPartner, then: toProfile }),
]
