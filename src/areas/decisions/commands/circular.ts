import { z } from 'zod'
import { coordination } from '../../../foundation/actor.ts'
import { command } from '../../../foundation/door.ts'
import { day, id } from '../../../foundation/input.ts'
import { extend, mindCirculars as minding } from '../rules/circular.ts'
import { mayRecommend } from '../rules/may.ts'
import { loadBallot, storeClosed } from '../storage/ballot.ts'
import { loadCirculars, storeExtended, storeOverdue, storeReminded } from '../storage/circular.ts'
import { keep } from './keep.ts'
import { remindTheSilent } from './remind.ts'

/** Given by the clock every morning. */
export const mindCirculars = command({
  name: 'decisions.mind-circulars',
  input: z.object({}),
  load: async (db, _, { keys, today }) => ({ circulars: await loadCirculars(db, keys, today) }),
  may: coordination,
  rule: ({ circulars }, _, occasion) => minding(circulars, occasion),
  store: async (db, { closed, overdue, reminded, today }, desk) => {
    for (const one of closed) {
      await storeClosed(db, one, one.statement ? await keep(desk, 'statement', one.statement) : null)
      if (one.keyId) desk.keys.destroy(one.keyId)
    }
    for (const id of overdue) await storeOverdue(db, id, today)
    for (const { id, persons } of reminded) {
      await storeReminded(db, id, today)
      await remindTheSilent(db, desk, id, persons)
    }
    return closed.map(({ id }) => id)
  },
})

/** A decision between meetings that came to no result in time goes on. */
export const extendCircular = command({
  name: 'decisions.extend-circular',
  input: z.object({ recommendation: id(), closesOn: day() }),
  load: (db, input) => loadBallot(db, input.recommendation),
  may: (actor, { seats }) => mayRecommend(actor, seats),
  rule: (ballot, input, occasion) => extend(ballot, input, occasion),
  store: async (db, next) => {
    await storeExtended(db, next)
    return next.id
  },
})
