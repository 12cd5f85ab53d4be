import { useWords } from './language.ts'

/** Marks what may stay empty. Whatever is not marked is needed: no stars to decode. */
export function Voluntary() {
  return <span class="voluntary"> ({useWords().voluntary})</span>
}
