import type { Land, Part } from './land.ts'
import type { Kind } from './network.ts'
import type { Preset } from './rule-set.ts'

/** What was answered so far, question by question. */
export interface Answers {
  readonly name?: string
  readonly kind?: { readonly kind: Kind; readonly land: Land }
  readonly place?: { readonly part: Part; readonly lat: number | null; readonly lon: number | null }
  readonly carrier?: { readonly name: string; readonly legalForm: string | null; readonly since: string | null }
  readonly targetGroups?: readonly string[]
  readonly preset?: Preset
  readonly coordination?: { readonly name: string; readonly email: string }
}

/** The questions in the order they are asked; the German words are their addresses. */
export const questions = [
  { name: 'name', path: 'name' },
  { name: 'kind', path: 'art' },
  { name: 'place', path: 'ort' },
  { name: 'carrier', path: 'traeger' },
  { name: 'targetGroups', path: 'zielgruppen' },
  { name: 'preset', path: 'entscheiden' },
  { name: 'coordination', path: 'koordination' },
] as const
export type Question = (typeof questions)[number]['name']

/** Days after which the answers of somebody who did not come back are gone. */
export const foundingLasts = 14

/** A network on its way. Its id is known to whoever began, and to nobody else. */
export interface Founding {
  readonly id: string
  readonly answers: Answers
  /** Where it has led. */
  readonly network: { readonly slug: string; readonly name: string } | null
  readonly createdAt: Date
}

export type FoundingState = 'open' | 'finished' | 'expired'

export function stateOf({ network, createdAt }: Pick<Founding, 'network' | 'createdAt'>, moment: Date): FoundingState {
  if (network) return 'finished'
  return moment.getTime() - createdAt.getTime() > foundingLasts * 24 * 3600 * 1000 ? 'expired' : 'open'
}

export function unanswered(answers: Answers): readonly Question[] {
  return questions.map(({ name }) => name).filter((name) => answers[name] === undefined)
}
