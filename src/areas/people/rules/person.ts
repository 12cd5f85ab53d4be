import type { Actor, Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { KnownPerson, OwnDisplay } from '../person.ts'
import { linkEnd } from '../sign-in.ts'
import type { NewLink } from './sign-in.ts'

export function changePerson(
  person: KnownPerson,
  { name, language }: Pick<KnownPerson, 'name' | 'language'>,
): Ruling<KnownPerson> {
  return { next: { ...person, name, language }, facts: [{ name: 'people.person-changed', about: person.id }] }
}

/** The fact says that, and not what: how somebody wants to see pages may tell of a disability, and a journal forgets nothing. */
export function keepDisplay(person: KnownPerson, own: OwnDisplay): Ruling<{ person: KnownPerson; own: OwnDisplay }> {
  return { next: { person, own }, facts: [{ name: 'people.display-kept', about: person.id }] }
}

/** The first person of an installation is made by whoever holds the machine, at its command line. */
export function mayMakeOperator(actor: Actor): Permission {
  return actor.kind === 'system' ? true : refused('command-line-only')
}

/** Gives a link as well: the first operator comes in before there is a mail server, and one whose mailbox is lost comes back. */
export function makeOperator(
  person: KnownPerson | null,
  input: Pick<KnownPerson, 'name' | 'email' | 'language'>,
  { newId, moment }: Pick<Occasion, 'newId' | 'moment'>,
): Ruling<NewLink> | Refusal {
  if (person?.demo) return refused('address-in-use')
  const made = { ...(person ?? { ...input, id: newId(), demo: false, version: 0 }), operator: true }
  return {
    next: { person: made, expiresAt: linkEnd(moment), onward: null },
    facts: [{ name: 'people.operator-made', about: made.id }],
  }
}
