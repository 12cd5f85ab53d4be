import type { Language } from '../../../foundation/language.ts'
import { type ExplainedWord, finderOf } from '../../../ui/explained/word-forms.ts'
import type { Term } from '../term.ts'
import { productWords as easy } from '../texts/product-words.easy.ts'
import { productWords as german } from '../texts/product-words.ts'
import { plainLanguageTexts } from '../texts.ts'

export interface KnownWord extends ExplainedWord {
  /** Explained by the network itself; the others are words of the interface, which every network inherits. */
  readonly own: boolean
}

/** Everyday words too: "Sitz" is a place on the bus. They are explained in the list, but are no links in what people write. */
const everyday: readonly string[] = ['seat', 'pace', 'partner', 'vote'] satisfies readonly (keyof typeof german)[]

const names = (like: string) =>
  like
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
const keys = Object.keys(german)
const known = new WeakMap<readonly Term[], Map<string, readonly KnownWord[]>>()

/** The words of the interface in the reader's language. */
export function interfaceWords(language: Language): readonly KnownWord[] {
  const told = Object.entries(language.words(plainLanguageTexts).productWords)
  return told.map(([key, { word, like, meaning }]) => ({
    ...{ id: key, word, like: names(like), meaning, own: false },
    language: language.tag,
  }))
}

/** All words of the list of a network: its own explanation comes before that of the interface. */
export function allWords(language: Language, own: readonly Term[]): readonly KnownWord[] {
  const finder = finderOf(own)
  const inherited = interfaceWords(language).filter(({ word }) => !finder.find(word))
  return [...own.map((term) => ({ ...term, own: true })), ...inherited]
}

/**
 * The words that are links in what people write, which is German whatever language it is read in. Kept as long as `own` is, so that
 * the forms of each word are made once and not for every page.
 */
export function linkedWords(language: Language, own: readonly Term[]): readonly KnownWord[] {
  const made = known.get(own) ?? new Map<string, readonly KnownWord[]>()
  known.set(own, made)
  const words =
    made.get(language.variant) ??
    allWords(language, own)
      .filter(({ id }) => !everyday.includes(id))
      .map((word) => (word.own ? word : asWritten(word)))
  made.set(language.variant, words)
  return words
}

/** Found under its German names; in English the translation comes first. */
function asWritten(word: KnownWord): KnownWord {
  const [here, plainly] = keys.includes(word.id)
    ? [german, easy].map((of) => Object.entries(of).find(([key]) => key === word.id)?.[1])
    : []
  if (!here || !plainly) return word
  return {
    ...word,
    word: here.word,
    meaning: word.language === 'en' ? `${word.word}. ${word.meaning}` : word.meaning,
    like: [...new Set([...names(here.like), ...names(plainly.like)])],
  }
}
