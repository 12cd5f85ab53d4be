import { partsOf } from '../../../checker/compound.ts'
import type { Words } from '../../../checker/words.ts'
import type { Ruling } from '../../../foundation/door.ts'
import type { CompoundMark } from '../compound-mark.ts'

const dot = '\u00B7'
/** Hidden breaks and the dots that are mistaken for it: ∙ • ‧ between two letters of one word. */
const anyDot = /(?<=\p{L})[\u00B7\u2219\u2022\u2027](?=\p{L})/gu
const parted = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+/gu

/** "Steuerungs·gruppe" becomes "Steuerungs-Gruppe"; of a word that begins small the parts stay small. */
export function withHyphens(text: string): string {
  return text.replace(/\p{L}+(?:[\u00B7\u2219\u2022\u2027]\p{L}+)+/gu, (word) => {
    const [first = '', ...others] = word.split(anyDot)
    const isNoun = /^\p{Lu}/u.test(first)
    return [first, ...others.map((part) => (isNoun ? capital(part) : part))].join('-')
  })
}

/**
 * "Steuerungs-Gruppe" becomes "Steuerungs·gruppe". Only what the dictionary knows as one word without the hyphen: "Nieder-Olm",
 * "Müller-Lüdenscheidt" and "E-Mail" are no compounds of ours and keep theirs.
 */
export function withDots(text: string, words: Words): string {
  return withHyphens(text).replace(parted, (word) => {
    const parts = word.split('-')
    const known = partsOf(parts.join('').toLowerCase(), words.look)
    if (!known) return word
    const cuts = (of: readonly string[]) => of.slice(1).map((_, at) => of.slice(0, at + 1).join('').length)
    const meant = cuts(known)
    if (!cuts(parts).every((cut) => meant.includes(cut))) return word
    return parts.map((part, at) => (at === 0 ? part : part.toLowerCase())).join(dot)
  })
}

export function inStyle(text: string, mark: CompoundMark, words: () => Words): string {
  return mark === 'dot' ? withDots(text, words()) : withHyphens(text)
}

/** For search and for voices that read aloud: one word again, without the dots. Hyphens are read well and stay. */
export function withoutDots(text: string): string {
  return text.replace(anyDot, '').replace(/\u00AD/g, '')
}

function capital(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1)
}

/** The network's choice for all its plain texts; what is stored stays as it was written. */
export function chooseMark(mark: CompoundMark, network: string): Ruling<CompoundMark> {
  return { next: mark, facts: [{ name: 'plain-language.compound-mark-chosen', about: network, values: { mark } }] }
}
