import german from 'hyphen/de/index.js'

const break_ = '\u2027'

/** How many syllables a word has, by the Liang patterns of the German TeX project; a part with a vowel is at least one. */
export function syllablesOf(word: string): number {
  return german
    .hyphenateSync(word.toLowerCase(), { hyphenChar: break_, minWordLength: 4 })
    .split(break_)
    .reduce((sum, part) => sum + Math.max(1, vowelGroups(part)), 0)
}

/** The patterns never part a single vowel at an edge ("Infor-ma-tio-nen"), so the sounds of each piece are counted too. */
function vowelGroups(part: string): number {
  return part.match(/au|äu|ei|eu|ai|ie|[aeiouyäöü]/g)?.length ?? 0
}
