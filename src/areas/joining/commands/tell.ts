import type { Reading } from '../../../foundation/database.ts'
import type { Desk } from '../../../foundation/door.ts'
import type { JoinRequest } from '../join-request.ts'
import { type Answer, answerLetter, type Why, workLetter } from '../letter.ts'
import type { Reply } from '../rules/reply.ts'
import { answering, placeOf, toldMeeting } from '../storage/told.ts'

interface Told extends Pick<JoinRequest, 'id' | 'bodyId'> {
  readonly answerBy: string
  readonly why: Why
}

/** To the coordination and who speaks for the body. No word of the request stands in it: a mail lies about for years. */
export async function tellWhoAnswers(db: Reading, desk: Desk, { id, bodyId, answerBy, why }: Told): Promise<void> {
  const place = await placeOf(db, bodyId)
  const href = `${desk.address}/n/${place.slug}/anfragen/${id}`
  for (const to of await answering(db, bodyId)) await desk.send(workLetter({ ...place, why, answerBy }, to, href))
}

/** To whoever asked, in the language they asked in; nothing where they wait for a call or a letter. */
export async function tellWhoAsked(db: Reading, desk: Desk, { request, mail }: Reply, kind: Answer): Promise<void> {
  if (mail === null) return
  const { bodyId, meetingId, state, written } = request
  const place = await placeOf(db, bodyId)
  const meeting = state === 'visiting' ? await toldMeeting(db, meetingId) : undefined
  const href = `${desk.address}/n/${place.slug}/mitmachen/${written.link}`
  await desk.send(answerLetter({ ...place, about: request.id, kind, written, meeting }, mail, href))
}
