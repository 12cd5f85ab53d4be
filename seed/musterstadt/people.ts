import type { Role } from '../../src/areas/people/person.ts'
import type { Variant } from '../../src/foundation/language.ts'
import type { PartnerKey } from './partners.ts'

interface InventedPerson {
  readonly name: string
  readonly role: Role
  readonly partner?: PartnerKey
  readonly language?: Variant
}

/** Invented people; their addresses end in `.example`, which belongs to nobody. */
export const people = {
  ina: { name: 'Ina Beispiel', role: 'coordination' },
  jonas: { name: 'Jonas Muster', role: 'coordination' },
  mara: { name: 'Mara Vorbild', role: 'contact', partner: 'wir', language: 'de-easy' },
  theo: { name: 'Theo Anders', role: 'contact', partner: 'wir', language: 'de-easy' },
  pia: { name: 'Pia Beistand', role: 'assistant', partner: 'wir' },
  selma: { name: 'Selma Handzeichen', role: 'contact', partner: 'deaf' },
  anton: { name: 'Anton Tastsinn', role: 'contact', partner: 'sight' },
  rosa: { name: 'Rosa Klang', role: 'contact', partner: 'sight' },
  fatma: { name: 'Fatma Morgenrot', role: 'contact', partner: 'parents' },
  holger: { name: 'Holger Amtmann', role: 'contact', partner: 'social' },
  birte: { name: 'Birte Schild', role: 'contact', partner: 'order' },
  otto: { name: 'Otto Apfel', role: 'contact', partner: 'market' },
  gesine: { name: 'Gesine Lebweg', role: 'contact', partner: 'ways' },
  karim: { name: 'Karim Kaffee', role: 'contact', partner: 'cafe' },
  vera: { name: 'Vera Sprung', role: 'contact', partner: 'tsv' },
  emil: { name: 'Emil Turm', role: 'contact', partner: 'chess' },
  linde: { name: 'Linde Lesegern', role: 'contact', partner: 'library' },
  hanna: { name: 'Hanna Handreich', role: 'contact', partner: 'volunteers' },
  ulf: { name: 'Ulf Lehrplan', role: 'contact', partner: 'school' },
  bernd: { name: 'Bernd Bauwerk', role: 'contact', partner: 'housing' },
  tara: { name: 'Tara Takt', role: 'contact', partner: 'transit' },
  walburga: { name: 'Walburga Weise', role: 'contact', partner: 'seniors' },
  noah: { name: 'Noah Jung', role: 'contact', partner: 'youth' },
  lena: { name: 'Lena Neugier', role: 'member' },
} as const satisfies Readonly<Record<string, InventedPerson>>

export type PersonKey = keyof typeof people
export const inventedPeople: Readonly<Record<PersonKey, InventedPerson>> = people

export function addressOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@musterstadt.example`
}
