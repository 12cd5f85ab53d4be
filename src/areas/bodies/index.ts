import { area } from '../../foundation/addresses.ts'
import { changeBody, changeSeat, fillSeat, foundBody, setMandate, vacateSeat } from './commands.ts'
import { bodiesTexts } from './texts.ts'

/** Steering group, working groups, carrier: seats and mandates. */
export const bodies = area({
  name: 'bodies',
  texts: bodiesTexts,
  commands: [foundBody, changeBody, setMandate, fillSeat, changeSeat, vacateSeat],
  reads: [],
  addresses: [],
  reactions: [],
})
