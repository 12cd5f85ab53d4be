import type { Passage } from '../reading/passage.ts'
import { fault, hint, type Rule } from '../report.ts'

/** Maps, since an object would also know "constructor". */
const digits = new Map(
  Object.entries({
    zwei: '2',
    drei: '3',
    vier: '4',
    fünf: '5',
    sechs: '6',
    sieben: '7',
    acht: '8',
    neun: '9',
    zehn: '10',
    elf: '11',
    zwölf: '12',
    dreizehn: '13',
    vierzehn: '14',
    fünfzehn: '15',
    zwanzig: '20',
    dreißig: '30',
    vierzig: '40',
    fünfzig: '50',
    hundert: '100',
  }),
)

export const numberWord: Rule = {
  id: 'LS-Z1',
  look: ({ words }) =>
    words.flatMap((token) => {
      const digit = digits.get(token.lower)
      return digit && !token.capital ? [hint(token, 'Zahlen sind als Ziffern leichter zu lesen.', digit)] : []
    }),
}

export function matches(
  { masked }: Passage,
  pattern: RegExp,
): readonly { start: number; end: number; found: string; groups: readonly string[] }[] {
  return [...masked.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
    groups: match.slice(1).map((group) => group ?? ''),
  }))
}

/** Numbers that only name something: years, post codes, telephone, file numbers, account numbers, sums of money. */
export const naming =
  /(?:telefon|tel\.?|fax|handy|iban|bic|postleitzahl|plz|postfach|konto|nummer|nr\.|az\.|aktenzeichen|§)[^\n]{0,25}$/i

export const bigNumber: Rule = {
  id: 'LS-Z2',
  look: (passage) =>
    matches(passage, /(?<![\d.,/:+-])(?:\d{1,3}(?:\.\d{3})+|\d{4,})(?![\d.,/:-]*\d)/g)
      .filter(({ start, end, found }) => {
        const before = passage.masked.slice(Math.max(0, start - 40), start)
        const after = passage.masked.slice(end, end + 12)
        const value = Number(found.replaceAll('.', ''))
        const isYear = /^(?:1[6-9]|20|21)\d\d$/.test(found)
        const isPostcode = /^\d{5}$/.test(found) && /^ \p{Lu}/u.test(after)
        return (
          value > 1000 &&
          value % 1000 !== 0 &&
          !isYear &&
          !isPostcode &&
          !naming.test(before) &&
          !/^\s?(?:€|Euro)/.test(after) &&
          !/[\d)]\s?$/.test(before)
        )
      })
      .map((span) =>
        hint(
          span,
          `„${span.found}“ ist eine hohe und genaue Zahl.`,
          `Schreiben Sie: fast ${rounded(Number(span.found.replaceAll('.', '')))}. Oder: viele.`,
        ),
      ),
}

/** To two leading digits, in words of thousands. */
function rounded(value: number): string {
  if (value >= 1_000_000) return `${String(Math.round(value / 100_000) / 10).replace('.', ',')} Millionen`
  if (value >= 10_000) return `${Math.round(value / 1000)} Tausend`
  return String(Math.round(value / 100) * 100)
}

const shares = new Map(
  Object.entries({
    '10': 'jeder Zehnte',
    '20': 'jeder Fünfte',
    '25': 'ein Viertel',
    '33': 'ein Drittel',
    '50': 'die Hälfte',
    '75': '3 von 4',
    '100': 'alle',
  }),
)

export const share: Rule = {
  id: 'LS-Z3',
  look: (passage) =>
    matches(passage, /(\d+(?:,\d+)?)\s?(?:%|Prozent)|(?<![\d.,])\d+,\d+(?!\d)|[½¼¾⅓⅔]/gu)
      .filter(({ end, found }) => !/^\s?(?:€|Euro|Uhr)/.test(passage.masked.slice(end, end + 6)) || found.includes('%'))
      .map((span) =>
        hint(
          span,
          `„${span.found}“ ist schwer vorzustellen.`,
          shares.get(span.groups[0] ?? '') ?? 'Schreiben Sie zum Beispiel: die Hälfte, oder: 3 von 10 Menschen.',
        ),
      ),
}

const roman =
  /(?<![\p{L}\d.-])(?=[IVXLCDM]{2,}(?![\p{L}\d]))M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\d])/gu
const notRoman = new Set([
  'CD',
  'DM',
  'CC',
  'DC',
  'MD',
  'MM',
  'CM',
  'DVD',
  'LL',
  'XL',
  'XXL',
  'MC',
  'CV',
  'DI',
  'MI',
  'CI',
  'DL',
  'ML',
  'CL',
  'LI',
  'CDM',
])

export const romanNumeral: Rule = {
  id: 'LS-Z4',
  look: (passage) =>
    matches(passage, roman)
      .filter(({ found }) => found.length > 1 && !notRoman.has(found))
      .map((span) => fault(span, `„${span.found}“ ist eine alte römische Zahl.`, String(arabic(span.found)))),
}

const signs: { readonly [sign: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

function arabic(numeral: string): number {
  return [...numeral].reduce((sum, sign, at) => {
    const [value, next] = [signs[sign] ?? 0, signs[numeral[at + 1] ?? ''] ?? 0]
    return sum + (value < next ? -value : value)
  }, 0)
}
