import type { Faults, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Body, KnownBody } from '../body.ts'
import { type Mandate, matters } from '../mandate.ts'
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
export function setMandate({ body, bodies }: Deciders, mandate: Mandate): Ruling<SetMandate> | Refusal | Faults {
  if (body.endedOn) return refused('body-ended')
  if ((mandate.power === 'decides') !== (mandate.decider === 'self')) return fault('decider', 'decides-itself')
  if (mandate.decider === 'body') {
    if (mandate.deciderBody === body.id) return fault('deciderBody', 'another-body')
    if (!mandate.deciderBody || !isAlive(bodies, mandate.deciderBody)) return fault('deciderBody', 'choose-body')
  }
  const next = mandate.decider === 'body' ? mandate : { ...mandate, deciderBody: null }
  const after = bodies.map((one) =>
    one.id === body.id
      ? { ...one, mandates: [...one.mandates.filter(({ matter }) => matter !== next.matter), next] }
      : one,
  )
  const inCircle = matters.some((matter) => {
    const way = wayOf(matter, body.id, after)
    return way.length > new Set(way).size
  })
  if (inCircle) return refused('in-a-circle')
  return { next: { body: body.id, mandate: next }, facts: [mandateSet(body.id, next)] }
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
