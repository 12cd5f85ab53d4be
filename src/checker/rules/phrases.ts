import { type Entry, entriesOf } from '../lists/entries.ts'
import { foreignWords } from '../lists/foreign-words.ts'
import { idioms } from '../lists/idioms.ts'
import { officeWords } from '../lists/office-words.ts'
import { sameThings } from '../lists/synonyms.ts'
import { functionVerbs } from '../lists/verb-nouns.ts'
import type { Passage } from '../reading/passage.ts'
import type { Token } from '../reading/tokens.ts'
import { fault, hint, type Notice, over, type Rule, type Setting } from '../report.ts'
import { eachOnce } from './words.ts'

const office = entriesOf(officeWords)
const figurative = entriesOf(idioms)
const foreign = entriesOf(foreignWords)
const stretched = entriesOf(functionVerbs)

/** Each entry of a list once, where it first stands; words of the entry may not be parted. */
function spotted(
  { words }: Passage,
  { glossary }: Setting,
  list: ReadonlyMap<string, readonly Entry[]>,
  say: (span: { start: number; end: number }, found: string, entry: Entry) => Notice,
): readonly Notice[] {
  const explained = new Set(glossary.map(({ term }) => term.toLowerCase()))
  const seen = new Set<Entry>()
  return words.flatMap((token, at) => {
    const candidates = [...(list.get(token.lower.slice(0, 3)) ?? []), ...(list.get(token.lower) ?? [])]
    const entry = candidates.find(
      (known) => !seen.has(known) && known.words.every((word, place) => fits(words[at + place], word)),
    )
    if (!entry) return []
    const span = words.slice(at, at + entry.words.length)
    const found = span.map(({ text }) => text).join(' ')
    if (explained.has(found.toLowerCase())) return []
    seen.add(entry)
    return [say(over(span), found, entry)]
  })
}

/** "genehmig~" stands for any ending of at most four letters. */
function fits(token: Token | undefined, word: string): boolean {
  if (!token) return false
  if (!word.endsWith('~')) return token.lower === word
  const stem = word.slice(0, -1)
  return token.lower.startsWith(stem) && token.lower.length - stem.length <= 4
}

export const officeWord: Rule = {
  id: 'LS-W13',
  look: (passage, setting) =>
    spotted(passage, setting, office, (span, found, { better }) =>
      (setting.level === 'leicht' ? fault : hint)(span, `„${found}“ ist ein Amts-Wort.`, better),
    ),
}

export const idiom: Rule = {
  id: 'LS-W12',
  look: (passage, setting) =>
    spotted(passage, setting, figurative, (span, found, { better }) =>
      hint(span, `„${found}“ ist ein Bild. Nicht alle verstehen es.`, better),
    ),
}

export const functionVerb: Rule = {
  id: 'LS-S15',
  look: (passage, setting) =>
    spotted(passage, setting, stretched, (span, found, { better }) =>
      hint(span, `Für „${found}“ gibt es ein kürzeres Wort.`, better),
    ),
}

const affix =
  /(?:ismus|ismen|ität|itäten|phob|phobie|logie|isieren|isierung|ifizier\p{L}+|abel|esk|oid|ologe|ologin)$|^(?:anti|hyper|prä|inter(?!ess|net|view)|trans|multi|infra|ko(?:oper|ordin|llabor)|re(?:organis|struktur|produz|habil))/u

export const foreignWord: Rule = {
  id: 'LS-W8',
  look: (passage, setting) => {
    const listed = spotted(passage, setting, foreign, (span, found, { better }) =>
      hint(span, `„${found}“ ist ein Fremd-Wort.`, better),
    )
    const built = eachOnce(passage, setting, (token) =>
      affix.test(token.lower) &&
      token.lower.length > 7 &&
      !(token.rank > 0 && token.rank < 3000) &&
      !explains(passage, token)
        ? hint(
            token,
            `„${token.text}“ ist vielleicht ein Fremd-Wort.`,
            'Nehmen Sie ein anderes Wort. Oder erklären Sie es.',
          )
        : undefined,
    )
    return [
      ...listed.filter(({ start }) => !explainsAt(passage, start)),
      ...built.filter(({ start }) => !listed.some((known) => known.start === start)),
    ]
  },
}

/** A long foreign word with no "bedeutet", "heißt" or "Das ist" within three sentences. */
export const unexplained: Rule = {
  id: 'LS-W10',
  look: (passage, setting) =>
    eachOnce(passage, setting, (token) => {
      const hard = token.capital && token.lower.length >= 10 && affix.test(token.lower)
      return hard && !explains(passage, token)
        ? hint(token, `Das Wort „${token.text}“ ist schwer.`, `Schreiben Sie dazu: „${token.text} bedeutet: …“`)
        : undefined
    }),
}

const explaining =
  /(?:bedeutet|heißt|heisst|heißen|meint|anderes Wort|das ist|das sind|kurz:|abkürzung|wird auch .{2,30} genannt|nennt man)/i

/** Says what a word means: in its own sentence or one of the three behind it. */
export function explains(passage: Passage, token: Token): boolean {
  return explainsAt(passage, token.start)
}

function explainsAt({ sentences, text }: Passage, place: number): boolean {
  const here = sentences.findIndex(({ start, end }) => start <= place && place < end)
  const near = sentences.slice(Math.max(0, here - 1), here + 4)
  return near.some(({ start, end }) => explaining.test(text.slice(start, end)))
}

const groups = sameThings
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

/** A noun may bend: "Treffen", "Treffens". */
const endings = ['', 'e', 'en', 'er', 'n', 's', 'es']

export const sameWord: Rule = {
  id: 'LS-W11',
  look: ({ words }, { glossary }) => {
    const first = new Map<string, Token>()
    // Only nouns: "wir treffen uns" is no second word for Sitzung.
    for (const token of words) if (token.capital && !first.has(token.lower)) first.set(token.lower, token)
    const place = (name: string) => endings.flatMap((ending) => first.get(name.toLowerCase() + ending) ?? [])[0]
    const all = [...groups, ...glossary.map(({ term, like = [] }) => [term, ...like])]
    return all.flatMap((group) => {
      const used = [...new Set(group.flatMap((name) => place(name) ?? []))].sort(
        (one, other) => one.start - other.start,
      )
      const second = used[1]
      if (!second) return []
      const names = used.map(({ text }) => text).join(', ')
      return [
        hint(
          second,
          `Für eine Sache stehen hier ${used.length} Wörter: ${names}.`,
          'Nehmen Sie immer das gleiche Wort.',
        ),
      ]
    })
  },
}
