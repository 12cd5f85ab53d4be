export { moveItem, putOnAgenda } from './commands/agenda.ts'
export { closeMeeting, recordAttendance, writeMinutes } from './commands/hold.ts'
export { answerByLink, answerInvitation, sendInvitations } from './commands/invite.ts'
export { callMeeting, cancelMeeting, changeMeeting } from './commands/plan.ts'
