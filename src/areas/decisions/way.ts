import type { Power } from '../bodies/mandate.ts'

export const adviceKinds = ['supports', 'supports-with-changes', 'opposes', 'none', 'returned'] as const
/** What a body on the way says. `none` hands on without a word of its own; `returned` ends the way, as an answer of that kind does. */
export type AdviceKind = (typeof adviceKinds)[number]

/** A body that is asked before it is decided. It says what it thinks and hands on; it never decides. */
export interface Station {
  readonly bodyId: string
  readonly power: Exclude<Power, 'decides' | 'is-informed'>
}

/** One on the way of a recommendation, in its order from 1 on. */
export interface WayStep extends Station {
  readonly nr: number
  /** Name of the body. */
  readonly name: string
  /** `null` until it was given. */
  readonly advice: AdviceKind | null
}

/** Where it lies: the first that has not handed it on. `undefined` when all have, and whoever decides has the word. */
export function stationOf<S extends WayStep>(way: readonly S[]): S | undefined {
  return way.find(({ advice }) => advice === null)
}
