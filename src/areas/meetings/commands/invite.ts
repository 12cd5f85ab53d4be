import { z } from 'zod'
import { anyone, members, personId } from '../../../foundation/actor.ts'
import { hashToken } from '../../../foundation/crypto.ts'
import { command } from '../../../foundation/door.ts'
import { choice, id } from '../../../foundation/input.ts'
import { answers } from '../meeting.ts'
import { answer, sendInvitations as send } from '../rules/invite.ts'
import { mayConvene } from '../rules/may.ts'
import { loadInvited, loadLink, storeAnswer, storeChange, storeInvitation } from '../storage.ts'
import { announce } from './announce.ts'

export const sendInvitations = command({
  name: 'meetings.send-invitations',
  input: z.object({ meeting: id() }),
  load: (db, input) => loadInvited(db, input.meeting),
  may: (actor, meeting) => mayConvene(actor, meeting),
  rule: (meeting, input, occasion) => send(meeting, input, occasion),
  store: async (db, { meeting, guests }, desk) => {
    for (const guest of guests) await storeInvitation(db, meeting.id, guest)
    if (meeting.state === 'planned') await storeChange(db, { ...meeting, state: 'invited' })
    await announce(
      db,
      desk,
      'invitation',
      meeting.id,
      guests.map((guest) => guest.personId),
    )
  },
})

/** One's own answer, by whoever is signed in. */
export const answerInvitation = command({
  name: 'meetings.answer-invitation',
  input: z.object({ meeting: id(), answer: choice(answers) }),
  load: async (db, input, { by }) => {
    const meeting = await loadInvited(db, input.meeting)
    const own = personId(by)
    return meeting && { meeting, personId: own && meeting.invited.includes(own) ? own : null }
  },
  may: (actor) => members(actor),
  rule: (asked, input, occasion) => answer(asked, input, occasion),
  store: (db, next, { moment }) => storeAnswer(db, next, moment),
})

/** By the link of a mail: whoever holds it answers for the person it was sent to. */
export const answerByLink = command({
  name: 'meetings.answer-by-link',
  input: z.object({ token: z.string().max(200), answer: choice(answers) }),
  load: async (db, input) => {
    const link = await loadLink(db, hashToken(input.token))
    const meeting = link && (await loadInvited(db, link.meeting))
    return meeting && { meeting, personId: link.person }
  },
  may: anyone,
  rule: (asked, input, occasion) => answer(asked, input, occasion),
  store: (db, next, { moment }) => storeAnswer(db, next, moment),
})
