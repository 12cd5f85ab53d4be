import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { AsSaid, Explanation } from '../../../ui/explained-words.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { allWords, interfaceWords, type KnownWord } from '../reads/explained-words.ts'
import type { GlossaryPageData } from '../reads/glossary.ts'
import { plainLanguageTexts } from '../texts.ts'

export function GlossaryPage(here: Here<GlossaryPageData>): View {
  const { language, base, path, data, actor } = here
  const { glossary: words } = language.words(plainLanguageTexts)
  const member = actor.kind === 'person' && actor.member
  return {
    title: words.title,
    lead: words.lead,
    body: (
      <>
        {data.terms.length === 0 && data.sought === '' && member && (
          <EmptyState title={words.noneOwn}>{words.noneOwnHint}</EmptyState>
        )}
        {actor.kind === 'person' && (
          <Actions>
            <Possible can={data.can.explain} texts={plainLanguageTexts} label={words.explain}>
              <LinkButton href={`${path}/neu`}>{words.explain}</LinkButton>
              <LinkButton href={`${path}/unerklaert`} kind="quiet">
                {words.gaps}
              </LinkButton>
            </Possible>
          </Actions>
        )}
        <WordList
          words={allWords(language, data.terms)}
          sought={data.sought}
          path={path}
          change={member ? `${base}/woerter` : undefined}
        />
      </>
    ),
  }
}

export function ProductWordsPage({ language, path, data }: Here<{ readonly sought: string }>): View {
  const { glossary: words } = language.words(plainLanguageTexts)
  return {
    title: words.inProduct,
    lead: words.inProductLead,
    body: <WordList words={interfaceWords(language)} sought={data.sought} path={path} />,
  }
}

interface WordListProps {
  readonly words: readonly KnownWord[]
  readonly sought: string
  readonly path: string
  /** Where the network's own words are changed; without it they are only read. */
  readonly change?: string | undefined
}

/** By the alphabet, with its letters as headings; narrowed down by a search. */
function WordList({ words, sought, path, change }: WordListProps) {
  const language = useLanguage()
  const { glossary: texts } = language.words(plainLanguageTexts)
  const found = words.filter((word) => fits(word, sought))
  const letters = byLetter(found)
  return (
    <AsSaid>
      <FilterForm
        label={texts.search}
        action={path}
        values={{ suche: sought }}
        submit={texts.find}
        all={sought ? path : undefined}
      >
        <TextField name="suche" label={texts.sought} width="medium" />
      </FilterForm>
      {sought && <p role="status">{language.say(texts.found, { count: found.length })}</p>}
      {found.length === 0 && <EmptyState title={texts.noneFound}>{texts.noneFoundHint}</EmptyState>}
      {letters.length > 3 && (
        <nav class="pages" aria-label={texts.letters}>
          {letters.map(([letter]) => (
            <a key={letter} class="button quiet" href={`#${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
      )}
      {letters.map(([letter, of]) => (
        <Section key={letter} title={letter} id={letter}>
          <dl class="facts">
            {of.map((word) => (
              <div key={word.id} id={`wort-${word.id}`}>
                <dt lang={word.own && language.tag !== 'de' ? 'de' : undefined}>
                  <dfn>{word.word}</dfn>
                </dt>
                <dd>
                  <Explanation word={word} />
                  {word.own && change && (
                    <p class="small">
                      <a href={`${change}/${word.id}`}>
                        {texts.change}: {word.word}
                      </a>
                    </p>
                  )}
                  {!word.own && change && <p class="small muted">{texts.interfaceWord}</p>}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </AsSaid>
  )
}

function fits({ word, like, meaning }: KnownWord, sought: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[-\u00AD]/g, '')
  return [word, ...like, meaning].some((text) => bare(text).includes(bare(sought)))
}

/** Umlauts stand with their vowels; what is no letter stands under #. */
function byLetter(words: readonly KnownWord[]): readonly (readonly [string, readonly KnownWord[]])[] {
  const letters = new Map<string, KnownWord[]>()
  for (const word of words.toSorted((one, other) => one.word.localeCompare(other.word, 'de'))) {
    const first = word.word.normalize('NFD').charAt(0).toUpperCase()
    const letter = /\p{L}/u.test(first) ? first : '0–9'
    letters.set(letter, [...(letters.get(letter) ?? []), word])
  }
  return [...letters]
}
