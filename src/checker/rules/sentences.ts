import { subordinators } from '../lists/function-words.ts'
import type { Sentence } from '../reading/sentences.ts'
import { clausesOf, hasVerb, isFiniteVerb } from '../reading/verbs.ts'
import { fault, hint, type Level, over, type Rule } from '../report.ts'

const spoken = (sentence: Sentence) => sentence.kind === 'sentence' || sentence.kind === 'item'

/** Words in a sentence: Netzwerk Leichte Sprache says "kurz", the numbers are those of the research table. */
const length: {
  readonly [level in Level]: {
    readonly hint: number
    readonly fault: number
    readonly mean: number
    readonly commas: number
  }
} = {
  leicht: { hint: 8, fault: 12, mean: 8, commas: 2 },
  einfach: { hint: 15, fault: 20, mean: 12, commas: 3 },
}

export const sentenceLength: Rule = {
  id: 'LS-S1',
  look: ({ sentences }, { level }) =>
    sentences.filter(spoken).flatMap((sentence) => {
      const count = sentence.words.length
      const says = `Der Satz ist lang. Er hat ${count} Wörter.`
      const better = `Machen Sie 2 Sätze daraus. Gut sind höchstens ${length[level].hint} Wörter.`
      if (count > length[level].fault) return [fault(sentence, says, better)]
      return count > length[level].hint ? [hint(sentence, says, better)] : []
    }),
}

export const meanLength: Rule = {
  id: 'LS-S2',
  look: ({ sentences }, { level }) => {
    const counted = sentences.filter(spoken)
    const mean = counted.reduce((sum, { words }) => sum + words.length, 0) / counted.length
    if (counted.length < 5 || mean <= length[level].mean) return []
    const shown = mean.toFixed(1).replace('.', ',')
    return [
      hint(
        over(counted),
        `Die Sätze sind lang. Ein Satz hat im Schnitt ${shown} Wörter.`,
        `Gut sind ${length[level].mean} Wörter.`,
      ),
    ]
  },
}

const joining = new Set(['und', 'oder', 'aber', 'denn', 'sondern', 'doch', 'weder'])

/** Only verbs that can be nothing else count, so "Sie können lesen und schreiben" stays one statement. */
export const oneStatement: Rule = {
  id: 'LS-S3',
  look: ({ sentences }, { level }) =>
    sentences.filter(spoken).flatMap((sentence) => {
      const bounds = sentence.tokens.flatMap((token, at) => {
        if (!joining.has(token.lower)) return []
        const left = lastClause(sentence, at)
        const right = nextClause(sentence, at)
        if (subordinators.has(left[0]?.lower ?? '') || subordinators.has(right[0]?.lower ?? '')) return []
        return hasVerb(left) && right.some((_, place) => isFiniteVerb(right, place)) ? [token] : []
      })
      if (bounds.length < (level === 'leicht' ? 1 : 2)) return []
      return [
        fault(sentence, 'In dem Satz stehen 2 Aussagen.', `Machen Sie vor „${bounds[0]?.text ?? ''}“ einen Punkt.`),
      ]
    }),
}

const isBorder = (text: string) => /^[,;:()–—]$/.test(text)

function lastClause({ tokens }: Sentence, at: number) {
  const before = tokens.slice(0, at)
  const kept = isBorder(before.at(-1)?.text ?? '') ? before.slice(0, -1) : before
  return kept.slice(kept.findLastIndex(({ text }) => isBorder(text)) + 1)
}

function nextClause({ tokens }: Sentence, at: number) {
  const rest = tokens.slice(at + 1)
  const stop = rest.findIndex(({ text }) => isBorder(text))
  return stop < 0 ? rest : rest.slice(0, stop)
}

const prepositions = new Set(
  'in an auf aus bei mit nach von vor zu für über unter durch gegen ohne um zwischen neben hinter seit'.split(' '),
)

/** How many subordinate clauses the sentence has: a comma, a word that opens one, and a verb at its end. */
function subordinates({ tokens }: Sentence): number {
  return clausesOf(tokens).filter((clause, place) => {
    const [first, second] = clause
    const opener =
      subordinators.has(first?.lower ?? '') ||
      (prepositions.has(first?.lower ?? '') &&
        /^(der|die|dem|den|denen|welch\p{L}+)$/u.test(second?.lower ?? '') &&
        !second?.capital &&
        clause.length > 3)
    // A capital begins a sentence, whatever sign stands before it: „Anna“ Das hilft.
    if (!opener || !first || (first.capital && place > 0)) return false
    const words = clause.filter(({ kind }) => kind !== 'sign')
    const last = words.length - 1
    const lastIsVerb =
      last > 0 && (isFiniteVerb(words, last) || ((words[last]?.is ?? 0) & 128) !== 0) && !words[last]?.capital
    return place === 0
      ? lastIsVerb &&
          /^(wenn|weil|dass|ob|obwohl|damit|nachdem|bevor|falls|sobald|solange|während|soweit|sofern)$/.test(
            first.lower,
          )
      : lastIsVerb
  }).length
}

export const subordinateClause: Rule = {
  id: 'LS-S4',
  look: ({ sentences }, { level }) =>
    sentences.filter(spoken).flatMap((sentence) => {
      const count = subordinates(sentence)
      const better = 'Schreiben Sie 2 Sätze. Der zweite kann mit „deshalb“ oder „dann“ anfangen.'
      if (count >= (level === 'leicht' ? 2 : 3))
        return [fault(sentence, `In dem Satz stecken ${count} Neben-Sätze.`, better)]
      return count >= (level === 'leicht' ? 1 : 2) ? [hint(sentence, 'Der Satz hat einen Neben-Satz.', better)] : []
    }),
}

/** Four things in a row are one matter for a list (LS-T2), so commas between single nouns do not count twice. */
export const commas: Rule = {
  id: 'LS-S5',
  look: (passage, { level }) =>
    passage.sentences.filter(spoken).flatMap((sentence) => {
      const count = sentence.tokens.filter(({ text }, at) => text === ',' && !separatesItems(sentence, at)).length
      return count >= length[level].commas
        ? [fault(sentence, `In dem Satz stehen ${count} Kommas.`, 'Machen Sie mehrere Sätze daraus.')]
        : []
    }),
}

/** "Bus, Bahn und Rad": one or two words between the signs, and none of them a verb. */
export function separatesItems({ tokens }: Sentence, at: number): boolean {
  const stop = tokens.findIndex(
    ({ text, lower }, place) =>
      place > at && (text === ',' || lower === 'und' || lower === 'oder' || lower === 'sowie'),
  )
  const end = stop < 0 ? tokens.length : stop
  const between = tokens.slice(at + 1, end)
  return (
    stop > 0 && between.length > 0 && between.length <= 4 && !between.some((_, place) => isFiniteVerb(between, place))
  )
}
