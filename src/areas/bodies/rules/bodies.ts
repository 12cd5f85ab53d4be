import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Body, BodyProfile, DatedBody, KnownBody } from '../body.ts'
import type { DatedMandate } from '../mandate.ts'
import { type Preset, presetMandates } from '../preset.ts'
import { isAlive, mandateSet } from './mandates.ts'

export interface Founding extends BodyProfile {
  readonly purpose: string
  readonly preset?: Preset | undefined
  /** Who decides what this body recommends or advises, for the presets that leave it open. */
  readonly deciderBody?: string | undefined
}

export interface Founded {
  readonly body: Omit<Body, 'purposeText'>
  readonly purpose: string
  readonly mandates: readonly DatedMandate[]
}

export interface Ground {
  readonly bodies: readonly KnownBody[]
  /** Of a documented model nobody wrote down since when a body or a mandate is. */
  readonly model: boolean
}

export function found(
  { bodies, model }: Ground,
  input: Founding,
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<Founded> | Faults {
  const { purpose, preset, deciderBody, ...profile } = input
  if (taken(bodies, profile.name)) return fault('name', 'name-taken')
  if (deciderBody && !isAlive(bodies, deciderBody)) return fault('deciderBody', 'choose-body')
  const id = newId()
  const since = model ? null : today
  const mandates = (preset ? presetMandates(preset, { carrierBody: deciderBody, steeringBody: deciderBody }) : []).map(
    (mandate) => ({
      ...mandate,
      since,
      until: null,
      basis: null,
      decision: null,
      untilBasis: null,
      untilDecision: null,
    }),
  )
  const founded = { name: 'bodies.body-founded', about: id, values: { kind: profile.kind } }
  return {
    next: { body: { ...profile, id, foundedOn: since, endedOn: null, version: 1 }, purpose, mandates },
    facts: [founded, ...mandates.map((mandate) => mandateSet(id, mandate))],
  }
}

export interface Shaping {
  readonly body: Body
  readonly bodies: readonly DatedBody[]
  /** For the door, which compares it with the form's. */
  readonly version: number
}

export interface Changed {
  readonly body: Body
  readonly purpose: string
}

export function change({ body, bodies }: Shaping, input: BodyProfile & { purpose: string }): Ruling<Changed> | Faults {
  const { name, kind, openness, rhythmWeeks, note, purpose } = input
  if (
    taken(
      bodies.filter(({ id }) => id !== body.id),
      name,
    )
  )
    return fault('name', 'name-taken')
  const next = { ...body, name, kind, openness, rhythmWeeks, note }
  return { next: { body: next, purpose }, facts: [{ name: 'bodies.body-changed', about: body.id }] }
}

/** A body others send their recommendations to, now or from a later day on, cannot end before they know where else to go. */
export function end({ body, bodies }: Shaping, { today }: Pick<Occasion, 'today'>): Ruling<Body> | Refusal {
  if (body.endedOn) return refused('body-ended')
  const sender = bodies.find(
    (other) =>
      !other.endedOn &&
      other.mandates.some(({ deciderBody, until }) => deciderBody === body.id && (until === null || today < until)),
  )
  if (sender) return refused('still-decides', { name: sender.name })
  return { next: { ...body, endedOn: today }, facts: [{ name: 'bodies.body-ended', about: body.id }] }
}

function taken(bodies: readonly KnownBody[], name: string): boolean {
  return bodies.some((other) => !other.endedOn && other.name.toLowerCase() === name.toLowerCase())
}

function fault(field: string, key: string): Faults {
  return { faults: [{ field, key }] }
}
