import type { ShownText } from '../plain-language/written-text.ts'

/** What somebody says about a recommendation, in the discussion under it. */
export interface Contribution {
  readonly id: string
  readonly recommendationId: string
  /** Id of a text of the area plain-language. */
  readonly textId: string
  readonly writtenBy: string | null
  /** Whose words these are, where somebody else wrote them down. */
  readonly forPerson: string | null
  readonly version: number
}

/** As it is read. */
export interface ShownContribution extends Contribution {
  readonly text: ShownText
  readonly writer: string | null
  readonly speaker: string | null
  /** As JSON carries a moment. */
  readonly at: string
  readonly changedAt: string | null
}
