import { addDays, dayOf } from '../../src/foundation/clock.ts'
import type { SmallTown } from './given-town.ts'

/** An input for each command that would succeed for whoever may. */
export function samples({ ids }: SmallTown): Readonly<Record<string, Record<string, unknown>>> {
  const soon = addDays(dayOf(new Date()), 50)
  return {
    'plain-language.keep-text': { place: 'walls.sample', original: 'Ein Text.' },
  }
}

/** Commands the matrix cannot rehearse, each with its reason. */
export const unrehearsed: Readonly<Record<string, string>> = {}
