import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import {
  choice,
  id,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  prose,
} from '../../../foundation/input.ts'
import { matters } from '../../bodies/mandate.ts'
import { methods } from '../../municipalities/rule-set.ts'
import { mayPropose, mayWithdraw } from '../rules/may.ts'
import * as proposing from '../rules/propose.ts'
import * as withdrawing from '../rules/withdraw.ts'
import { loadBallot } from '../storage/ballot.ts'
import { emptyEnvelopes } from '../storage/envelopes.ts'
import { loadGround, storeProposed, storeWithdrawn } from '../storage/recommendation.ts'
import { storeBecame } from '../storage/sense.ts'
import { keep } from './keep.ts'

export const propose = command({
  name: 'decisions.propose-recommendation',
  input: z.object({
    body: id(),
    title: line(160),
    statement: prose(2000),
    why: prose(),
    matter: choice(matters),
    field: optionalLine(80),
    meeting: optionalId(),
    item: optionalId(),
    /** The rejected or returned one that is proposed again. */
    earlier: optionalId(),
    /** The idea that becomes a proposal. */
    senseCheck: optionalId(),
    method: choice(methods).default('majority'),
    options: optionalProse(2000),
    closesOn: optionalDay(),
  }),
  load: (db, input, { today }) => loadGround(db, input, today.slice(0, 4)),
  may: (actor, { seats }) => mayPropose(actor, seats),
  rule: (ground, input, occasion) => proposing.propose(ground, input, occasion),
  store: async (db, next, desk) => {
    const statement = await keep(desk, 'statement', next.statement)
    const why = await keep(desk, 'why', next.why)
    if (next.keyId) await desk.keys.make(next.keyId)
    const id = await storeProposed(db, next, { statement, why })
    const { sense, bodyId: body } = next
    if (sense) await storeBecame(db, { sense, recommendation: id, body, at: desk.moment })
    return id
  },
})

export const withdraw = command({
  name: 'decisions.withdraw-recommendation',
  input: z.object({ recommendation: id() }),
  load: (db, input) => loadBallot(db, input.recommendation),
  may: (actor, ballot) => mayWithdraw(actor, ballot),
  rule: (ballot) => withdrawing.withdraw(ballot),
  store: async (db, next, desk) => {
    await emptyEnvelopes(db, next.id)
    await storeWithdrawn(db, next.id)
    if (next.keyId) desk.keys.destroy(next.keyId)
    return next.id
  },
})
