import type { Faults, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Body, KnownBody } from '../body.ts'
import { type Mandate, type Matter, matters } from '../mandate.ts'
import { wayOf } from '../rules.ts'

export interface Deciders {
  readonly body: Pick<Body, 'id' | 'endedOn'>
  /** All bodies of the network, this one included. */
  readonly bodies: readonly KnownBody[]
}

export interface SetMandate {
  readonly body: string
  readonly mandate: Mandate
}

/** Whoever decides is the one who decides in the end; a decision never travels in a circle. */
export function setMandate(ground: Deciders, mandate: Mandate): Ruling<SetMandate> | Refusal | Faults {
  const { body, bodies } = ground
  if (body.endedOn) return refused('body-ended')
  if ((mandate.power === 'decides') !== (mandate.decider === 'self')) return fault('decider', 'decides-itself')
  if (mandate.decider === 'body') {
    if (mandate.deciderBody === body.id) return fault('deciderBody', 'another-body')
    if (!mandate.deciderBody || !isAlive(bodies, mandate.deciderBody)) return fault('deciderBody', 'choose-body')
  }
  const next = mandate.decider === 'body' ? mandate : { ...mandate, deciderBody: null }
  if (goesInCircle(ground, next.matter, [next])) return refused('in-a-circle')
  return { next: { body: body.id, mandate: next }, facts: [mandateSet(body.id, next)] }
}

export interface WithdrawnMandate {
  readonly body: string
  readonly matter: Matter
}

/** From here on `general` holds for the matter, which may close a circle as well. */
export function withdrawMandate(ground: Deciders, matter: Matter): Ruling<WithdrawnMandate> | Refusal {
  const { body, bodies } = ground
  if (body.endedOn) return refused('body-ended')
  const mandates = bodies.find(({ id }) => id === body.id)?.mandates ?? []
  if (matter === 'general' || !mandates.some((mandate) => mandate.matter === matter))
    return refused('nothing-to-withdraw')
  if (goesInCircle(ground, matter, [])) return refused('in-a-circle')
  return {
    next: { body: body.id, matter },
    facts: [{ name: 'bodies.mandate-withdrawn', about: body.id, values: { matter } }],
  }
}

/** Whether any matter would come back to this body, were these its mandates for one matter. */
function goesInCircle({ body, bodies }: Deciders, changed: Matter, now: readonly Mandate[]): boolean {
  const after = bodies.map((one) =>
    one.id === body.id
      ? { ...one, mandates: [...one.mandates.filter(({ matter }) => matter !== changed), ...now] }
      : one,
  )
  return matters.some((matter) => {
    const way = wayOf(matter, body.id, after)
    return way.length > new Set(way).size
  })
}

export function mandateSet(about: string, { matter, power, decider, deciderBody }: Mandate): Fact {
  return { name: 'bodies.mandate-set', about, values: { matter, power, decider, deciderBody } }
}

export function isAlive(bodies: readonly KnownBody[], id: string): boolean {
  return bodies.some((other) => other.id === id && !other.endedOn)
}

function fault(field: string, key: string): Faults {
  return { faults: [{ field, key }] }
}
