import type { CompoundMark } from './compound-mark.ts'
import type { ShownRecording } from './recording.ts'
import type { TestReading } from './test-reader.ts'

/** How far the plain twin of a text is. Only `checked`, by two test readers, may ever be called Leichte Sprache. */
export type PlainState = 'none' | 'draft' | 'simple' | 'checked'

/** A text somebody wrote: the original in Markdown, and room for its plain twin. */
export interface WrittenText {
  readonly id: string
  /** Where it stands, e.g. `partners.about`. */
  readonly place: string
  readonly original: string
  readonly plain: string
  readonly plainState: PlainState
  /** The original the twin was written for; `null` without a twin. */
  readonly plainOf: string | null
  /** The original changed after the twin was written. */
  readonly outdated: boolean
  /** Counts wordings: the twin and the original it was written for, as a pair. */
  readonly wording: number
  /** Everyone who wrote the twin. */
  readonly writers: readonly string[]
  /** Of this wording. */
  readonly readings: readonly TestReading[]
  readonly version: number
}

/** What a page needs of a text to show it. */
export interface ShownText
  extends Pick<WrittenText, 'id' | 'original' | 'plain' | 'plainState' | 'plainOf' | 'outdated'> {
  /** Calendar day, once checked. */
  readonly checkedOn: string | null
  /** How many understood it, and the names of those who want to be named. */
  readonly checkedBy: { readonly count: number; readonly names: readonly string[] } | null
  readonly mark: CompoundMark
  /** The video in sign language that stands beside it: the newest for everyone, else the newest. */
  readonly signing: ShownRecording | null
}
