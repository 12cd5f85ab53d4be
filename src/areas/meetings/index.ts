import { area } from '../../foundation/addresses.ts'
import { callMeeting, putOnAgenda } from './commands.ts'
import { meetingsTexts } from './texts.ts'

/** Meeting, agenda, invitation, attendance, minutes. */
export const meetings = area({
  name: 'meetings',
  texts: meetingsTexts,
  commands: [callMeeting, putOnAgenda],
  reads: [],
  addresses: [],
  reactions: [],
})
