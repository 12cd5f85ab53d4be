import { type At, act, form, page } from '../../foundation/addresses.ts'
import {
  changeBody,
  changeSeat,
  endBody,
  fillSeat,
  foundBody,
  setMandate,
  vacateSeat,
  withdrawMandate,
} from './commands.ts'
import { ChangePage, EndPage, FoundPage } from './pages/body-form.tsx'
import { CardPage } from './pages/card.tsx'
import { ListPage } from './pages/list.tsx'
import { MandatePage } from './pages/mandate.tsx'
import { ChangeSeatPage, FillPage, VacatePage } from './pages/seat-form.tsx'
import { WhoDecidesPage } from './pages/who-decides.tsx'
import { bodyCard } from './reads/card.ts'
import { bodyToChange, mandatesToSet, newBody, seatChoices } from './reads/forms.ts'
import { bodyList } from './reads/lists.ts'
import { whoDecides } from './reads/who-decides.ts'

const all = '/n/:network/gremien'
const one = `${all}/:body`
const seat = `${one}/sitz/:seat`

export const addresses = [
  page(all, { read: bodyList, view: ListPage }),
  page(`${all}/entscheidungswege`, { read: whoDecides, view: WhoDecidesPage }),
  form(`${all}/neu`, {
    read: newBody,
    view: FoundPage,
    act: foundBody,
    leadsTo: (id, { base }) => `${base}/gremien/${id}`,
  }),
  page(one, { read: bodyCard, view: CardPage }),
  form(`${one}/aendern`, { read: bodyToChange, view: ChangePage, act: changeBody, leadsTo: toCard }),
  form(`${one}/beenden`, { read: bodyToChange, view: EndPage, act: endBody, leadsTo: toCard }),
  form(`${one}/mandat`, { read: mandatesToSet, view: MandatePage, act: setMandate, leadsTo: toMandates }),
  act(`${one}/mandat/zuruecknehmen`, { onto: `${one}/mandat`, act: withdrawMandate, leadsTo: toMandates }),
  form(`${one}/sitz`, { read: seatChoices, view: FillPage, act: fillSeat, leadsTo: toCard }),
  form(seat, { read: seatChoices, view: ChangeSeatPage, act: changeSeat, leadsTo: toCard }),
  form(`${seat}/freigeben`, { read: seatChoices, view: VacatePage, act: vacateSeat, leadsTo: toCard }),
]

function toCard(_: unknown, { base, params }: At): string {
  return `${base}/gremien/${params.body}`
}

function toMandates(_: unknown, { base, params }: At): string {
  return `${base}/gremien/${params.body}/mandat`
}
