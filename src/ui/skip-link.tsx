import { useWords } from './language.ts'

/** First stop of the keyboard on every page. */
export function SkipLink() {
  return (
    <a class="skip" href="#inhalt">
      {useWords().skip}
    </a>
  )
}
