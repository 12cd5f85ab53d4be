import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { leaveSeat, stayOnSeat } from './commands/leave.ts'
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
import { reactions } from './reactions.ts'
import { bodyCard } from './reads/card.ts'
import { bodyToChange, mandatesToSet, newBody, seatChoices, vacancyChoices } from './reads/forms.ts'
import { bodyList } from './reads/lists.ts'
import { seatPage, successionPage, termPage } from './reads/seat.ts'
import { whoDecides } from './reads/who-decides.ts'
import { bodiesTexts } from './texts.ts'

/** Steering group, working groups, carrier: seats and mandates. */
export const bodies = area({
  name: 'bodies',
  texts: bodiesTexts,
  commands: [
    foundBody,
    changeBody,
    endBody,
    setMandate,
    withdrawMandate,
    fillSeat,
    changeSeat,
    reappointSeat,
    nameSuccessor,
    leaveSeat,
    stayOnSeat,
    vacateSeat,
    advertiseSeat,
    withdrawVacancy,
  ],
  reads: [
    bodyList,
    whoDecides,
    bodyCard,
    newBody,
    bodyToChange,
    mandatesToSet,
    seatChoices,
    seatPage,
    successionPage,
    termPage,
    vacancyChoices,
  ],
  addresses,
  reactions,
})
