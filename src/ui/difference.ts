/** One of two texts, cut where it leaves the other: what both begin with, what is its own, what both end with. */
export interface Parted {
  readonly before: string
  readonly own: string
  readonly after: string
}

/** Where two texts part. By whole words, so that a mark never cuts one. */
export function difference(one: string, other: string): readonly [Parted, Parted] {
  const [ones, others] = [wordsOf(one), wordsOf(other)]
  const shorter = Math.min(ones.length, others.length)
  const start = count(shorter, (at) => ones[at] === others[at])
  const end = count(shorter - start, (at) => ones.at(-1 - at) === others.at(-1 - at))
  return [parted(ones, start, end), parted(others, start, end)]
}

/** Words, and the white space between them. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(\s+)/)
}

function count(most: number, same: (at: number) => boolean): number {
  let found = 0
  while (found < most && same(found)) found++
  return found
}

function parted(words: readonly string[], start: number, end: number): Parted {
  const until = words.length - end
  return {
    before: words.slice(0, start).join(''),
    own: words.slice(start, until).join(''),
    after: words.slice(until).join(''),
  }
}
