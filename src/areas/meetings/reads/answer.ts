import { z } from 'zod'
import { anyone, type Permission } from '../../../foundation/actor.ts'
import { hashToken } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { belongs } from '../../people/reads.ts'
import type { Answer, Meeting } from '../meeting.ts'
import { answer } from '../rules/invite.ts'
import { possible } from '../rules/may.ts'
import { meetingColumns } from '../storage.ts'

export interface AnswerView {
  readonly meeting: Meeting & { readonly bodyName: string }
  /** Whose answer it is: whoever the letter was written to. */
  readonly name: string
  readonly answer: Answer | null
  readonly can: { readonly answer: Permission }
}

/** The page behind the link of a mail. Looking at it changes nothing, so that a mail scanner cannot answer for anybody. */
export const answerPage = read({
  name: 'meetings.answer-page',
  input: z.object({ token: z.string().max(200) }),
  may: anyone,
  load: async (db, { token }, { moment }): Promise<AnswerView | undefined> => {
    const found = await db.first<
      Meeting & { bodyName: string; name: string; personId: string; answer: Answer | null }
    >(sql`
      select ${meetingColumns}, body.name as "bodyName", person.name, person.id as "personId", invitation.answer
      from invitation_link link
      join invitation on invitation.network_id = link.network_id and invitation.meeting_id = link.meeting_id and invitation.person_id = link.person_id
      join meeting on meeting.network_id = link.network_id and meeting.id = link.meeting_id
      join body on body.network_id = meeting.network_id and body.id = meeting.body_id
      join person on person.id = link.person_id
      where link.network_id = here() and link.token_hash = ${hashToken(token)} and ${belongs('link.person_id')}`)
    if (!found) return undefined
    const { personId, name, answer: given, ...meeting } = found
    return {
      meeting,
      name,
      answer: given,
      can: { answer: possible(true, answer({ meeting, personId }, { answer: 'yes' }, { moment })) },
    }
  },
})
