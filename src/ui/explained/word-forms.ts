/** A word that somebody has explained. */
export interface ExplainedWord {
  /** Stands in the address of its place on a page: letters, digits and hyphens. */
  readonly id: string
  readonly word: string
  /** Other words for the same thing, irregular forms included. */
  readonly like: readonly string[]
  readonly meaning: string
  readonly example?: string | undefined
  /** Of the explanation; the word itself is German. */
  readonly language?: 'de' | 'en' | undefined
}

/** A text in pieces: what is said as it is, and where a word is explained. */
export type Piece = string | { readonly said: string; readonly word: ExplainedWord }

export interface Finder {
  /** Which word this is a form of; one word or several. */
  find(said: string): ExplainedWord | undefined
  /** Every place where an explained word stands, the longest words first. Entities of HTML are left alone. */
  pieces(text: string): readonly Piece[]
}

/** Endings of German nouns and verbs. A form that does not exist is never met, so too many do no harm. */
const endings = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'nen', 'in', 'innen', 'se', 'sen']
const adjectiveEndings = ['e', 'er', 'es', 'en', 'em']
const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' }

/** The same word however it is written: "Steuerungs-Gruppe" is "Steuerungsgruppe", "Partner*innen" are "Partner". */
export const plainly = (said: string) =>
  said
    .toLowerCase()
    .replace(/[*:_]in(?:nen)?$/u, '')
    .replace(/[-‐‑·\u00AD]/gu, '')

/** All forms of one word, in lower case and without hyphens. */
export function formsOf(word: string): readonly string[] {
  const bare = plainly(word)
  const stems = [bare]
  // "Gremium, Gremien"; "Ausschuss, Ausschüsse"; "Leichte Sprache, Leichter Sprache".
  if (bare.endsWith('um')) stems.push(bare.slice(0, -2))
  const bent = bare.replace(/(au|[aou])([^aeiouäöüy]*)$/u, (_, vowel, rest) => (umlauts[vowel] ?? vowel) + rest)
  const plural = bent === bare ? [] : ['', 'e', 'en', 'er', 'ern'].map((ending) => bent + ending)
  const adjective = bare.endsWith('e') ? adjectiveEndings.map((ending) => bare.slice(0, -1) + ending) : []
  const lower = /^\p{Ll}/u.test(word) ? adjectiveEndings.map((ending) => bare + ending) : []
  return [...stems.flatMap((stem) => endings.map((ending) => stem + ending)), ...plural, ...adjective, ...lower]
}

interface Entry {
  readonly word: ExplainedWord
  /** Forms of the first and of each further word of it. */
  readonly parts: readonly { readonly forms: ReadonlySet<string>; readonly written: string }[]
}

/** A noun begins with a capital, an acronym is all capitals: "wir tragen" is no Träger, "so" is no SO. */
function writtenAlike(said: string, written: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(written)) return said.startsWith(written)
  return !/^\p{Lu}/u.test(written) || /^\p{Lu}/u.test(said)
}

const token = /&#?\w+;|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:[-‐‑·*:_][\p{L}\p{N}\u00AD]+)*/gu

function entriesOf(words: readonly ExplainedWord[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const word of words)
    for (const name of [word.word, ...word.like]) {
      const parts = [...name.matchAll(token)].map(([written]) => ({ written, forms: new Set(formsOf(written)) }))
      for (const form of parts[0]?.forms ?? []) entries.set(form, [...(entries.get(form) ?? []), { word, parts }])
    }
  for (const found of entries.values()) found.sort((one, other) => other.parts.length - one.parts.length)
  return entries
}

/** Looks words up by their forms. Made once for a glossary, it reads a text in one go, however many words are explained. */
export function finderOf(words: readonly ExplainedWord[]): Finder {
  const entries = entriesOf(words)

  function match(tokens: readonly RegExpExecArray[], text: string, at: number): [Entry, number] | undefined {
    const candidates = entries.get(plainly(tokens[at]?.[0] ?? '')) ?? []
    const found = candidates.find(({ parts }) =>
      parts.every(({ forms, written }, place) => {
        const [before, here] = [tokens[at + place - 1], tokens[at + place]]
        if (!here || !forms.has(plainly(here[0])) || !writtenAlike(here[0], written)) return false
        return place === 0 || /^\s+$/.test(text.slice((before?.index ?? 0) + (before?.[0].length ?? 0), here.index))
      }),
    )
    return found && [found, found.parts.length]
  }

  return {
    find: (said) => {
      const tokens = [...said.matchAll(token)]
      const [entry, length] = match(tokens, said, 0) ?? []
      return length === tokens.length ? entry?.word : undefined
    },
    pieces: (text) => {
      if (entries.size === 0) return [text]
      const tokens = [...text.matchAll(token)]
      const pieces: Piece[] = []
      let done = 0
      for (let at = 0; at < tokens.length; at++) {
        const [entry, length = 1] = match(tokens, text, at) ?? []
        const [first, last] = [tokens[at], tokens[at + length - 1]]
        if (!entry || !first || !last) continue
        const end = last.index + last[0].length
        pieces.push(text.slice(done, first.index), { said: text.slice(first.index, end), word: entry.word })
        done = end
        at += length - 1
      }
      return [...pieces, text.slice(done)].filter((piece) => piece !== '')
    },
  }
}
