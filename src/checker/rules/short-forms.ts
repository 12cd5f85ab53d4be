import { abbreviations } from '../lists/abbreviations.ts'
import { knownAcronyms } from '../lists/acronyms.ts'
import type { Passage } from '../reading/passage.ts'
import type { Token } from '../reading/tokens.ts'
import { fault, type Rule } from '../report.ts'
import { explains } from './phrases.ts'
import { eachOnce } from './words.ts'

const points = (text: string) => text.toLowerCase().replace(/\s+/g, '')
const shortened = new Map(
  abbreviations
    .split(/\n|\|/)
    .map((line) => line.split(': '))
    .flatMap(([short = '', full = '']) => (short.trim() ? [[points(short), full.trim()] as const] : [])),
)
const shortPattern = new RegExp(
  `(?<![\\p{L}\\d.])(?:${[...shortened.keys()]
    .sort((one, other) => other.length - one.length)
    .map((short) =>
      [...short]
        .map((sign) => (sign === '.' ? '\\.\\s?' : sign.replace(/[^\p{L}\d]/u, '\\$&')))
        .join('')
        .replace(/\\s\?$/, ''),
    )
    .join('|')})(?!\\p{L})|(?<![\\p{L}\\d.])\\p{L}\\.\\s?\\p{L}\\.(?!\\p{L})`,
  'giu',
)

export const abbreviation: Rule = {
  id: 'LS-W6',
  look: ({ masked }) => {
    const seen = new Set<string>()
    return [...masked.matchAll(shortPattern)].flatMap((match) => {
      const key = points(match[0])
      if (seen.has(key) || (!shortened.has(key) && !/^\p{Ll}/u.test(match[0]))) return []
      seen.add(key)
      const full = shortened.get(key) ?? ''
      return [
        fault(
          { start: match.index, end: match.index + match[0].length },
          `„${match[0]}“ ist abgekürzt.`,
          full || 'Schreiben Sie das ganze Wort.',
        ),
      ]
    })
  },
}

const known = new Set(knownAcronyms.trim().split(/\s+/))

export const acronym: Rule = {
  id: 'LS-W7',
  look: (passage, setting) =>
    eachOnce(passage, setting, (token) => {
      if (!/^\p{Lu}{2,6}s?$/u.test(token.text) || known.has(token.text.replace(/s$/, '')) || isShouted(passage, token))
        return undefined
      // "GRÜNE" is a word in capitals.
      if (token.text.length > 3 && token.is !== 0) return undefined
      const inBrackets = new RegExp(
        `\\(\\s*${token.text}\\s*\\)|${token.text}\\s*\\(|(?:kurz|Abkürzung|heißt|bedeutet)[^.\\n]{0,40}${token.text}|${token.text}[^.\\n]{0,30}(?:heißt|bedeutet|steht für|ist die Abkürzung|ist kurz)`,
        'u',
      )
      if (inBrackets.test(passage.text) || explains(passage, token)) return undefined
      return fault(
        token,
        `Nicht alle wissen, was „${token.text}“ heißt.`,
        `Schreiben Sie das ganze Wort. Und dann: „Kurz: ${token.text}“.`,
      )
    }),
}

/** A line of capitals is loud (LS-Z9), not short. */
const isShouted = ({ sentences }: Passage, token: Token) =>
  (sentences.find(({ start, end }) => start <= token.start && token.start < end)?.words ?? []).filter(({ text }) =>
    /^\p{Lu}{3,}$/u.test(text),
  ).length > 2
