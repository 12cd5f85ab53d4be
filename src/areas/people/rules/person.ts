import type { Actor, Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { KnownPerson } from '../person.ts'

export function changePerson(
  person: KnownPerson,
  { name, language }: Pick<KnownPerson, 'name' | 'language'>,
): Ruling<KnownPerson> {
  return { next: { ...person, name, language }, facts: [{ name: 'people.person-changed', about: person.id }] }
}

/** The first person of an installation is made by whoever holds the machine, at its command line. */
export function mayMakeOperator(actor: Actor): Permission {
  return actor.kind === 'system' ? true : refused('command-line-only')
}

export function makeOperator(
  person: KnownPerson | null,
  input: Pick<KnownPerson, 'name' | 'email' | 'language'>,
  { newId }: Pick<Occasion, 'newId'>,
): Ruling<KnownPerson> | Refusal {
  if (person?.demo) return refused('address-in-use')
  const next = { ...(person ?? { ...input, id: newId(), demo: false, version: 0 }), operator: true }
  return { next, facts: [{ name: 'people.operator-made', about: next.id }] }
}
