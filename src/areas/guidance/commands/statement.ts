import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, day, id, line, optionalProse, prose, version } from '../../../foundation/input.ts'
import { barrierReasons, statuses } from '../accessibility-statement.ts'
import { mayOperate } from '../rules/operator.ts'
import * as rules from '../rules/statement.ts'
import { loadBarrier, loadStanding, storeBarrier, storeStatement } from '../storage/statement.ts'

export const keepStatement = command({
  name: 'guidance.keep-statement',
  input: z.object({
    scope: prose(2000),
    status: choice(statuses),
    method: prose(2000),
    assessedBy: line(300),
    madeOn: day(),
    checkedOn: day(),
    version: version(),
  }),
  load: (db) => loadStanding(db),
  may: mayOperate,
  rule: (stored, { version: _, ...input }, occasion) => rules.keepStatement(stored, input, occasion),
  store: (db, next) => storeStatement(db, next),
})

const described = {
  what: prose(1000),
  plain: optionalProse(500),
  reason: choice(barrierReasons),
  why: prose(1000),
  alternative: optionalProse(1000),
}

export const noteBarrier = command({
  name: 'guidance.note-barrier',
  input: z.object(described),
  load: (db) => loadStanding(db),
  may: mayOperate,
  rule: (standing, input, occasion) => rules.noteBarrier(standing, input, occasion),
  store: async (db, next) => {
    await storeBarrier(db, next)
    return next.id
  },
})

export const changeBarrier = command({
  name: 'guidance.change-barrier',
  input: z.object({ barrier: id(), ...described, version: version() }),
  load: (db, input) => loadBarrier(db, input.barrier),
  may: mayOperate,
  rule: (barrier, { barrier: _, version: __, ...input }, occasion) => rules.changeBarrier(barrier, input, occasion),
  store: (db, next) => storeBarrier(db, next),
})

export const endBarrier = command({
  name: 'guidance.end-barrier',
  input: z.object({ barrier: id() }),
  load: (db, input) => loadBarrier(db, input.barrier),
  may: mayOperate,
  rule: (barrier, _, occasion) => rules.endBarrier(barrier, occasion),
  store: (db, next) => storeBarrier(db, next),
})
