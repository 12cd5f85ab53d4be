export { answerPage } from './reads/answer.ts'
export { callPage, cancelPage, changePage } from './reads/forms.ts'
export { meetingsPage } from './reads/list.ts'
export { calendarOf, meetingPage } from './reads/meeting.ts'
export {
  comingMeetings,
  type ItemBrief,
  itemBrief,
  itemsFrom,
  nextMeetingOf,
  waitingInvitations,
} from './reads/others.ts'
export { recordPage } from './reads/record.ts'
