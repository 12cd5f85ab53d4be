import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type ExplainedWord, type Finder, finderOf, type Piece } from './word-forms.ts'

/** The explained words of a page while it is being made, from top to bottom: each is a link where it stands first. */
export interface PageWords {
  /** The text in pieces; a piece is a word only where it is the first of its kind on the page. */
  firsts(text: string): readonly Piece[]
  /** The same in HTML that is clean already; headings, links and code stay as they are. */
  inHtml(html: string): string
  /** What this is a form of, if it is explained; for whoever gives advice on a text. */
  find(said: string): ExplainedWord | undefined
  readonly all: readonly ExplainedWord[]
  /** What has been met so far. */
  readonly met: readonly ExplainedWord[]
}

const none: PageWords = { firsts: (text) => [text], inHtml: (html) => html, find: () => undefined, all: [], met: [] }

export const PageWordsContext = createContext<PageWords>(none)

export function usePageWords(): PageWords {
  return useContext(PageWordsContext)
}

const finders = new WeakMap<readonly ExplainedWord[], Finder>()

function knownFinder(words: readonly ExplainedWord[]): Finder {
  const known = finders.get(words) ?? finderOf(words)
  finders.set(words, known)
  return known
}

/** The place of a word in the text, and of its explanation at the end of the page. */
export const placeOf = ({ id }: ExplainedWord) => `stelle-${id}`
export const explanationOf = ({ id }: ExplainedWord) => `wort-${id}`

/** The role says "leads to a glossary" to a screen reader; it is a link like any other. */
export const wordLink = (word: ExplainedWord) =>
  ({ class: 'term', role: 'doc-glossref', id: placeOf(word), href: `#${explanationOf(word)}` }) as const

const untouched = new Set(['a', 'code', 'pre', 'h3', 'h4', 'h5', 'h6', 'caption', 'th'])

export function pageWords(words: readonly ExplainedWord[]): PageWords {
  if (words.length === 0) return none
  const finder = knownFinder(words)
  const met: ExplainedWord[] = []

  function firsts(text: string): readonly Piece[] {
    return finder.pieces(text).map((piece) => {
      if (typeof piece === 'string') return piece
      if (met.includes(piece.word)) return piece.said
      met.push(piece.word)
      return piece
    })
  }

  function linked(piece: Piece): string {
    if (typeof piece === 'string') return piece
    const attributes = Object.entries(wordLink(piece.word)).map(([name, value]) => ` ${name}="${value}"`)
    return `<a${attributes.join('')}>${piece.said}</a>`
  }

  return {
    met,
    all: words,
    find: finder.find,
    firsts,
    inHtml: (html) => {
      const within: string[] = []
      return html.replace(/<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/g, (all, closing, name) => {
        if (name === undefined) return within.length > 0 ? all : firsts(all).map(linked).join('')
        if (untouched.has(name)) closing ? within.pop() : within.push(name)
        return all
      })
    },
  }
}
