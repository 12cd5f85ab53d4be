import { Hidden } from './hidden.tsx'
import { useWords } from './language.ts'

/** What is wrong with one field and what to do. The word comes first, as colour alone says nothing. */
export function FieldError({ id, sentence }: { id: string; sentence: string }) {
  return (
    <p class="field-error" id={id}>
      <Hidden>{useWords().errorPrefix}: </Hidden>
      {sentence}
    </p>
  )
}
