import { z } from 'zod'
import { personId } from '../../../foundation/actor.ts'
import type { Reading } from '../../../foundation/database.ts'
import { command } from '../../../foundation/door.ts'
import { day, id, optionalId, optionalProse, prose, version, yes } from '../../../foundation/input.ts'
import { leaveSeat, stayOnSeat } from '../../bodies/commands/leave.ts'
import { mayLeave } from '../../bodies/rules/leave.ts'
import { dropTexts, keepText } from '../../plain-language/commands.ts'
import type { Farewell } from '../farewell.ts'
import { mayShow, mayThank, sayGoodbye as ruleGoodbye, show, takeBack, thank } from '../rules/farewell.ts'
import { dropFarewell, loadFarewell, loadSitting, loadTold, storeFarewell, storeShown } from '../storage/farewell.ts'
import { answering } from '../storage/told.ts'
import { goodbyeLetter, stayingLetter } from './farewell-letter.ts'

/** `person`: who leaves; oneself when left out. The value is the farewell. */
export const sayGoodbye = command({
  name: 'joining.say-goodbye',
  input: z.object({
    seat: id(),
    person: optionalId(),
    lastDay: day(),
    handover: optionalProse(),
  }),
  load: async (db, { seat, person }, { by }) => {
    const who = person ?? personId(by)
    return who ? loadSitting(db, seat, who) : undefined
  },
  may: (actor, sitting) => mayLeave(actor, sitting),
  rule: (sitting, input, occasion) => ruleGoodbye(sitting, input, occasion),
  store: async (db, said, desk) => {
    await desk.also(leaveSeat, { seat: said.seatId, person: said.personId, lastDay: said.lastDay })
    const handoverText = await desk.also(keepText, { place: 'joining.handover', original: said.handover })
    const thanksText = await desk.also(keepText, { place: 'joining.thanks', original: '' })
    const id = await storeFarewell(db, said, { handoverText, thanksText })
    const told = await loadTold(db, id)
    if (told) for (const to of await others(db, said)) await desk.send(goodbyeLetter(told, to, desk.address))
    return id
  },
})

/** Those who stay thank; whoever thanks later may write on. */
export const writeThanks = command({
  name: 'joining.write-thanks',
  input: z.object({ farewell: id(), thanks: prose(4000), version: version() }),
  load: (db, input) => loadFarewell(db, input.farewell),
  may: (actor, at) => mayThank(actor, at),
  rule: (at, input) => thank(at, input),
  store: async (db, { farewell, thanks }, desk) => {
    await storeShown(db, farewell)
    await desk.also(keepText, { id: farewell.thanksText, place: 'joining.thanks', original: thanks })
    return farewell.id
  },
})

export const showFarewell = command({
  name: 'joining.show-farewell',
  input: z.object({ farewell: id(), forEveryone: yes(), version: version() }),
  load: (db, input) => loadFarewell(db, input.farewell),
  may: (actor, at, input) => mayShow(actor, at, input),
  rule: (at, input) => show(at, input),
  store: storeShown,
})

/** Somebody stays after all: the farewell is gone, with its texts. The value is the seat. */
export const takeBackGoodbye = command({
  name: 'joining.take-back-goodbye',
  input: z.object({ farewell: id() }),
  load: (db, input) => loadFarewell(db, input.farewell),
  may: (actor, { farewell }) => mayLeave(actor, { person: farewell.personId }),
  rule: (at, _, occasion) => takeBack(at, occasion),
  store: async (db, farewell, desk) => {
    const { id, seatId, personId: person, handoverText, thanksText } = farewell
    const told = await loadTold(db, id)
    await desk.also(stayOnSeat, { seat: seatId, person })
    await dropFarewell(db, id)
    await desk.also(dropTexts, { texts: [handoverText, thanksText] })
    if (told) for (const to of await others(db, farewell)) await desk.send(stayingLetter(told, to))
  },
})

/** Who answers for the body, but for whoever leaves it. */
async function others(db: Reading, { bodyId, personId: leaver }: Pick<Farewell, 'bodyId' | 'personId'>) {
  return (await answering(db, bodyId)).filter(({ id }) => id !== leaver)
}
