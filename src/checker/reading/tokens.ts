import { functionWords } from '../lists/function-words.ts'
import { as, type Words } from '../words.ts'

export interface Token {
  readonly text: string
  readonly lower: string
  /** Places in the whole text, in UTF-16 units; `end` is the first place after it. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'address' | 'sign'
  /** What the dictionary says, bits of `as`. Function words are never verbs. */
  readonly is: number
  readonly rank: number
  /** Begins with a capital letter. */
  readonly capital: boolean
}

const address = String.raw`(?:https?://|www\.)[^\s<>()]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
const number = String.raw`\d+(?:[.,:/]\d+)*`
// "Bürger*innen", "Bürger/-innen" and "Stadt-Rat" are one word each; so is "Stadt·rat".
const word = String.raw`[\p{L}\p{M}\d\u00AD]+(?:(?:[-‐‑·∙•‧’'*:_]|/-?(?=in(?:nen)?(?!\p{L})))(?=[\p{L}\d])[\p{L}\p{M}\d\u00AD]+)*`
const pattern = new RegExp(`(${address})|(${number}(?![\\p{L}·]|-\\p{L}))|(${word})|(\\S)`, 'gu')
const kinds = ['address', 'number', 'word', 'sign'] as const

/** Splits a stretch of text; `masked` has blanks where markup was, so places stay true. */
export function tokensOf(masked: string, from: number, to: number, words: Words): readonly Token[] {
  const tokens: Token[] = []
  for (const match of masked.slice(from, to).matchAll(pattern)) {
    const kind = kinds[match.slice(1).findIndex((part) => part !== undefined)] ?? 'sign'
    const trimmed = kind === 'address' ? match[0].replace(/[.,;:!?]+$/, '') : match[0]
    const start = from + match.index
    tokens.push(token(trimmed, start, kind, words))
    for (const [at, sign] of [...match[0].slice(trimmed.length)].entries())
      tokens.push(token(sign, start + trimmed.length + at, 'sign', words))
  }
  return tokens
}

function token(written: string, start: number, kind: Token['kind'], words: Words): Token {
  const text = written.replaceAll('\u00AD', '')
  const lower = text.toLowerCase()
  const capital = /^\p{Lu}/u.test(text)
  const { is, rank } = kind === 'word' ? meant(lower, capital, words) : { is: 0, rank: 0 }
  const verbs = as.infinitive | as.present | as.past | as.participle | as.reported | as.unreal | as.zuInfinitive
  return {
    text,
    lower,
    start,
    end: start + written.length,
    kind,
    is: functionWords.has(lower) ? is & ~verbs : is,
    rank,
    capital,
  }
}

const mark = /[-‐‑·∙•‧]/
const shortestHead = 4

/** A word the dictionary lacks bends like its last part: "Land·tag" like Tag, "Handlungsrahmens" like Rahmens. */
function meant(lower: string, capital: boolean, { look }: Words): { readonly is: number; readonly rank: number } {
  const whole = look(lower)
  if (whole.is !== 0 || !capital) return whole
  const last = lower.split(mark).at(-1) ?? lower
  const nouns = as.noun | as.genitive | as.plural | as.masculine | as.feminine | as.neuter
  for (let cut = last === lower ? 3 : 0; cut <= last.length - shortestHead; cut++) {
    const { is } = look(last.slice(cut))
    if (is & (as.noun | as.genitive)) return { is: is & nouns, rank: whole.rank }
  }
  return whole
}
