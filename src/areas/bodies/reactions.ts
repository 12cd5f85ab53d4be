import { addDays } from '../../foundation/clock.ts'
import type { Reaction } from '../../foundation/door.ts'
import { endParts } from './commands/end-parts.ts'
import { partEnded, partsEnding } from './rules/succession.ts'
import { endPart, goOn, loadParts } from './storage/seat-people.ts'

/** Somebody leaves, or no longer stands for a partner: their parts end with them, and the partner is told. The seat stays. */
const endWithMembership: Reaction = {
  name: 'bodies.end-parts-with-membership',
  on: 'people.membership-ended',
  react: async (db, { about: person, values = {} }, desk) => {
    const day = addDays(String(values.until), 1)
    const partner = typeof values.partner === 'string' ? values.partner : null
    const ending = partsEnding(await loadParts(db, { person }, day), partner, day)
    await endParts(db, ending, desk)
    return ending.map(partEnded)
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
