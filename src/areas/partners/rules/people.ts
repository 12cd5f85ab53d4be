import { type Actor, coordination, type Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { type Partner, standing } from '../partner.ts'

/** Whoever may enter a network is let in by the coordination. */
export const mayIntroduce: (actor: Actor) => Permission = coordination

export interface Introduction {
  readonly partner: string
  readonly name: string
  readonly email: string
  readonly role: 'contact' | 'assistant'
}

export function introduce(
  partner: Pick<Partner, 'id' | 'leftOn'>,
  input: Introduction,
  { today }: Pick<Occasion, 'today'>,
): Ruling<Introduction> | Refusal {
  if (standing(partner, today) === 'left') return refused('already-gone')
  return {
    next: input,
    facts: [{ name: 'partners.person-introduced', about: partner.id, values: { role: input.role } }],
  }
}
