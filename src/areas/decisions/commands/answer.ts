import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, optionalLine, optionalProse } from '../../../foundation/input.ts'
import { answerKinds } from '../recommendation.ts'
import * as answering from '../rules/answer.ts'
import { mayAnswer } from '../rules/may.ts'
import { answerWithVoices } from '../rules/voices.ts'
import { loadAsked, storeAnswer } from '../storage/answer.ts'
import { storeOverride } from '../storage/voices.ts'
import { keep } from './keep.ts'
import { tellTheGroup } from './tell.ts'

export const answer = command({
  name: 'decisions.answer-recommendation',
  input: z.object({
    recommendation: id(),
    outcome: choice(answerKinds),
    reason: optionalProse(5000),
    changedStatement: optionalProse(2000),
    evidence: optionalLine(500),
    withoutVoices: optionalProse(2000),
  }),
  load: (db, { recommendation }) => loadAsked(db, recommendation),
  may: (actor, asked) => mayAnswer(actor, asked),
  rule: (asked, { withoutVoices, ...input }, occasion) =>
    answerWithVoices(asked, withoutVoices, answering.answer(asked, input, occasion), occasion.by),
  store: async (db, { withoutVoices, ...next }, desk) => {
    const reason = next.reason === '' ? null : await keep(desk, 'answer', next.reason)
    const changed = next.changedStatement === null ? null : await keep(desk, 'changed-statement', next.changedStatement)
    await storeAnswer(db, next, { reason, changed })
    if (withoutVoices) await storeOverride(db, next.id, 'answer', await keep(desk, 'without-voices', withoutVoices))
    await tellTheGroup(db, desk, next.id)
    return next.id
  },
})
