import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, day, id, optionalDay, optionalProse, prose } from '../../../foundation/input.ts'
import { mayRecommend } from '../rules/may.ts'
import * as rewording from '../rules/reword.ts'
import * as talking from '../rules/talk.ts'
import { loadBallot } from '../storage/ballot.ts'
import { withKey } from '../storage/envelopes.ts'
import { loadTalking, storeBegunAgain, storeReworded, storeTalk } from '../storage/wording.ts'
import { talkResults } from '../talk.ts'
import { keep } from './keep.ts'

/** Works an objection in: a new wording, on which everybody is asked again. */
export const reword = command({
  name: 'decisions.change-wording',
  input: z.object({
    recommendation: id(),
    statement: prose(2000),
    note: prose(2000),
    options: optionalProse(2000),
    closesOn: optionalDay(),
  }),
  load: (db, input) => loadTalking(db, input.recommendation),
  may: (actor, { seats }) => mayRecommend(actor, seats),
  rule: (ballot, input, occasion) => rewording.reword(ballot, input, occasion),
  store: async (db, next, desk) => {
    const statement = await keep(desk, 'statement', next.statement)
    const note = await keep(desk, 'what-changed', next.note)
    if (next.keyId) await desk.keys.make(next.keyId)
    await storeReworded(db, next, { statement, note })
    if (next.earlierKeyId) desk.keys.destroy(next.earlierKeyId)
    return next.id
  },
})

/** What came of the talk with those who are against it. */
export const recordTalk = command({
  name: 'decisions.record-talk',
  input: z.object({ recommendation: id(), text: prose(5000), day: day(), result: choice(talkResults) }),
  load: (db, input) => loadTalking(db, input.recommendation),
  may: (actor, { seats }) => mayRecommend(actor, seats),
  rule: (ballot, input, occasion) => talking.recordTalk(ballot, input, occasion),
  store: async (db, next, desk) => {
    await storeTalk(db, next, await keep(desk, 'talk', next.text))
    return next.id
  },
})

/** A secret vote whose key is gone. */
export const beginAgain = command({
  name: 'decisions.begin-ballot-again',
  input: z.object({ recommendation: id() }),
  load: async (db, input, { keys }) => {
    const ballot = await loadBallot(db, input.recommendation)
    return ballot && withKey(ballot, keys)
  },
  may: (actor, { seats }) => mayRecommend(actor, seats),
  rule: (ballot, _, occasion) => rewording.beginAgain(ballot, occasion),
  store: async (db, next, desk) => {
    await desk.keys.make(next.keyId)
    await storeBegunAgain(db, next)
    return next.id
  },
})
