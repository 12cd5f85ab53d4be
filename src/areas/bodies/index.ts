import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
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
import { bodyCard } from './reads/card.ts'
import { bodyToChange, mandatesToSet, newBody, seatChoices } from './reads/forms.ts'
import { bodyList } from './reads/lists.ts'
import { whoDecides } from './reads/who-decides.ts'
import { bodiesTexts } from './texts.ts'

/** Steering group, working groups, carrier: seats and mandates. */
export const bodies = area({
  name: 'bodies',
  texts: bodiesTexts,
  commands: [foundBody, changeBody, endBody, setMandate, withdrawMandate, fillSeat, changeSeat, vacateSeat],
  reads: [bodyList, whoDecides, bodyCard, newBody, bodyToChange, mandatesToSet, seatChoices],
  addresses,
  reactions: [],
})
