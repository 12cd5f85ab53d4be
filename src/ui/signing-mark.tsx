import { pictograms } from './pictograms.ts'

/** Marks what is in sign language (BITV 2.0, Anlage 2). Stands before its words, and says nothing to those who hear the page. */
export function SigningMark() {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={pictograms.signing} />
    </svg>
  )
}
