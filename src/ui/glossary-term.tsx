import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'

/** A word that is explained at the end of the page. A link, as what only shows on hover is hidden from most. */
export function GlossaryTerm({ word, children }: { word: string; children?: ComponentChildren }) {
  return (
    <a class="term" href={`#${wordId(word)}`}>
      {children ?? word}
    </a>
  )
}

/** The words of a page and what they mean. */
export function Glossary({ words }: { words: readonly { readonly word: string; readonly meaning: string }[] }) {
  const { glossary } = useWords()
  return (
    <div class="section glossary">
      <h2>{glossary}</h2>
      <dl>
        {words.map(({ word, meaning }) => (
          <div key={word} id={wordId(word)} tabIndex={-1}>
            <dt>
              <dfn>{word}</dfn>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function wordId(word: string): string {
  return `wort-${word.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
}
