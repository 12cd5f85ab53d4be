import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { newId } from '../../src/foundation/crypto.ts'
import type { SmallTown } from './given-town.ts'

/** An input for each command that succeeds for whoever may. */
export function samples({ ids }: SmallTown): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const today = dayOf(new Date())
  const soon = addDays(today, 50)
  const meeting = { title: 'Probe', day: soon, from: '10:00', until: '11:00', place: 'Rathaus' }
  const partner = { name: 'Verein Probe', kind: 'club', grade: 'partner', single: 'no' }
  const rules = {
    preset: 'decides',
    invitationDays: 14,
    papersDays: 7,
    minutesDays: 14,
    quorum: 'half',
    tie: 'rejected',
  }
  return {
    'plain-language.keep-text': { place: 'walls.sample', original: 'Ein Text.' },
    'plain-language.write-plain-twin': { text: ids.text, plain: 'Ein Satz.', finished: 'ja' },
    'plain-language.explain-word': { word: 'Teilhabe', meaning: 'Alle machen mit.' },
    'plain-language.change-term': { term: ids.term, word: 'Teilhabe', meaning: 'Dabei sein.' },
    'plain-language.remove-term': { term: ids.term },
    'guidance.report-barrier': { what: 'Der Knopf ging nicht.', page: '/' },
    'guidance.describe-operator': { name: 'Stadt Probe', address: 'Markt 1', email: 'netz@beispiel.test' },
    'municipalities.begin-founding': {},
    'municipalities.change-network': {
      name: 'Prüfstadt',
      area: '',
      lifeAreas: 'Freizeit',
      examples: '',
      afterFunding: '',
    },
    'municipalities.keep-carrier': { name: 'Trägerverein', legalForm: 'e.V.', since: '2024' },
    'municipalities.keep-target-group': { name: 'Menschen mit Hörbehinderung' },
    'municipalities.change-rules': rules,
    'people.invite-person': { name: 'Neu Hier', email: 'neu.hier@beispiel.test', role: 'member' },
    'people.end-membership': { membership: ids.membership, day: today },
    'people.ask-for-link': { email: 'neu.hier@beispiel.test' },
    'people.make-operator': { name: 'Neu Hier', email: 'neu.hier@beispiel.test' },
    'people.keep-display': { darstellung: 'theme=dark' },
    'people.change-person': { name: 'Anders Jetzt', language: 'de' },
    'people.sign-out-everywhere': {},
    'partners.add-partner': partner,
    'partners.change-partner': {
      ...partner,
      name: 'Verein Weitblick',
      leadDays: 7,
      strengths: 'Saal',
      partner: ids.partner,
    },
    'partners.see-off-partner': { partner: ids.partner, day: today },
    'partners.take-back-partner': { partner: ids.partner },
    'partners.introduce-person': {
      partner: ids.partner,
      name: 'Neu Hier',
      email: 'neu.hier@beispiel.test',
      role: 'contact',
    },
    'partners.release-person': { partner: ids.partner, membership: ids.contactship, day: today },
    'bodies.found-body': { name: 'AG Probe', kind: 'working' },
    'bodies.change-body': { body: ids.group, name: 'AG Freizeit', kind: 'working' },
    'bodies.end-body': { body: ids.group, day: today },
    'bodies.set-mandate': { body: ids.group, matter: 'topics', power: 'decides', decider: 'self' },
    'bodies.withdraw-mandate': { body: ids.group, matter: 'general' },
    'bodies.fill-seat': { body: ids.group, partnerId: ids.other },
    'bodies.change-seat': { seat: ids.seat, function: 'speaker' },
    'bodies.vacate-seat': { seat: ids.seat },
    'goals.propose-goal': { title: 'Ein Ziel', why: 'Darum.' },
    'goals.set-goal-state': { goal: ids.goal, state: 'agreed' },
    'meetings.call-meeting': { ...meeting, body: ids.group },
    'meetings.change-meeting': { ...meeting, meeting: ids.meeting },
    'meetings.cancel-meeting': { meeting: ids.meeting, reason: 'Krank.' },
    'meetings.put-on-agenda': { meeting: ids.meeting, title: 'Noch ein Punkt', kind: 'inform' },
    'meetings.move-item': { item: ids.item, direction: 'down' },
    'meetings.send-invitations': { meeting: ids.meeting },
    'meetings.answer-invitation': { meeting: ids.meeting, answer: 'yes' },
    'meetings.record-attendance': { meeting: ids.meeting, presence: { [ids.seat]: 'present' } },
    'meetings.write-minutes': { item: ids.item, text: 'Es wurde gesprochen.' },
    'meetings.close-meeting': { meeting: ids.meeting },
    'decisions.propose-recommendation': {
      body: ids.group,
      title: 'Noch ein Vorschlag',
      matter: 'general',
      statement: 'Das.',
      why: 'Darum.',
    },
    'decisions.cast-vote': { recommendation: ids.voting, seat: ids.seat, choice: 'for' },
    'decisions.make-recommendation': { recommendation: ids.voting },
    'decisions.answer-recommendation': { recommendation: ids.waiting, outcome: 'adopted', reason: 'Gut.' },
    'decisions.withdraw-recommendation': { recommendation: ids.voting },
    'tasks.give-task': { title: 'Noch eine Aufgabe', partner: ids.partner, due: soon },
    'tasks.start-task': { task: ids.task },
    'tasks.ask-for-help': { task: ids.task, what: 'Hände.' },
    'tasks.finish-task': { task: ids.task },
    'tasks.reopen-task': { task: ids.task },
    'tasks.hand-on': { task: ids.task, partner: ids.other, due: soon },
    'tasks.agree-on-date': { task: ids.task, due: soon },
    'partners.bring-table': { file: { name: 'partner.csv', bytes: new TextEncoder().encode('Name\nVerein Probe\n') } },
    'partners.undo-import': { import: newId() },
  }
}

const secret = 'who holds the secret of the link may; its own tests hold it'
const table = 'needs a table that was brought before; its own tests hold it'

/** Commands the matrix cannot rehearse, each with its reason. */
export const unrehearsed: Readonly<Record<string, string>> = {
  'guidance.answer-report': 'reports lie with the installation, in no network; its own tests hold it',
  'municipalities.found-network': 'writes into a network that does not exist yet; the tests of founding hold it',
  'plain-language.keep-texts': 'as keep-text, for many',
  'plain-language.drop-texts': 'takes back what keep-texts kept, inside an undo',
  'municipalities.answer-name': secret,
  'municipalities.answer-kind': secret,
  'municipalities.answer-place': secret,
  'municipalities.answer-carrier': secret,
  'municipalities.answer-targetGroups': secret,
  'municipalities.answer-preset': secret,
  'municipalities.answer-coordination': secret,
  'municipalities.finish-founding': secret,
  'people.sign-in': secret,
  'people.sign-in-as-demo': 'exists only in a demonstration',
  'people.sign-out': 'ends the very session that asks',
  'people.end-session': 'ends one of one’s own sessions',
  'partners.map-table': table,
  'partners.choose-doubles': table,
  'partners.finish-import': table,
  'meetings.answer-by-link': secret,
}
