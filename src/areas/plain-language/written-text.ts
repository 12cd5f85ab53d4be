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
  /** The original changed after the twin was written. */
  readonly outdated: boolean
  readonly version: number
}

/** What a page needs of a text to show it. */
export type ShownText = Pick<WrittenText, 'id' | 'original' | 'plain' | 'plainState' | 'outdated'>
