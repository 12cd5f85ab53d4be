import { type Actor, coordination, members, type Permission, personId } from '../../../foundation/actor.ts'
import { addDays, addMonths } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import { type EndedPart, type PartOfLeaver, partEnded } from './succession.ts'

export interface Leaver {
  readonly person: string
}

/** Everyone leaves their own seat; the coordination writes it down for whoever has called. */
export function mayLeave(actor: Actor, { person }: Leaver): Permission {
  if (coordination(actor) === true) return true
  const permission = members(actor)
  if (permission !== true) return permission
  return personId(actor) === person ? true : refused('own-seat-only')
}

/** What is farther away is a slip of the pen, and no day anybody plans for. */
const furthest = 24

export function isTooFar(lastDay: string, today: string): boolean {
  return lastDay > addMonths(today, furthest)
}

/** `parts`: those of one person on one seat that outlast the last day. */
export function leave(
  { parts }: { readonly parts: readonly PartOfLeaver[] },
  { lastDay }: { readonly lastDay: string },
  { today }: Pick<Occasion, 'today'>,
): Ruling<readonly EndedPart[]> | Refusal | Faults {
  if (lastDay < today) return { faults: [{ field: 'lastDay', key: 'last-day-over' }] }
  if (isTooFar(lastDay, today)) return { faults: [{ field: 'lastDay', key: 'last-day-too-far' }] }
  const ending = parts.map((part) => ({ ...part, day: addDays(lastDay, 1) }))
  const [first, ...others] = ending.map(partEnded)
  return first ? { next: ending, facts: [first, ...others] } : refused('no-longer-sits')
}

/** `parts`: those that will end. Whoever has said that they go stays after all; on the day after the last one it is too late. */
export function stay({ parts }: { readonly parts: readonly EndedPart[] }): Ruling<readonly EndedPart[]> | Refusal {
  const [first, ...others] = parts.map(goesOn)
  return first ? { next: parts, facts: [first, ...others] } : refused('no-longer-sits')
}

function goesOn({ body, seat, part, person }: EndedPart): Fact {
  return { name: 'bodies.part-goes-on', about: body, values: { seat, part, person } }
}

/** Days for which whoever has left is remembered: their thanks stand on the page of the body, and those who stay are asked for them. */
export const rememberedFor = 60
