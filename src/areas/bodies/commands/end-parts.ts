import { addDays } from '../../../foundation/clock.ts'
import type { Writing } from '../../../foundation/database.ts'
import type { Desk } from '../../../foundation/door.ts'
import { farewellLetter } from '../letter.ts'
import type { EndedPart } from '../rules/succession.ts'
import { endPart } from '../storage/seat-people.ts'
import { loadFarewell } from '../storage/told-seat.ts'

/** Ends parts on seats, and writes to the partner whose seat it is. */
export async function endParts(db: Writing, parts: readonly EndedPart[], desk: Desk): Promise<void> {
  for (const part of parts) {
    const told = await loadFarewell(db, part.seat, part.person, part.day)
    await endPart(db, part, desk.today)
    if (!told) continue
    const left = { name: told.leaver, part: part.part, day: addDays(part.day, -1), deputy: told.deputy }
    for (const to of told.contacts) await desk.send(farewellLetter(told, left, to, desk.address))
  }
}
