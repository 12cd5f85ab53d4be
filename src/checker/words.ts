import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a German word form can be; one bit each, several at once ("sein" is a verb and more). */
export const as = {
  /** A form of a noun that is no genitive, in either number. */
  noun: 1,
  /** The genitive singular of a masculine or neuter noun, where no other form of it looks the same: "Rathauses". */
  genitive: 2,
  plural: 4,
  masculine: 8,
  feminine: 16,
  neuter: 32,
  infinitive: 64,
  /** Finite, present tense. */
  present: 128,
  /** Finite, Präteritum. */
  past: 256,
  /** Partizip II: "beantragt". */
  participle: 512,
  /** Konjunktiv I that looks like no indicative: "könne". */
  reported: 1024,
  /** Konjunktiv II that looks like no Präteritum: "käme". */
  unreal: 2048,
  /** Infinitive with "zu" inside: "aufzustehen". */
  zuInfinitive: 4096,
  /** Nominative singular of a noun: a word that can end a compound. */
  lemma: 8192,
} as const

export interface Word {
  /** Bits of `as`; 0 = in no dictionary. */
  readonly is: number
  /** Place in the list of German word frequencies, 1 = most frequent; 0 = not on it. */
  readonly rank: number
}

const unknown: Word = { is: 0, rank: 0 }
const magic = 0x31574841

/** Dictionary and frequencies in one block of memory outside the heap, searched by halves. `build/words.ts` writes it. */
export interface Words {
  /** `form` in lower case. */
  look(form: string): Word
}

/** @throws when the file is not a word index of this version */
export function openWords(path: string = wordsFile()): Words {
  const file = readFileSync(path)
  const head = new Uint32Array(file.buffer.slice(file.byteOffset, file.byteOffset + 8))
  if (head[0] !== magic) throw new Error(`Not a word index: ${path}`)
  const count = head[1] ?? 0
  const start = (bytes: number) => file.byteOffset + 8 + bytes
  const offsets = new Uint32Array(file.buffer.slice(start(0), start(4 * (count + 1))))
  const bits = new Uint16Array(file.buffer.slice(start(4 * (count + 1)), start(4 * (count + 1) + 2 * count)))
  const ranks = new Uint16Array(
    file.buffer.slice(start(4 * (count + 1) + 2 * count), start(4 * (count + 1) + 4 * count)),
  )
  const letters = file.subarray(8 + 4 * (count + 1) + 4 * count)

  function compare(form: string, place: number): number {
    const from = offsets[place] ?? 0
    const length = (offsets[place + 1] ?? from) - from
    const shared = Math.min(length, form.length)
    for (let at = 0; at < shared; at++) {
      const difference = form.charCodeAt(at) - (letters[from + at] ?? 0)
      if (difference !== 0) return difference
    }
    return form.length - length
  }

  return {
    look(form) {
      let [low, high] = [0, count - 1]
      while (low <= high) {
        const middle = (low + high) >> 1
        const order = compare(form, middle)
        if (order === 0) return { is: bits[middle] ?? 0, rank: ranks[middle] ?? 0 }
        if (order < 0) high = middle - 1
        else low = middle + 1
      }
      return unknown
    },
  }
}

/** The other direction, for the build: each form once, in lower case. Forms outside Latin-1 are left out. */
export function writeWords(words: ReadonlyMap<string, Word>): Buffer {
  const forms = [...words.keys()].filter((form) =>
    [...form].every((sign) => sign.charCodeAt(0) < 256 && sign.length === 1),
  )
  forms.sort((one, other) => (one < other ? -1 : 1))
  const offsets = new Uint32Array(forms.length + 1)
  const bits = new Uint16Array(forms.length)
  const ranks = new Uint16Array(forms.length)
  forms.forEach((form, place) => {
    offsets[place + 1] = (offsets[place] ?? 0) + form.length
    const { is, rank } = words.get(form) ?? unknown
    bits[place] = is
    ranks[place] = Math.min(rank, 65_535)
  })
  const head = new Uint32Array([magic, forms.length])
  return Buffer.concat([
    ...[head, offsets, bits, ranks].map((part) => Buffer.from(part.buffer)),
    Buffer.from(forms.join(''), 'latin1'),
  ])
}

/** Beside the built program, or where the tests keep what they have built. */
function wordsFile(): string {
  const near = import.meta.dirname
  const places = ['words.bin', '../words.bin', '../../node_modules/.cache/augenhoehe/words.bin']
  const found = places.map((place) => join(near, place)).find(existsSync)
  if (!found) throw new Error('The word index is missing. "npm run build" makes it.')
  return found
}
