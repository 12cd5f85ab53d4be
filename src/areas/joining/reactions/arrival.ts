import type { Writing } from '../../../foundation/database.ts'
import type { Desk, Reaction } from '../../../foundation/door.ts'
import type { Fact } from '../../../foundation/outcome.ts'
import { begun, isNew } from '../rules/arrival.ts'
import { loadArrivalToTell, loadNewcomers, storeBegun } from '../storage/arrival.ts'
import { arrivalLetter } from './arrival-letter.ts'

/** Whoever comes to a body that has met already is shown the way in. `told`: a letter has welcomed them already. */
async function welcome(db: Writing, seat: unknown, desk: Desk, told = false): Promise<readonly Fact[]> {
  if (typeof seat !== 'string') return []
  const facts: Fact[] = []
  for (const { person, ...newcomer } of await loadNewcomers(db, seat)) {
    if (!isNew(newcomer, desk.today)) continue
    const arrival = { id: desk.newId(), seatId: seat, personId: person, begunOn: desk.today, taken: [] }
    await storeBegun(db, { ...arrival, state: 'arriving' })
    const letter = told ? undefined : await loadArrivalToTell(db, arrival.id)
    if (letter) await desk.send(arrivalLetter(letter, letter.to, desk.address))
    facts.push(begun(arrival))
  }
  return facts
}

export const arrivalReactions: readonly Reaction[] = [
  {
    name: 'joining.welcome-newcomers',
    on: 'bodies.seat-filled',
    react: (db, { values }, desk) => welcome(db, values?.seat, desk),
  },
  {
    name: 'joining.welcome-changed-people',
    on: 'bodies.seat-changed',
    react: (db, { values }, desk) => welcome(db, values?.seat, desk),
  },
  {
    name: 'joining.welcome-successors',
    on: 'bodies.successor-named',
    react: (db, { values }, desk) => welcome(db, values?.seat, desk, true),
  },
]
