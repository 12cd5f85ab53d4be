import { functionWords, leaningWords } from '../lists/function-words.ts'
import { monthNames } from '../lists/months.ts'
import { shortForms } from '../lists/short-forms.ts'
import { as } from '../words.ts'
import type { Block } from './blocks.ts'
import type { Token } from './tokens.ts'

export interface Sentence {
  readonly kind: 'sentence' | 'heading' | 'item' | 'row'
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Tokens with a letter or a digit, in order. */
  readonly words: readonly Token[]
  /** Which line of the block it begins on, from 0. */
  readonly line: number
  readonly paragraph: number
}

const finite = as.present | as.past | as.reported | as.unreal
const ends = new Set(['.', '!', '?', ':', '…'])
const closing = new Set(['“', '”', '"', '«', '»', '‘', ')', ']', "'"])
const longestTitle = 10
const shortTitle = 6

/** A block's tokens, line by line, as sentences. */
export function sentencesOf(
  block: Block,
  lines: readonly (readonly Token[])[],
  paragraph: number,
): readonly Sentence[] {
  const sentences: Sentence[] = []
  let open: Token[] = []
  let begun = 0
  const close = (kind: Sentence['kind']) => {
    const words = open.filter(({ kind }) => kind !== 'sign')
    const [first, last] = [open[0], open.at(-1)]
    if (first && last && words.length > 0)
      sentences.push({ kind, start: first.start, end: last.end, tokens: open, words, line: begun, paragraph })
    open = []
  }
  const running = block.kind === 'paragraph' ? 'sentence' : block.kind
  for (const [line, tokens] of lines.entries()) {
    if (open.length === 0) begun = line
    for (const [at, token] of tokens.entries()) {
      if (open.length === 0) begun = line
      if (block.kind === 'row' && token.text === '|') {
        close('row')
        continue
      }
      open.push(token)
      const next = tokens[at + 1]
      if (closing.has(token.text) && next && open.length > 1) {
        const before = open.at(-2)
        if (before && ends.has(before.text) && next.capital && token.text !== ')') close(running)
      } else if (endsHere(tokens, at)) close(running)
    }
    const following = lines[line + 1]?.[0]
    if (open.length === 0) continue
    if (!following) {
      const alone = line === 0 && block.kind === 'paragraph' && sentences.length === 0
      close(alone && isTitle(open, longestTitle) ? 'heading' : running)
    } else if (
      open.length === tokens.length &&
      following.capital &&
      isTitle(tokens, line === 0 ? longestTitle : shortTitle)
    )
      close('heading')
    else if (endsLine(tokens) || beginsAnew(following)) close(running)
  }
  close(running)
  return sentences
}

/** A line of a few words without a verb and without a point is a title, even where nobody marked it as one. */
function isTitle(tokens: readonly Token[], most: number): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'sign')
  const last = tokens.at(-1)
  if (!last || words.length > most || ends.has(last.text) || last.text === ',') return false
  if (leaningWords.has(last.lower)) return false
  return !words.some(
    (word, at) => (at === 0 || !word.capital) && (word.is & finite) !== 0 && (word.is & as.infinitive) === 0,
  )
}

/** Inside a sentence only nouns, names and the polite "Sie" have a capital: "Vom", "Hier" begin a new one. */
const polite = /^(?:sie|ihr|ihre[nmrs]?|ihnen)$/

function beginsAnew({ capital, lower }: Token): boolean {
  return capital && functionWords.has(lower) && !polite.test(lower)
}

function endsLine(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (!last) return true
  return ends.has(last.text) || last.text === ';' || (closing.has(last.text) && ends.has(tokens.at(-2)?.text ?? ''))
}

function endsHere(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!sign || !ends.has(sign.text)) return false
  if (!next) return !(sign.text === '.' && before && isShort(tokens, at))
  if (ends.has(next.text) || closing.has(next.text)) return false
  if (sign.text === ':' && !next.capital && next.kind !== 'number' && next.text !== '„') return false
  // Without a blank behind it the sign belongs to what follows: "a.M.", "http:".
  if (next.start === sign.end && next.kind !== 'sign' && sign.text !== '…')
    return next.capital && !isShort(tokens, at) && (before?.text.length ?? 0) > 3
  if (sign.text !== '.') return next.capital || next.kind !== 'word'
  if (before?.kind === 'number') return !isOrdinal(tokens, at)
  return !isShort(tokens, at) && (next.capital || next.kind !== 'word')
}

/** "z. B.", "Dr.", "Nr.", and single capitals such as in "Anna M. Schmidt". */
function isShort(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  return /^\p{Lu}$/u.test(before.text) || shortForms.has(`${before.lower}.`)
}

const beforeOrdinal = new Set([
  'am',
  'der',
  'die',
  'das',
  'den',
  'dem',
  'des',
  'im',
  'vom',
  'zum',
  'zur',
  'beim',
  'ab',
  'bis',
  'und',
  'ihr',
  'ihre',
  'sein',
  'seine',
  'seit',
  'jede',
  'jeden',
])

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [lead, value, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (!value || !next || !/^\d{1,3}$/.test(value.text)) return false
  if (monthNames.some((month) => month === next.text)) return true
  return (next.kind === 'word' && !next.capital) || (next.kind !== 'sign' && beforeOrdinal.has(lead?.lower ?? ''))
}
