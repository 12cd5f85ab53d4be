import { type Actor, coordination, type Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import type { Variant } from '../../../foundation/language.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { type Partner, standing } from '../partner.ts'

/** Whoever may enter a network is let in by the coordination. */
export const mayIntroduce: (actor: Actor) => Permission = coordination

export interface Introduction {
  readonly partner: string
  readonly name: string
  readonly email: string
  readonly role: 'contact' | 'assistant'
  /** What they are written to in. */
  readonly language: Variant
}

/** Somebody who stands for a partner, by their membership. */
export interface StandingPerson {
  readonly membership: string
  readonly partner: string
  readonly role: Introduction['role']
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

/** When somebody stops, the membership itself ends in the area of people; here it becomes part of the partner's history. */
export function release(
  person: StandingPerson,
  { day }: { readonly day: string },
): Ruling<{ readonly membership: string; readonly day: string }> {
  const facts = [
    { name: 'partners.person-released', about: person.partner, values: { role: person.role, day } },
  ] as const
  return { next: { membership: person.membership, day }, facts }
}
