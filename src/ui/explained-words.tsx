import type { ComponentChildren } from 'preact'
import type { Variant } from '../foundation/language.ts'
import { explanationOf, PageWordsContext, pageWords, placeOf, usePageWords, wordLink } from './explained/page-words.ts'
import type { ExplainedWord } from './explained/word-forms.ts'
import { useLanguage, useWords } from './language.ts'
import { directionOf, passages } from './prose/passage-language.ts'
import { Section } from './section.tsx'
import { sentenceBlocks } from './sentences.ts'

interface ExplainedWordsProps {
  readonly words: readonly ExplainedWord[]
  /** Where all words stand. */
  readonly href: string
  /** What the page says. */
  readonly children: ComponentChildren
}

/** A page whose explained words are links, and below it what they mean. Works without script, and on paper. */
export function ExplainedWords({ words, href, children }: ExplainedWordsProps) {
  return (
    <PageWordsContext.Provider value={pageWords(words)}>
      {children}
      <WordsOfThisPage href={href} />
    </PageWordsContext.Provider>
  )
}

/** Within, words are no links: on the page that explains them. */
export function AsSaid({ children }: { children: ComponentChildren }) {
  return <PageWordsContext.Provider value={pageWords([])}>{children}</PageWordsContext.Provider>
}

/** Made after everything above it, so it knows which words have been met. */
function WordsOfThisPage({ href }: { href: string }) {
  const { met } = usePageWords()
  const { explained } = useWords()
  const { tag } = useLanguage()
  if (met.length === 0) return null
  return (
    <Section title={explained.title} id="woerter">
      <dl class="facts">
        {met.map((word) => (
          <div key={word.id} id={explanationOf(word)} tabIndex={-1}>
            <dt>
              <dfn lang={tag === 'de' ? undefined : 'de'}>{word.word}</dfn>
            </dt>
            <dd>
              <Explanation word={word} />
              <p class="small">
                <a href={`#${placeOf(word)}`}>
                  {explained.back} „{word.word}“
                </a>
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={href}>{explained.all}</a>
      </p>
    </Section>
  )
}

/** What a word means, with its example and its other names. */
export function Explanation({ word }: { word: Omit<ExplainedWord, 'id'> }) {
  const { explained } = useWords()
  const { tag, variant } = useLanguage()
  const { meaning, like, example, language = 'de' } = word
  const lang = language === tag ? undefined : language
  return (
    <>
      {linesOf(meaning, variant).map((line) => (
        <p key={line} lang={lang}>
          {line}
        </p>
      ))}
      {example && (
        <p>
          {explained.example} <span lang={lang}>{example}</span>
        </p>
      )}
      {like.length > 0 && (
        <p>
          {explained.like} <span lang={lang}>{like.join(', ')}</span>
        </p>
      )}
    </>
  )
}

/** In plain German each sentence stands on its own line. */
function linesOf(meaning: string, variant: Variant): readonly string[] {
  return variant === 'de-easy' ? sentenceBlocks(meaning).flatMap(({ lines }) => lines) : meaning.split('\n')
}

/** A line of plain text, with its passages in other languages and its explained words. */
export function Line({ text }: { text: string }) {
  const page = usePageWords()
  return (
    <>
      {passages(text).map((part, index) =>
        typeof part === 'string' ? (
          page.firsts(part).map((piece, place) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              <a key={`${index} ${place}`} {...wordLink(piece.word)}>
                {piece.said}
              </a>
            ),
          )
        ) : (
          <span key={index} lang={part.lang} dir={directionOf(part.lang)}>
            {part.said}
          </span>
        ),
      )}
    </>
  )
}
