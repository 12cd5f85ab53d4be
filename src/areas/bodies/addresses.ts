import { type At, act, form, page } from '../../foundation/addresses.ts'
import { nameSuccessor, reappointSeat } from './commands/seats.ts'
import { advertiseSeat, withdrawVacancy } from './commands/vacancies.ts'
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
import { SeatPage } from './pages/seat.tsx'
import { ChangeSeatPage, FillPage, VacatePage } from './pages/seat-form.tsx'
import { SuccessionPage } from './pages/succession.tsx'
import { TermPage } from './pages/term.tsx'
import { AdvertisePage } from './pages/vacancies.tsx'
import { WhoDecidesPage } from './pages/who-decides.tsx'
import { bodyCard } from './reads/card.ts'
import { bodyToChange, mandatesToSet, newBody, seatChoices, vacancyChoices } from './reads/forms.ts'
import { bodyList } from './reads/lists.ts'
import { seatPage, successionPage, termPage } from './reads/seat.ts'
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
  page(seat, { read: seatPage, view: SeatPage }),
  form(`${seat}/aendern`, { read: seatChoices, view: ChangeSeatPage, act: changeSeat, leadsTo: toSeat }),
  form(`${seat}/verlaengern`, { read: termPage, view: TermPage, act: reappointSeat, leadsTo: toSeat }),
  form(`${seat}/nachfolge`, { read: successionPage, view: SuccessionPage, act: nameSuccessor, leadsTo: toSeat }),
  form(`${seat}/freigeben`, { read: seatChoices, view: VacatePage, act: vacateSeat, leadsTo: toCard }),
  form(`${one}/freier-sitz`, { read: vacancyChoices, view: AdvertisePage, act: advertiseSeat, leadsTo: toCard }),
  act(`${one}/freier-sitz/:vacancy/zuruecknehmen`, { onto: one, act: withdrawVacancy, leadsTo: toCard }),
]

function toCard(_: unknown, { base, params }: At): string {
  return `${base}/gremien/${params.body}`
}

function toSeat(_: unknown, { base, params }: At): string {
  return `${base}/gremien/${params.body}/sitz/${params.seat}`
}

function toMandates(_: unknown, { base, params }: At): string {
  return `${base}/gremien/${params.body}/mandat`
}
