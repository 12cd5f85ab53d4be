import { partsOf, withMark } from '../compound.ts'
import type { Passage } from '../reading/passage.ts'
import type { Token } from '../reading/tokens.ts'
import { isParticiple } from '../reading/verbs.ts'
import { fault, hint, type Notice, type Rule, type Setting } from '../report.ts'
import { syllablesOf } from '../syllables.ts'
import { as } from '../words.ts'

/** Spoken German knows the first few thousand words by heart; a mark inside them would only surprise. */
const familiar = 4000
const letters = { leicht: 14, einfach: 18 } as const
const longVerb = 16
const shortestCompound = 10

/** One finding a word, however often it stands there. */
export function eachOnce(
  { words }: Passage,
  { glossary }: Setting,
  look: (token: Token) => Notice | undefined,
): readonly Notice[] {
  const explained = new Set(
    glossary.flatMap(({ term, like = [] }) => [term, ...like]).map((word) => word.toLowerCase()),
  )
  const seen = new Set<string>()
  return words.flatMap((token) => {
    if (token.kind !== 'word' || seen.has(token.lower) || explained.has(token.lower)) return []
    seen.add(token.lower)
    return look(token) ?? []
  })
}

const mark = /[-‐‑·∙•‧]/
const isFamiliar = (token: Token, passage: Passage) => {
  const rank = rankOf(token, passage)
  return rank > 0 && rank <= familiar
}

/** The piece of a word that has too much of something, between its marks. */
const pieces = (token: Token) => token.text.split(mark)

export const longWord: Rule = {
  id: 'LS-W1',
  look: (passage, setting) =>
    eachOnce(passage, setting, (token) => {
      const long = pieces(token).find((piece) => piece.length >= letters[setting.level])
      if (!long || isFamiliar(token, passage) || isPlace(token, passage)) return undefined
      // "aufgeschrieben" is long, but everybody says it: what makes a text hard are long names of things.
      const isThing = token.capital && !isVerbAtHead(token, passage)
      const say = isThing || long.length > longVerb ? fault : hint
      return say(token, `Das Wort ist lang. „${long}“ hat ${long.length} Buchstaben.`, suggestion(long, passage))
    }),
}

function suggestion(piece: string, { look }: Passage): string {
  const parts = partsOf(piece.toLowerCase(), look)
  return parts ? withMark(piece, parts) : 'Nehmen Sie ein kürzeres Wort. Oder erklären Sie es.'
}

export const manySyllables: Rule = {
  id: 'LS-W2',
  look: (passage, setting) =>
    eachOnce(passage, setting, (token) => {
      // "LibreOffice" is a name.
      if (isFamiliar(token, passage) || token.text.length < 8 || /\p{Ll}\p{Lu}/u.test(token.text)) return undefined
      const [count, piece] = pieces(token)
        .map((part) => [syllablesOf(part), part] as const)
        .sort(([one], [other]) => other - one)[0] ?? [0, '']
      const says = `„${piece}“ hat ${count} Silben.`
      const better = 'Nehmen Sie ein kürzeres Wort. Oder erklären Sie es.'
      if (setting.level === 'einfach') return count >= 6 ? hint(token, says, better) : undefined
      // The endings -ungen, -innen and -ionen add syllables, but nothing to understand.
      const bare = syllablesOf(piece.replace(/(?:en|n|innen|nen)$/, ''))
      if (bare >= 5) return fault(token, says, better)
      return count >= 4 && !(token.rank > 0 && token.rank < 12_000) ? hint(token, says, better) : undefined
    }),
}

export const compound: Rule = {
  id: 'LS-W3',
  look: (passage, setting) =>
    setting.level === 'einfach'
      ? []
      : eachOnce(passage, setting, (token) => {
          if (!token.capital || isFamiliar(token, passage) || isVerbAtHead(token, passage)) return undefined
          if (isPlace(token, passage)) return undefined
          const split = pieces(token).flatMap((piece) => {
            const parts =
              piece.length >= shortestCompound && /^\p{L}+$/u.test(piece)
                ? partsOf(piece.toLowerCase(), passage.look)
                : undefined
            return parts ? [{ piece, parts }] : []
          })[0]
          if (!split) return undefined
          const better = token.text.replace(split.piece, withMark(split.piece, split.parts))
          return fault(token, `In „${token.text}“ stecken ${split.parts.length} Wörter.`, better)
        }),
}

const placeEnding =
  /(?:stadt|dorf|burg|berg|heim|hausen|ingen|bach|feld|hafen|furt|kirchen|brück|rode|leben|münde)(?:s|er)?$/
const toPlaces = /^(?:in|aus|nach|bei|von|für|und|stadt|gemeinde|kreis|landkreis|netzwerk)$/

/** "in Musterstadt": without an article a name stands behind a preposition, and nobody can rename a town. */
function isPlace(token: Token, { words, sentences }: Passage): boolean {
  if (!placeEnding.test(token.lower)) return false
  const before = words[words.indexOf(token) - 1]
  if (before && toPlaces.test(before.lower)) return true
  // A thing would have its article: "Musterstadt ist erfunden".
  return (token.is & as.plural) === 0 && sentences.some(({ start, words }) => start === token.start && words.length > 1)
}

/** "Weitergeben" on a button, "Vereinbart" at the head of a line: a verb with a capital is no compound noun. */
const verbs = as.infinitive | as.present | as.past | as.participle

function isVerbAtHead(token: Token, { sentences, look }: Passage): boolean {
  if (!sentences.some(({ start }) => start === token.start)) return false
  return (token.is & verbs) !== 0 || isParticiple({ ...token, capital: false, is: look(token.lower).is })
}

/** Every word of the language that is on the list has a place from 1; written German stands behind spoken German. */
const rare = { leicht: 12_000, einfach: 24_000 } as const
const most = 10

/** At most ten, the hardest first: the list is for looking, not for counting. */
export const rareWord: Rule = {
  id: 'LS-W9',
  look: (passage, setting) => {
    const found = new Map<Notice, number>()
    eachOnce(passage, setting, (token) => {
      if (token.lower.length < 5 || pieces(token).length > 1 || /[*:_/\d]/.test(token.text)) return undefined
      const rank = rankOf(token, passage)
      if (rank !== 0 && rank <= rare[setting.level]) return undefined
      // Names are on no list, and nobody can replace them.
      if (rank === 0 && token.capital && token.is === 0) return undefined
      found.set(
        hint(
          token,
          `Das Wort „${token.text}“ kennen vielleicht nicht alle.`,
          'Nehmen Sie ein anderes Wort. Oder erklären Sie es.',
        ),
        rank || 99_999,
      )
      return undefined
    })
    return [...found]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([notice]) => notice)
  },
}

/** The most frequent of its likely forms: endings make a well-known word look rare. */
function rankOf({ lower, rank }: Token, { look }: Passage): number {
  const stem = lower.replace(/(?:innen|en|em|er|es|e|n|s|t|te|ten)$/, '')
  const forms = [stem, `${stem}e`, `${stem}en`, `${stem}n`, `${stem}er`].map((form) => look(form).rank)
  return (
    Math.min(...[rank, ...forms].filter((found) => found > 0), Number.POSITIVE_INFINITY) % Number.POSITIVE_INFINITY || 0
  )
}
