import { advertiseSeat } from '../../src/areas/bodies/commands/vacancies.ts'
import { fillSeat, foundBody, setMandate } from '../../src/areas/bodies/commands.ts'
import { answer } from '../../src/areas/decisions/commands/answer.ts'
import { castVote, recommend } from '../../src/areas/decisions/commands/ballot.ts'
import { contribute } from '../../src/areas/decisions/commands/discuss.ts'
import { keepInside } from '../../src/areas/decisions/commands/outcome.ts'
import { propose } from '../../src/areas/decisions/commands/propose.ts'
import { askSense } from '../../src/areas/decisions/commands/sense.ts'
import { proposeGoal } from '../../src/areas/goals/commands.ts'
import { declineRequest } from '../../src/areas/joining/commands/reply.ts'
import { givenRequest } from '../../src/areas/joining/given.ts'
import { putOnAgenda } from '../../src/areas/meetings/commands/agenda.ts'
import { sendInvitations } from '../../src/areas/meetings/commands/invite.ts'
import { callMeeting } from '../../src/areas/meetings/commands/plan.ts'
import { addPartner } from '../../src/areas/partners/commands/partner.ts'
import { makeOperator } from '../../src/areas/people/commands.ts'
import { explainWord } from '../../src/areas/plain-language/commands/glossary.ts'
import { bringRecording, describeRecording } from '../../src/areas/plain-language/commands/recording.ts'
import { becomeTestReader } from '../../src/areas/plain-language/commands/test-reader.ts'
import { writePlainTwin } from '../../src/areas/plain-language/commands/twin.ts'
import { keepText } from '../../src/areas/plain-language/commands.ts'
import { giveTask } from '../../src/areas/tasks/commands.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { installation, sql } from '../../src/foundation/database.ts'
import type { Caller } from '../../src/foundation/door.ts'
import { filmMp4, soundWav } from '../../src/foundation/media/given.ts'
import { steeringAndGroup } from '../town.ts'
import type { TestNetwork, World } from '../world.ts'
import { arrivingAndLeaving } from './given-newcomer.ts'

export type Role = 'guest' | 'member' | 'contact' | 'deputy' | 'assistant' | 'steering' | 'coordination' | 'operator'
export const roles: readonly Role[] = [
  'guest',
  'member',
  'contact',
  'deputy',
  'assistant',
  'steering',
  'coordination',
  'operator',
]

type Thing =
  | 'partner'
  | 'other'
  | 'steering'
  | 'group'
  | 'seat'
  | 'steeringSeat'
  | 'meeting'
  | 'item'
  | 'voting'
  | 'waiting'
  | 'lying'
  | 'board'
  | 'contribution'
  | 'secretVote'
  | 'senseCheck'
  | 'decided'
  | 'inside'
  | 'task'
  | 'goal'
  | 'membership'
  | 'contactship'
  | 'text'
  | 'recording'
  | 'signing'
  | 'twin'
  | 'term'
  | 'vacancy'
  | 'request'
  | 'untold'
  | 'memberPerson'
  | 'arrivalSeat'
  | 'arrival'
  | 'farewell'

/** A small network with one of everything, and somebody in each role. What only members may know says `secret`. */
export interface SmallTown {
  readonly net: TestNetwork
  readonly callers: Readonly<Record<Role, Caller>>
  readonly ids: Readonly<Record<Thing, string>>
}

export async function smallTown(w: World, secret: string): Promise<SmallTown> {
  const net = await w.network()
  const soon = addDays(dayOf(new Date()), 40)
  const partner = await w.done(net.system, addPartner, {
    name: 'Verein Weitblick',
    kind: 'club',
    grade: 'partner',
    single: 'no',
    about: secret,
    phone: '0123 456',
    email: 'weitblick@beispiel.test',
    leadDays: 7,
  })
  const other = await w.done(net.system, addPartner, {
    name: 'Amt für Teilhabe',
    kind: 'municipal-department',
    grade: 'partner',
    single: 'no',
  })
  const person = (name: string, role: 'member' | 'contact' | 'assistant', of?: string) =>
    net.person(`${name} ${secret}`, role, of)
  const contact = await person('Carla', 'contact', partner)
  const deputy = await person('Dora', 'contact', partner)
  const assistant = await person('Asta', 'assistant', partner)
  const steeringPerson = await person('Stefan', 'contact', other)
  const { steering, group } = await steeringAndGroup(w, net)
  const seat = await w.done(net.system, fillSeat, {
    body: group,
    partnerId: partner,
    delegateId: contact.person,
    deputyId: deputy.person,
    assistantId: assistant.person,
  })
  const steeringSeat = await w.done(net.system, fillSeat, {
    body: steering,
    partnerId: other,
    delegateId: steeringPerson.person,
  })
  const meeting = await w.done(net.system, callMeeting, {
    body: group,
    title: `${secret} Treffen`,
    day: soon,
    from: '16:00',
    until: '18:00',
    place: `${secret} Haus`,
  })
  const item = await w.done(net.system, putOnAgenda, { meeting, title: `${secret} Punkt`, kind: 'discuss' })
  await w.done(net.system, putOnAgenda, { meeting, title: `${secret} zweiter Punkt`, kind: 'discuss' })
  await w.done(net.system, sendInvitations, { meeting })
  const suggestion = { body: group, title: `${secret} Vorschlag`, matter: 'general', statement: secret, why: secret }
  const recommended = async (of: object) => {
    const recommendation = await w.done(contact, propose, of)
    await w.done(contact, castVote, { recommendation, seat, choice: 'for' })
    return w.done(contact, recommend, { recommendation })
  }
  const adopted = async (of: object) =>
    w.done(steeringPerson, answer, { recommendation: await recommended(of), outcome: 'adopted' })
  const waiting = await recommended(suggestion)
  const voting = await w.done(contact, propose, { ...suggestion, title: `${secret} zweiter Vorschlag` })
  const first = (table: string, where = sql`true`) =>
    w.app.database
      .read({ network: net.id }, (db) =>
        db.first<{ id: string }>(sql`select id from ${sql.table(table)} where network_id = here() and ${where}`),
      )
      .then((row) => row?.id ?? '')
  // In one matter the steering group only advises: there it lies, and the carrier's board decides.
  const board = await w.done(net.system, foundBody, { name: 'Vorstand', kind: 'carrier', preset: 'decides' })
  await w.done(net.system, setMandate, {
    ...{ body: steering, matter: 'staff', power: 'recommends', decider: 'body', deciderBody: board },
  })
  const lying = await recommended({ ...suggestion, title: `${secret} dritter Vorschlag`, matter: 'staff' })
  const contribution = await w
    .done(contact, contribute, { recommendation: waiting, contribution: secret })
    .then(() => first('contribution'))
  const secretVote = await w.done(contact, propose, {
    ...suggestion,
    ...{ title: `${secret} geheimer Vorschlag`, method: 'secret-majority' },
  })
  const senseCheck = await w.done(contact, askSense, { body: group, title: `${secret} Idee`, idea: secret })
  const decided = await adopted({
    body: group,
    title: 'Ruhige Stunde',
    matter: 'general',
    statement: 'Das.',
    why: 'Darum.',
  })
  const inside = await adopted({ ...suggestion, title: `${secret} vierter Vorschlag` })
  await w.done(steeringPerson, keepInside, { recommendation: inside, reason: secret })
  const task = await w.done(net.system, giveTask, {
    title: `${secret} Aufgabe`,
    detail: secret,
    partner,
    due: soon,
    body: group,
  })
  const goal = await w.done(net.system, proposeGoal, { title: `${secret} Ziel`, why: secret })
  const { person: operator } = await w.done({ network: installation, system: true }, makeOperator, {
    name: `Oskar ${secret}`,
    email: `oskar.${secret.toLowerCase()}@beispiel.test`,
  })
  const member = await person('Mia', 'member')
  const twin = await w.done(net.system, keepText, { place: 'walls.twin', original: secret })
  await w.done(net.system, writePlainTwin, { text: twin, plain: `${secret} Satz.`, finished: 'ja' })
  for (const reader of [member, contact]) await w.done(reader, becomeTestReader, { byName: 'ja' })
  const text = await first('text', sql`original <> '' and plain_state = 'none'`)
  const sound = { name: 'ton.wav', bytes: soundWav(1) }
  const recording = await w.done(net.system, bringRecording, { text, file: sound })
  await w.done(net.system, describeRecording, { recording, transcript: secret })
  // Beside a text that everyone reads: only the coordination could open it to everyone.
  const purpose = await first(
    'text',
    sql`id = (select purpose_text from body where network_id = here() and id = ${group})`,
  )
  const film = { name: 'dgs.mp4', bytes: filmMp4() }
  const signing = await w.done(net.system, bringRecording, { text: purpose, file: film, signing: 'ja' })
  const looked = { light: 'ja', ground: 'ja', contrast: 'ja' }
  await w.done(net.system, describeRecording, { recording: signing, transcript: secret, ...looked })
  const vacancy = await w.done(net.system, advertiseSeat, { body: group, wanted: 'wer neu dazukommt' })
  // One waits for an answer; the other was declined, and nobody has said so yet.
  const { id: request } = await givenRequest(w, net, { body: group, name: `Grete ${secret}`, needs: secret })
  const { id: untold } = await givenRequest(w, net, { name: `Gunda ${secret}`, way: 'phone' })
  await w.done(net.system, declineRequest, { request: untold, reason: secret })
  return {
    net,
    callers: {
      guest: net.guest,
      member,
      contact,
      deputy,
      assistant,
      steering: steeringPerson,
      coordination: net.coordination,
      operator: { network: net.id, person: operator },
    },
    ids: {
      partner,
      other,
      steering,
      group,
      seat,
      steeringSeat,
      meeting,
      item,
      voting,
      waiting,
      lying,
      board,
      contribution,
      secretVote,
      senseCheck,
      decided,
      inside,
      task,
      goal,
      membership: await first('membership', sql`person_id = ${member.person}`),
      contactship: await first('membership', sql`person_id = ${deputy.person}`),
      text,
      recording,
      signing,
      twin,
      request,
      untold,
      vacancy,
      memberPerson: member.person ?? '',
      ...(await arrivingAndLeaving(w, net, { partner, contact, deputy, assistant, secret })),
      term: await w.done(net.system, explainWord, { word: 'Probewort', meaning: 'Ein Wort der Probe.' }),
    },
  }
}
