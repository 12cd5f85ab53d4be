import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Body, DatedBody, KnownBody } from '../body.ts'
import { type About, type DatedMandate, holdsOn, type KnownDecision, type Mandate } from '../mandate.ts'
import { aboutsOf, wayOf } from '../rules.ts'

export interface Deciders {
  readonly body: Pick<Body, 'id' | 'endedOn'>
  /** All bodies of the network with all their mandates, this one included. */
  readonly bodies: readonly DatedBody[]
  /** What `Decided.decision` names; left out when it is none of this network, or was not adopted. */
  readonly decision?: KnownDecision | undefined
}

/** Since when, and where it was decided. */
export interface Decided {
  /** Left out: today. */
  readonly since?: string | undefined
  /** Empty: nowhere yet, as when a body is founded, or in `decision`. */
  readonly basis: string
  /** Id of a decision of this network. */
  readonly decision?: string | undefined
}

export interface SetMandate {
  readonly body: string
  readonly mandate: DatedMandate & { readonly since: string }
}

/** Whoever decides is the one who decides in the end; a decision never travels in a circle, on no day. */
export function setMandate(
  ground: Deciders,
  { since: wanted, basis, decision: named, ...mandate }: Mandate & Decided,
  { today }: Pick<Occasion, 'today'>,
): Ruling<SetMandate> | Refusal | Faults {
  const { body, bodies } = ground
  if (body.endedOn) return refused('body-ended')
  if (mandate.field !== '' && mandate.matter !== 'topics') return fault('field', 'fields-are-topics')
  if ((mandate.power === 'decides') !== (mandate.decider === 'self')) return fault('decider', 'decides-itself')
  if (mandate.decider === 'body') {
    if (mandate.deciderBody === body.id) return fault('deciderBody', 'another-body')
    if (!mandate.deciderBody || !isAlive(bodies, mandate.deciderBody)) return fault('deciderBody', 'choose-body')
  }
  const since = wanted ?? today
  const untimely = untimelyChange(ground, mandate, { since, basis, decision: named }, today)
  if (untimely) return untimely
  const deciderBody = mandate.decider === 'body' ? mandate.deciderBody : null
  const next = {
    ...mandate,
    deciderBody,
    since,
    until: null,
    ...basisOf(ground, basis),
    untilBasis: null,
    untilDecision: null,
  }
  if (goesInCircle(ground, next, since, [next])) return refused('in-a-circle')
  return { next: { body: body.id, mandate: next }, facts: [mandateSet(body.id, next)] }
}

export interface WithdrawnMandate extends About {
  readonly body: string
  readonly since: string
  readonly basis: string | null
  readonly decision: KnownDecision | null
}

/** From that day on the matter, or `general`, holds for it, which may close a circle as well. */
export function withdrawMandate(
  ground: Deciders,
  { matter, field, since: wanted, basis, decision: named }: About & Decided,
  { today }: Pick<Occasion, 'today'>,
): Ruling<WithdrawnMandate> | Refusal | Faults {
  const { body } = ground
  if (body.endedOn) return refused('body-ended')
  const since = wanted ?? today
  const standing = rowsOf(ground, { matter, field })
  if (matter === 'general' || !standing.some(({ until }) => until === null)) return refused('nothing-to-withdraw')
  const untimely = untimelyChange(ground, { matter, field }, { since, basis, decision: named }, today)
  if (untimely) return untimely
  if (goesInCircle(ground, { matter, field }, since, [])) return refused('in-a-circle')
  return {
    next: { body: body.id, matter, field, since, ...basisOf(ground, basis) },
    facts: [{ name: 'bodies.mandate-withdrawn', about: body.id, values: { matter, since } }],
  }
}

function basisOf({ decision }: Deciders, basis: string) {
  return { basis: basis || null, decision: decision ?? null }
}

/** The day of the last change, also one that is still ahead. */
export function lastChange(mandates: readonly DatedMandate[], about: About): string | undefined {
  return mandates
    .filter((one) => isAbout(one, about))
    .flatMap(({ since, until }) => [since, until].filter((day) => day !== null))
    .toSorted()
    .at(-1)
}

/** What was decided is not written over: a change comes after the last one. What is not past yet can still be put right. */
function untimelyChange(
  ground: Deciders,
  about: About,
  { since, basis, decision }: { since: string } & Pick<Decided, 'basis' | 'decision'>,
  today: string,
): Faults | undefined {
  const standing = rowsOf(ground, about)
  const last = lastChange(standing, about)
  if (last && (since < last || (since === last && last < today))) return fault('since', 'before-last-change')
  const replaced = standing.some((one) => one.until === null && one.since !== since)
  if (decision !== undefined && ground.decision?.id !== decision) return fault('decision', 'choose-decision')
  return replaced && basis === '' && decision === undefined ? fault('basis', 'basis-missing') : undefined
}

function rowsOf({ body, bodies }: Deciders, about: About): readonly DatedMandate[] {
  return (bodies.find(({ id }) => id === body.id)?.mandates ?? []).filter((one) => isAbout(one, about))
}

function isAbout(one: About, { matter, field }: About): boolean {
  return one.matter === matter && one.field.toLowerCase() === field.toLowerCase()
}

/** Whether anything would come back to this body on that day or a later one, were these its mandates from then on. */
function goesInCircle({ body, bodies }: Deciders, about: About, since: string, now: readonly DatedMandate[]): boolean {
  const after = bodies.map((one) =>
    one.id === body.id ? { ...one, mandates: [...replaced(one.mandates, about, since), ...now] } : one,
  )
  const days = after.flatMap(({ mandates }) => mandates.flatMap(({ since, until }) => [since, until]))
  return [since, ...new Set(days.filter((day) => day !== null && day > since))].some(
    (day) => day !== null && isCircular(body.id, after, day),
  )
}

function replaced(mandates: readonly DatedMandate[], about: About, since: string): readonly DatedMandate[] {
  return mandates.flatMap((one) => {
    if (!isAbout(one, about) || (one.until !== null && one.until <= since)) return [one]
    return one.since === since ? [] : [{ ...one, until: since }]
  })
}

function isCircular(from: string, bodies: readonly DatedBody[], day: string): boolean {
  const then = bodies.map((one) => ({ ...one, mandates: one.mandates.filter((mandate) => holdsOn(mandate, day)) }))
  return aboutsOf(then).some(({ matter, field }) => {
    const way = wayOf(matter, from, then, field)
    return way.length > new Set(way).size
  })
}

export function mandateSet(about: string, { matter, power, decider, deciderBody, since }: DatedMandate): Fact {
  return { name: 'bodies.mandate-set', about, values: { matter, power, decider, deciderBody, since } }
}

export function isAlive(bodies: readonly KnownBody[], id: string): boolean {
  return bodies.some((other) => other.id === id && !other.endedOn)
}

function fault(field: string, key: string): Faults {
  return { faults: [{ field, key }] }
}
