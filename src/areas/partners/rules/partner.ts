import { type Actor, coordination, type Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Absence, Partner, Profile } from '../partner.ts'
import { namesakes } from './names.ts'

/** A profile as it comes in: nothing said about the pace is `undefined`. */
export interface Written extends Omit<Profile, 'leadDays' | 'hoursMonth'> {
  readonly leadDays?: number | undefined
  readonly hoursMonth?: number | undefined
}

export interface NewPartner extends Omit<Partner, 'version' | 'leftOn'> {
  /** The table it came in with. */
  readonly importId: string | null
}

export const mayAdd: (actor: Actor) => Permission = coordination

export function add(
  already: readonly { readonly name: string }[],
  input: Written & {
    readonly anyway: boolean
    readonly joinedOn?: string | undefined
    readonly importId?: string | undefined
  },
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<NewPartner> | { readonly faults: readonly Fault[] } {
  const { anyway, joinedOn = today, importId = null, ...written } = input
  if (joinedOn > today) return { faults: [{ field: 'joinedOn', key: 'day-ahead' }] }
  if (!anyway && namesakes(already, written.name).length > 0)
    return { faults: [{ field: 'anyway', key: 'name-exists' }] }
  const next = { ...profileOf(written, today), id: newId(), aboutText: newId(), bindsText: newId(), joinedOn, importId }
  const values = { kind: next.kind, grade: next.grade }
  return { next, facts: [{ name: 'partners.partner-added', about: next.id, values }] }
}

/** Contact persons and assistants write for their own partner; how a partner belongs is agreed with the coordination. */
export function mayChange(
  actor: Actor,
  partner: Pick<Partner, 'id' | 'grade'>,
  input?: Pick<Profile, 'grade'>,
): Permission {
  if (coordination(actor) === true) return true
  if (actor.kind !== 'person') return refused('sign-in-first')
  if (!actor.speaksFor.includes(partner.id) && !actor.assists.includes(partner.id)) return refused('own-partner-only')
  return input && input.grade !== partner.grade ? refused('grade-by-coordination') : true
}

/** Assists this partner, and neither speaks for it nor coordinates. */
export function assistsOnly(actor: Actor, { id }: Pick<Partner, 'id'>): boolean {
  if (actor.kind !== 'person' || actor.coordinates || actor.speaksFor.includes(id)) return false
  return actor.assists.includes(id)
}

/** What others rely on: who it is, whether everyone may read the name, and the pace that days are set by. */
export const bindingFields = ['name', 'kind', 'single', 'leadDays', 'hoursMonth', 'absences'] as const

function bindsAnew(partner: Profile, profile: Profile): boolean {
  return bindingFields.some((field) => JSON.stringify(partner[field]) !== JSON.stringify(profile[field]))
}

export interface ChangedPartner extends Profile {
  readonly id: string
  /** Only what was really rewritten: each one is a line in the journal, and may outdate a plain twin. */
  readonly rewritten: readonly { readonly id: string; readonly place: string; readonly original: string }[]
}

/** Whoever assists prepares the words, and the history names both; what binds the partner is the partner's own to say. */
export function change(
  partner: Partner,
  written: Written,
  { by, today }: Pick<Occasion, 'by' | 'today'>,
): Ruling<ChangedPartner> | Refusal {
  const profile = profileOf(written, today)
  const assisted = assistsOnly(by, partner)
  if (assisted && bindsAnew({ ...partner, absences: ahead(partner.absences, today) }, profile))
    return refused('assistants-prepare')
  const rewritten = [
    { id: partner.aboutText, place: 'partners.about', original: profile.about, before: partner.about },
    { id: partner.bindsText, place: 'partners.binds', original: profile.binds, before: partner.binds },
  ].flatMap(({ before, ...text }) => (text.original === before ? [] : [text]))
  return {
    next: { ...profile, id: partner.id, rewritten },
    facts: [{ name: 'partners.partner-changed', about: partner.id, values: { assisted } }],
  }
}

export const maySeeOff: (actor: Actor) => Permission = coordination

export function seeOff(
  partner: Pick<Partner, 'id' | 'joinedOn' | 'leftOn'>,
  { day }: { readonly day: string },
): Ruling<{ id: string; leftOn: string }> | Refusal | { readonly faults: readonly Fault[] } {
  if (partner.leftOn !== null) return refused('left-already')
  if (day < partner.joinedOn) return { faults: [{ field: 'day', key: 'day-before-joining' }] }
  return {
    next: { id: partner.id, leftOn: day },
    facts: [{ name: 'partners.partner-left', about: partner.id, values: { day } }],
  }
}

export function takeBack(partner: Pick<Partner, 'id' | 'leftOn'>): Ruling<{ id: string; leftOn: null }> | Refusal {
  if (partner.leftOn === null) return refused('belongs-already')
  return { next: { id: partner.id, leftOn: null }, facts: [{ name: 'partners.partner-returned', about: partner.id }] }
}

function profileOf(written: Written, today: string): Profile {
  const absences = ahead(written.absences, today)
  return { ...written, leadDays: written.leadDays ?? null, hoursMonth: written.hoursMonth ?? null, absences }
}

/** Absences that are over no longer say anything about the pace. In the order of their first day, with nothing else in them. */
function ahead(absences: readonly Absence[], today: string): Absence[] {
  return absences
    .filter(({ to }) => to >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) => ({ from, to }))
}
