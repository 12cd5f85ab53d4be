import { pictograms } from './pictograms.ts'

/** Marks what is in sign language (BITV 2.0, Anlage 2). Stands before its words, and says nothing to those who hear the page. */
export function SigningMark() {
  return (
    // Moved down by a quarter of a line, to stand with the words and not above them.
    <svg class="sign" viewBox="0 -4 24 24" overflow="visible" aria-hidden="true">
      <path d={pictograms.signing} />
    </svg>
  )
}
