/** How German is found: "Gruppe" finds "Steuerungsgruppe", "Markt" finds "Wochenmarkt" and "Märkte", "Märkte" finds both. */

const accented = 'ÄÖÜäöüÁÀÂÃÅáàâãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÕóòôõÚÙÛúùûÇçÑñ'
const plain = 'aouaouaaaaaaaaaaeeeeeeeeiiiiiiiioooooooouuuuuuccnn'
const folds = new Map<string, string>([
  ...[...accented].map((letter, place): [string, string] => [letter, plain[place] ?? '']),
  ...['ß', 'ẞ'].map((letter): [string, string] => [letter, 'ss']),
  // What parts long words is not heard: Steuerungs-Gruppe, Steuerungs·gruppe.
  ...['-', '·', '\u00ad'].map((mark): [string, string] => [mark, '']),
])
const folded = (letter: string) => folds.get(letter) ?? letter.toLowerCase()

/** As the function of the same name in the database. */
export function fold(text: string): string {
  return [...text].map(folded).join('')
}

/** They stand everywhere, so they find nothing. */
const small = new Set(
  'der die das des dem den und oder von vom zu zum zur im in am an auf für mit ein eine einer eines einem einen'
    .split(' ')
    .map(fold),
)

const endings = /(?:en|er|em|es|e|n|s)$/

/** The part of a word that its forms and compounds share: at least four letters, or the whole word. */
function stem(word: string): string {
  const short = word.replace(endings, '')
  return short.length >= 4 ? short : word
}

/** What is looked for: every term must be found somewhere. At most eight. */
export function termsOf(query: string): readonly string[] {
  const words = query.split(/[\s,;.:„“"'()]+/).map(fold)
  const meant = words.filter((word) => word !== '' && !small.has(word))
  const terms = (meant.length > 0 ? meant : words.filter(Boolean)).map((word) => (/\d/.test(word) ? word : stem(word)))
  return [...new Set(terms)].slice(0, 8)
}

const escaped = (term: string) => term.replace(/[^\p{L}\p{N}]/gu, '\\$&')

/**
 * Where a term counts: at the beginning of a word, or after three letters of a compound. So "teuer" is not found in
 * "Steuerungsgruppe". A number is found as it stands.
 */
function shape(term: string, begin: string, letters: string, end: string): string {
  if (/^\d/.test(term)) return `${begin}${escaped(term)}${end}`
  return term.length < 3 ? `${begin}${escaped(term)}` : `(?:${begin}|${letters}{3})${escaped(term)}`
}

/** For PostgreSQL. */
export function patternOf(term: string): string {
  return /^[\p{L}\p{N}]/u.test(term) ? shape(term, '\\m', '[[:alnum:]]', '\\M') : escaped(term)
}

const letter = '[\\p{L}\\p{N}]'

/** The same here, in a folded text. */
export function isIn(text: string, term: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(term)) return text.includes(term)
  return new RegExp(shape(term, `(?<!${letter})`, letter, `(?!${letter})`), 'u').test(text)
}

/** A piece of a text; `found` where it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly found: boolean
}

/** Characters shown before and after what was found. */
const around = 60

/** The first found place of a text with the words around it, or `undefined`. Every term in that stretch is marked. */
export function passage(text: string, terms: readonly string[]): readonly Piece[] | undefined {
  const flat = withoutMarks(text)
  const places = marked(flat, terms)
  const first = places[0]
  if (!first) return undefined
  const from = first.from <= around ? 0 : flat.lastIndexOf(' ', first.from - around + 10) + 1
  const wanted = first.until + around
  const until = wanted >= flat.length ? flat.length : Math.max(first.until, flat.lastIndexOf(' ', wanted))
  const pieces: Piece[] = []
  const add = (piece: string, found: boolean) => piece !== '' && pieces.push({ text: piece, found })
  add(from > 0 ? '… ' : '', false)
  const shown = places.filter((place) => place.until <= until)
  shown.forEach((place, index) => {
    add(flat.slice(shown[index - 1]?.until ?? from, place.from), false)
    add(flat.slice(place.from, place.until), true)
  })
  add(flat.slice(shown.at(-1)?.until ?? from, until), false)
  add(until < flat.length ? ' …' : '', false)
  return pieces
}

/** Without what makes Markdown bold or a list; the star in Nutzer*innen is a letter. */
function withoutMarks(text: string): string {
  return text
    .replace(/\|/g, ' ')
    .replace(/^[#>\s]+|`+|(?<![\p{L}\p{N}])[*_]+|[*_]+(?![\p{L}\p{N}])/gmu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where terms stand, as whole words, in order and without overlap. */
function marked(text: string, terms: readonly string[]): readonly { readonly from: number; readonly until: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}·\u00ad/-]+/gu)]
  return words
    .filter(([word]) => terms.some((term) => isIn(fold(word), term)))
    .map((match) => ({ from: match.index, until: match.index + match[0].length }))
}
