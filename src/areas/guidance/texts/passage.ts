/** A part of a page that always stands there. The text is Markdown; in plain German each sentence gets a line of its own. */
export interface Passage {
  readonly title: string
  readonly text: string
  /** Address and words, shown below the text. */
  readonly links?: readonly (readonly [href: string, words: string])[]
}
