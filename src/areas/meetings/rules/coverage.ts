import type { Sector } from '../../partners/rules/sector.ts'
import { sectors } from '../../partners/rules/sector.ts'

/** An open seat as the coverage of a body sees it. */
export interface CoveredSeat {
  /** Of the partner that holds it; `null` for a group or person without one. */
  readonly sector: Sector | null
  readonly group: string | null
  /** Somebody speaks for it: a person named, or the group or person that holds it. */
  readonly filled: boolean
  /** Somebody came for it to one of the last three meetings; `null` where nobody wrote down who came. */
  readonly came: boolean | null
}

export interface Counted {
  readonly seats: number
  readonly filled: number
  readonly missing: number
  /** `null`: not known, or not told. */
  readonly came: number | null
}

export interface Coverage {
  readonly whole: Counted
  /** Every sector, the seated and the missing, then seats without a partner where there are some. */
  readonly sectors: readonly (Counted & { readonly sector: Sector | null })[]
  /** Every target group in the order given. */
  readonly groups: readonly (Counted & { readonly id: string; readonly name: string })[]
  /** Names of groups with one seat only: two are better than one. */
  readonly alone: readonly string[]
  readonly unseated: readonly string[]
}

/**
 * From how many seats on everyone may read how many of them came. Below that the number is the diary of a few people: whoever
 * knows that a single self-advocate sits for a group would read from it when they stayed at home.
 */
const fewest = 5

export function coverageOf(
  seats: readonly CoveredSeat[],
  groups: readonly { readonly id: string; readonly name: string }[],
  toldTo: 'members' | 'everyone',
): Coverage {
  const count = (of: readonly CoveredSeat[]) => counted(of, toldTo)
  const bySector = sectors.map((sector) => ({ sector, ...count(seats.filter((seat) => seat.sector === sector)) }))
  const without = { sector: null, ...count(seats.filter(({ sector }) => sector === null)) }
  const byGroup = groups.map(({ id, name }) => ({ id, name, ...count(seats.filter(({ group }) => group === id)) }))
  const named = (wanted: number) => byGroup.filter((group) => group.seats === wanted).map(({ name }) => name)
  return {
    whole: count(seats),
    sectors: without.seats > 0 ? [...bySector, without] : bySector,
    groups: byGroup,
    alone: named(1),
    unseated: named(0),
  }
}

function counted(seats: readonly CoveredSeat[], toldTo: 'members' | 'everyone'): Counted {
  const filled = seats.filter((seat) => seat.filled).length
  const known = seats.some(({ came }) => came !== null) && (toldTo === 'members' || seats.length >= fewest)
  return {
    seats: seats.length,
    filled,
    missing: seats.length - filled,
    came: known ? seats.filter(({ came }) => came).length : null,
  }
}
