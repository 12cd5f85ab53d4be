import { addDays } from '../../foundation/clock.ts'
import type { Writing } from '../../foundation/database.ts'
import type { Desk, Reaction } from '../../foundation/door.ts'
import type { Fact } from '../../foundation/outcome.ts'
import { farewellLetter } from './letter.ts'
import { type EndedPart, partEnded, partsEnding } from './rules/succession.ts'
import { endPart, goOn, loadParts } from './storage/seat-people.ts'
import { loadFarewell } from './storage/told-seat.ts'

/** Somebody leaves, or no longer stands for a partner: their parts end with them, and the partner is told. The seat stays. */
const endWithMembership: Reaction = {
  name: 'bodies.end-parts-with-membership',
  on: 'people.membership-ended',
  react: async (db, { about: person, values = {} }, desk) => {
    const day = addDays(String(values.until), 1)
    const parts = await loadParts(db, { person }, day)
    const partner = typeof values.partner === 'string' ? values.partner : null
    return ending(db, partsEnding(parts, partner, day), desk)
  },
}

/** A partner leaves: whoever sits for it sits until then. What becomes of the seat, the coordination says. */
const endWithPartner: Reaction = {
  name: 'bodies.end-parts-with-partner',
  on: 'partners.partner-left',
  react: async (db, { about: partner, values = {} }, desk) => {
    const day = String(values.day)
    const parts = await loadParts(db, { partner }, day)
    for (const part of parts) await endPart(db, { ...part, day }, desk.today)
    return parts.map((part) => partEnded({ ...part, day }))
  },
}

const goOnWithPartner: Reaction = {
  name: 'bodies.go-on-with-partner',
  on: 'partners.partner-returned',
  react: async (db, { about: partner }, desk) => {
    await goOn(db, partner, desk.today)
    return []
  },
}

export const reactions: readonly Reaction[] = [endWithMembership, endWithPartner, goOnWithPartner]

async function ending(db: Writing, parts: readonly EndedPart[], desk: Desk): Promise<readonly Fact[]> {
  for (const part of parts) {
    const told = await loadFarewell(db, part.seat, part.person, part.day)
    await endPart(db, part, desk.today)
    if (!told) continue
    const left = { name: told.leaver, part: part.part, day: addDays(part.day, -1), deputy: told.deputy }
    for (const to of told.contacts) await desk.send(farewellLetter(told, left, to, desk.address))
  }
  return parts.map(partEnded)
}
