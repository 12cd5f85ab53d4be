import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { type Answers, type Founding, type Question, stateOf, unanswered } from '../founding.ts'
import { pointIn } from '../land.ts'
import { slugOf, type Wanted } from './network.ts'

export function begin({ newId }: Pick<Occasion, 'newId'>): Ruling<{ readonly id: string }> {
  const id = newId()
  return { next: { id }, facts: [{ name: 'municipalities.founding-begun', about: id }] }
}

/** Every answer can be given again, until the network is there. */
export function answer(
  founding: Founding,
  given: Answers,
  question: Question,
  { moment }: Pick<Occasion, 'moment'>,
): Ruling<Pick<Founding, 'id' | 'answers'>> | Refusal {
  const state = stateOf(founding, moment)
  if (state !== 'open') return refused(`founding-${state}`)
  const next = { id: founding.id, answers: { ...founding.answers, ...given } }
  return { next, facts: [{ name: 'municipalities.founding-answered', about: founding.id, values: { question } }] }
}

export interface Finish {
  readonly founding: string
  readonly wanted: Wanted
  readonly coordination: { readonly name: string; readonly email: string }
}

/** `taken`: the addresses of networks that begin like this one's. */
export function finish(
  founding: Founding,
  taken: readonly string[],
  { moment, newId, demo }: Pick<Occasion, 'moment' | 'newId' | 'demo'>,
): Ruling<Finish> | Refusal {
  const state = stateOf(founding, moment)
  if (state !== 'open') return refused(`founding-${state}`)
  const { name, kind, place, carrier, targetGroups, preset, coordination } = founding.answers
  if (!name || !kind || !place || !carrier || !targetGroups || !preset || !coordination)
    return refused('answers-missing', { count: unanswered(founding.answers).length })
  const { lat, lon } =
    place.lat !== null && place.lon !== null ? { lat: place.lat, lon: place.lon } : pointIn(kind.land, place.part)
  const slug = freeSlug(name, taken)
  const facts = { area: null, lifeAreas: [], examples: [], afterFunding: null, model: false, demo }
  const wanted = {
    network: { id: newId(), slug, name, ...kind, lat, lon, ...facts },
    carriers: [{ ...carrier, until: null, note: null }],
    targetGroups: targetGroups.map((group) => ({ name: group })),
    preset,
  }
  const next = { founding: founding.id, wanted, coordination }
  return { next, facts: [{ name: 'municipalities.founding-finished', about: founding.id, values: { slug } }] }
}

/** There are many Neustadts: the second one becomes `neustadt-2`. A name without any letter we know becomes `netzwerk`. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const plain = slugOf(name).slice(0, 55)
  const first = plain.length < 2 ? 'netzwerk' : plain
  const next = (number: number): string => {
    const slug = number === 1 ? first : `${first}-${number}`
    return taken.includes(slug) ? next(number + 1) : slug
  }
  return next(1)
}
