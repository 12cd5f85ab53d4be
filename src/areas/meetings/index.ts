import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import {
  answerByLink,
  answerInvitation,
  callMeeting,
  cancelMeeting,
  changeMeeting,
  closeMeeting,
  moveItem,
  putOnAgenda,
  recordAttendance,
  sendInvitations,
  writeMinutes,
} from './commands.ts'
import {
  answerPage,
  calendarOf,
  callPage,
  cancelPage,
  changePage,
  meetingPage,
  meetingsPage,
  recordPage,
} from './reads.ts'
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
    sendInvitations,
    answerInvitation,
    answerByLink,
    recordAttendance,
    writeMinutes,
    closeMeeting,
    cancelMeeting,
  ],
  reads: [meetingsPage, callPage, meetingPage, changePage, cancelPage, recordPage, answerPage, calendarOf],
  addresses,
  reactions: [],
})
