import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { AccessibilityStatement, KnownBarrier, Status } from '../accessibility-statement.ts'

type Now = Pick<Occasion, 'today' | 'network'>

/** Barriers that are still there. */
interface Stored {
  readonly version: number
  readonly barriers: number
}

export function keepStatement(
  stored: Stored,
  input: Omit<AccessibilityStatement, 'version'>,
  { today, network }: Now,
): Ruling<AccessibilityStatement> | { readonly faults: readonly Fault[] } {
  const faults = [
    ...(input.madeOn > today ? [{ field: 'madeOn', key: 'day-to-come' }] : []),
    ...(input.checkedOn > today ? [{ field: 'checkedOn', key: 'day-to-come' }] : []),
    ...(input.madeOn > input.checkedOn ? [{ field: 'checkedOn', key: 'checked-before-made' }] : []),
    ...(input.status === 'full' && stored.barriers > 0 ? [{ field: 'status', key: 'barriers-are-left' }] : []),
  ]
  if (faults.length > 0) return { faults }
  const { status, checkedOn } = input
  return {
    next: { ...input, version: stored.version + 1 },
    facts: [{ name: 'guidance.statement-kept', about: network, values: { status, checkedOn } }],
  }
}

type Described = Pick<KnownBarrier, 'what' | 'plain' | 'reason' | 'why' | 'alternative'>

/** The statement is one thing with one history, so what happens to its barriers is told about the installation. */
const told = (name: string, { network }: Pick<Occasion, 'network'>, barrier: string) =>
  [{ name: `guidance.${name}`, about: network, values: { barrier } }] as const

export function noteBarrier(
  { status }: { readonly status: Status | null },
  input: Described,
  occasion: Now & Pick<Occasion, 'newId'>,
): Ruling<KnownBarrier> | Refusal {
  if (status === 'full') return refused('statement-says-full')
  const next = { id: occasion.newId(), ...input, notedOn: occasion.today, endedOn: null, version: 1 }
  return { next, facts: told('barrier-noted', occasion, next.id) }
}

export function changeBarrier(barrier: KnownBarrier, input: Described, occasion: Now): Ruling<KnownBarrier> | Refusal {
  if (barrier.endedOn) return refused('barrier-is-gone')
  const next = { ...barrier, ...input, version: barrier.version + 1 }
  return { next, facts: told('barrier-changed', occasion, barrier.id) }
}

export function endBarrier(barrier: KnownBarrier, occasion: Now): Ruling<KnownBarrier> | Refusal {
  if (barrier.endedOn) return refused('barrier-is-gone')
  const next = { ...barrier, endedOn: occasion.today, version: barrier.version + 1 }
  return { next, facts: told('barrier-ended', occasion, barrier.id) }
}
