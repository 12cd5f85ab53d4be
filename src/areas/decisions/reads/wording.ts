import { z } from 'zod'
import { coordination, members } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { possible } from '../../meetings/rules/may.ts'
import { mayRecommend } from '../rules/may.ts'
import { mayReword } from '../rules/reword.ts'
import { isTalkOpen } from '../rules/talk.ts'
import { isEntitled } from '../rules/turnout.ts'
import { mayBeRecorded } from '../rules/vote.ts'
import { toldOf } from './told.ts'

const input = z.object({ recommendation: id() })

/** The form in which an objection is worked in. */
export const wordingPage = read({
  name: 'decisions.wording-page',
  input,
  may: members,
  load: async (db, { recommendation }, { by }) => {
    const told = await db.first(toldOf(recommendation))
    return told && { told, can: possible(mayRecommend(by, told.seats), mayReword(told)) }
  },
})

/** The form in which a talk is written down. */
export const talkPage = read({
  name: 'decisions.talk-page',
  input,
  may: members,
  load: async (db, { recommendation }, { by }) => {
    const told = await db.first(toldOf(recommendation))
    return told && { told, can: possible(mayRecommend(by, told.seats), isTalkOpen(told)) }
  },
})

/** The form in which the coordination writes down a vote that came by phone or letter. */
export const recordVotePage = read({
  name: 'decisions.record-vote-page',
  input,
  may: members,
  load: async (db, { recommendation }, { by, today }) => {
    const told = await db.first(toldOf(recommendation))
    if (!told) return undefined
    const { seats, votes } = told
    const own = (seat: string) => votes.some(({ seatId, channel }) => seatId === seat && channel === null)
    return {
      told,
      seats: seats.filter((seat) => isEntitled(seat, votes) && !own(seat.id)),
      can: possible(coordination(by), mayBeRecorded(told, today)),
    }
  },
})

type Shown<R extends { load: (...of: never[]) => Promise<unknown> }> = Exclude<
  Awaited<ReturnType<R['load']>>,
  undefined | { readonly refused: unknown }
>
export type WordingPage = Shown<typeof wordingPage>
export type TalkPage = Shown<typeof talkPage>
export type RecordVotePage = Shown<typeof recordVotePage>
