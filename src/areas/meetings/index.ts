import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { moveItem, putOnAgenda, takeOffAgenda } from './commands/agenda.ts'
import { closeMeeting, recordAttendance, writeMinutes } from './commands/hold.ts'
import { answerByLink, answerInvitation, sendInvitations } from './commands/invite.ts'
import { callMeeting, cancelMeeting, changeMeeting } from './commands/plan.ts'
import { answerPage } from './reads/answer.ts'
import { bodyCoverage, networkCoverage } from './reads/coverage.ts'
import { callPage, cancelPage, changePage } from './reads/forms.ts'
import { meetingsPage } from './reads/list.ts'
import { calendarOf, meetingPage } from './reads/meeting.ts'
import { recordPage } from './reads/record.ts'
import { meetingsTexts } from './texts.ts'

/** Meeting, agenda, invitation, attendance, minutes. */
export const meetings = area({
  name: 'meetings',
  texts: meetingsTexts,
  commands: [
    callMeeting,
    changeMeeting,
    putOnAgenda,
    moveItem,
    takeOffAgenda,
    sendInvitations,
    answerInvitation,
    answerByLink,
    recordAttendance,
    writeMinutes,
    closeMeeting,
    cancelMeeting,
  ],
  reads: [
    meetingsPage,
    callPage,
    meetingPage,
    changePage,
    cancelPage,
    recordPage,
    answerPage,
    calendarOf,
    bodyCoverage,
    networkCoverage,
  ],
  addresses,
  reactions: [],
})
