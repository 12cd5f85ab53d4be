import { act, file, form, page } from '../../foundation/addresses.ts'
import { calendarFile } from './calendar-entry.ts'
import { moveItem, putOnAgenda, takeOffAgenda } from './commands/agenda.ts'
import { closeMeeting, recordAttendance, writeMinutes } from './commands/hold.ts'
import { answerByLink, answerInvitation, sendInvitations } from './commands/invite.ts'
import { callMeeting, cancelMeeting, changeMeeting } from './commands/plan.ts'
import { AnswerPage } from './pages/answer.tsx'
import { CoveragePage } from './pages/coverage.tsx'
import { CallPage, CancelPage, ChangePage } from './pages/forms.tsx'
import { MeetingsPage } from './pages/list.tsx'
import { MeetingPage } from './pages/meeting.tsx'
import { RecordPage } from './pages/record.tsx'
import { answerPage } from './reads/answer.ts'
import { bodyCoverage, networkCoverage } from './reads/coverage.ts'
import { callPage, cancelPage, changePage } from './reads/forms.ts'
import { meetingsPage } from './reads/list.ts'
import { calendarOf, meetingPage } from './reads/meeting.ts'
import { recordPage } from './reads/record.ts'

const meeting = '/n/:network/treffen/:meeting'
const minutes = `${meeting}/protokoll`
const back = (_: unknown, { base, params }: { base: string; params: Readonly<Record<string, string>> }) =>
  `${base}/treffen/${params.meeting}`

export const addresses = [
  page('/n/:network/vertretung', { read: networkCoverage, view: CoveragePage }),
  page('/n/:network/gremien/:body/vertretung', { read: bodyCoverage, view: CoveragePage }),
  page('/n/:network/treffen', { read: meetingsPage, view: MeetingsPage }),
  form('/n/:network/treffen/neu', {
    read: callPage,
    view: CallPage,
    act: callMeeting,
    leadsTo: (id, { base }) => `${base}/treffen/${id}`,
  }),
  page(meeting, { read: meetingPage, view: MeetingPage }),
  form(`${meeting}/aendern`, { read: changePage, view: ChangePage, act: changeMeeting, leadsTo: back }),
  form(`${meeting}/absagen`, { read: cancelPage, view: CancelPage, act: cancelMeeting, leadsTo: back }),
  act(`${meeting}/einladen`, { onto: meeting, act: sendInvitations, leadsTo: back }),
  act(`${meeting}/antwort`, { onto: meeting, act: answerInvitation, leadsTo: back }),
  act(`${meeting}/tagesordnung`, {
    onto: meeting,
    act: putOnAgenda,
    leadsTo: (_, at) => `${back(_, at)}#tagesordnung`,
  }),
  act(`${meeting}/reihenfolge`, {
    onto: meeting,
    act: moveItem,
    leadsTo: (item, at) => `${back(item, at)}?bewegt=${item}#bewegt`,
  }),
  act(`${meeting}/streichen`, {
    onto: meeting,
    act: takeOffAgenda,
    leadsTo: (_, at) => `${back(_, at)}#tagesordnung`,
  }),
  page(minutes, { read: recordPage, view: RecordPage }),
  act(`${meeting}/anwesenheit`, {
    onto: minutes,
    act: recordAttendance,
    leadsTo: (_, at) => `${back(_, at)}/protokoll#anwesenheit`,
  }),
  act(`${minutes}/:item`, {
    onto: minutes,
    act: writeMinutes,
    leadsTo: (_, at) => `${back(_, at)}/protokoll#punkt-${at.params.item}`,
  }),
  act(`${meeting}/abschliessen`, { onto: meeting, act: closeMeeting, leadsTo: back }),
  file(`${meeting}/termin.ics`, {
    read: calendarOf,
    file: ({ meeting, moment }) => {
      const { place, online, placeAccess, state } = meeting
      const entry = {
        ...meeting,
        description: [placeAccess, online].filter(Boolean).join('\n'),
        location: place || online,
        cancelled: state === 'cancelled',
      }
      return { type: 'text/calendar; charset=utf-8', name: 'termin.ics', bytes: calendarFile(entry, 'PUBLISH', moment) }
    },
  }),
  form('/n/:network/antwort/:token', {
    read: answerPage,
    view: AnswerPage,
    act: answerByLink,
    leadsTo: (_, { base, params }) => `${base}/antwort/${params.token}`,
  }),
]
