import { difference, type Parted } from './difference.ts'

/** One place where a text became another: what stood there and what stands there now, each cut where it leaves the other. */
export interface ChangedPassage {
  readonly before: Parted
  readonly now: Parted
}

/** Past so many comparisons the middle counts as one change: a text of two thousand lines must keep nobody waiting. */
const mostCompared = 1_000_000

/**
 * The places where `now` differs from `before`, sentence by sentence, in the order of the text (longest common subsequence; sentences
 * that stand next to each other and both changed are one place).
 */
export function changedPassages(before: string, now: string): readonly ChangedPassage[] {
  const [olds, news] = [sentencesOf(before), sentencesOf(now)]
  const kept = commonOf(olds, news)
  const ends = [...kept, { old: olds.length, new: news.length }]
  let [old, fresh] = [0, 0]
  const found: ChangedPassage[] = []
  for (const end of ends) {
    if (end.old > old || end.new > fresh) {
      const [gone, come] = difference(olds.slice(old, end.old).join(' '), news.slice(fresh, end.new).join(' '))
      found.push({ before: gone, now: come })
    }
    old = end.old + 1
    fresh = end.new + 1
  }
  return found
}

/** Headings, list items and sentences. White space is no change. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=\p{L}\p{L}[.!?]["“»)]?)[ \t]+(?=["„«(]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '')
}

interface Place {
  readonly old: number
  readonly new: number
}

function commonOf(olds: readonly string[], news: readonly string[]): readonly Place[] {
  const shorter = Math.min(olds.length, news.length)
  let start = 0
  while (start < shorter && olds[start] === news[start]) start++
  let end = 0
  while (end < shorter - start && olds.at(-1 - end) === news.at(-1 - end)) end++
  const head = Array.from({ length: start }, (_, at) => ({ old: at, new: at }))
  const tail = Array.from({ length: end }, (_, at) => ({ old: olds.length - end + at, new: news.length - end + at }))
  const middle = between(olds.slice(start, olds.length - end), news.slice(start, news.length - end))
  return [...head, ...middle.map((place) => ({ old: place.old + start, new: place.new + start })), ...tail]
}

function between(olds: readonly string[], news: readonly string[]): readonly Place[] {
  if (olds.length * news.length > mostCompared) return []
  const width = news.length + 1
  // longest[o * width + n]: how many sentences both share from there on
  const longest = new Uint16Array((olds.length + 1) * width)
  const at = (o: number, n: number) => longest[o * width + n] ?? 0
  for (let o = olds.length - 1; o >= 0; o--)
    for (let n = news.length - 1; n >= 0; n--)
      longest[o * width + n] = olds[o] === news[n] ? at(o + 1, n + 1) + 1 : Math.max(at(o + 1, n), at(o, n + 1))
  const shared: Place[] = []
  let [o, n] = [0, 0]
  while (o < olds.length && n < news.length) {
    if (olds[o] === news[n]) shared.push({ old: o++, new: n++ })
    else if (at(o + 1, n) >= at(o, n + 1)) o++
    else n++
  }
  return shared
}
