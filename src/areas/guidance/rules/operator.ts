import type { Actor, Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { refused } from '../../../foundation/outcome.ts'
import type { Operator } from '../operator.ts'

export function mayOperate(actor: Actor): Permission {
  if (actor.kind === 'system') return true
  if (actor.kind === 'guest') return refused('sign-in-first')
  return actor.operator ? true : refused('operators-only')
}

/** One installation has one operator, so the installation itself is what the fact is about. */
export function describeOperator(
  { version }: Pick<Operator, 'version'>,
  input: Omit<Operator, 'version'>,
  { network }: Pick<Occasion, 'network'>,
): Ruling<Operator> {
  return { next: { ...input, version: version + 1 }, facts: [{ name: 'guidance.operator-described', about: network }] }
}
