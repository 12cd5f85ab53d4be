/** Somebody who has said "I test texts": a voluntary statement, never a diagnosis. They may stay anonymous. */
export interface TestReader {
  readonly id: string
  readonly name: string
  /** The name may stand beside the texts. */
  readonly byName: boolean
}

/** What one test reader said of one wording. */
export interface TestReading {
  readonly reader: string
  readonly understood: boolean
  /** As they stood in the text. */
  readonly hardSentences: readonly string[]
  readonly hardWords: readonly string[]
}

/** So many must have understood one wording before it is called Leichte Sprache. */
export const readersWanted = 2
