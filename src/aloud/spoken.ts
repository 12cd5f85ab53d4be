/** What a voice would stumble over, written as it is said. Pure; one line in, one line out. */
export function spoken(line: string, language: 'de' | 'en'): string {
  const rules = language === 'de' ? [...marks, ...german] : [...marks, ...english]
  const said = rules.reduce(
    (text, [from, to]) => text.replace(from, (...found) => to(...found)),
    ` ${line.replaceAll('\n', ' ')} `,
  )
  return ended(said.replace(/\s+/g, ' ').trim())
}

type Rule = readonly [RegExp, (...found: string[]) => string]

/** A voice makes its pause at the end of a sentence: a heading or a link gets one. */
const ended = (line: string) => (line === '' || /[.!?:;,…]["“”)]?$/.test(line) ? line : `${line}.`)

const marks: readonly Rule[] = [
  // Soft hyphens, and the middle dot that parts long words in plain German.
  [/\u00ad|(?<=\p{L})[·‧•](?=\p{L})/gu, () => ''],
  [/[›‹▾▴▲▼→←↑↓•·|✓✗★☆]/g, () => ' '],
  [/[\u2010\u2011]/g, () => '-'],
]

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const ordinals =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst'.split(
    ' ',
  )
const monthName = (month: string) => months[Number(month) - 1]

/** "am achten September", but "Dienstag, erster Dezember". */
function day(_: string, before: string, number: string, month: string): string {
  const root = ordinals[Number(number) - 1]
  if (!root) return `${before}${number}. ${month}`
  return `${before}${root}${/(?:am|vom|zum|bis|dem|den|seit|ab|beim)\s$/i.test(before) ? 'en' : 'er'} ${month}`
}

const short: Readonly<Record<string, string>> = {
  'z. B.': 'zum Beispiel',
  'd. h.': 'das heißt',
  'u. a.': 'unter anderem',
  'o. Ä.': 'oder Ähnliches',
  'u. Ä.': 'und Ähnliches',
  'i. d. R.': 'in der Regel',
  'z. T.': 'zum Teil',
  'v. a.': 'vor allem',
  'e. V.': 'eingetragener Verein',
  'usw.': 'und so weiter',
  'etc.': 'et cetera',
  'bzw.': 'beziehungsweise',
  'ca.': 'circa',
  'ggf.': 'gegebenenfalls',
  'evtl.': 'eventuell',
  'inkl.': 'inklusive',
  'vgl.': 'vergleiche',
  'Nr.': 'Nummer',
  'Tel.': 'Telefon',
  'Abs.': 'Absatz',
  'Str.': 'Straße',
  'Dr.': 'Doktor',
  'Prof.': 'Professor',
  AG: 'Arbeitsgruppe',
  AGs: 'Arbeitsgruppen',
}

const escaped = (text: string) => text.replaceAll('.', '\\.').replaceAll(' ', '\\s?')
const shortForms: readonly Rule[] = Object.entries(short).map(([form, whole]) => [
  new RegExp(`(?<![\\p{L}.-])${escaped(form)}(?![\\p{L}-])`, 'gu'),
  () => whole,
])

const german: readonly Rule[] = [
  ...shortForms,
  [/(?<=\p{L})str\.(?=\s)/gu, () => 'straße'],
  [
    /\b(\d{4})-(\d\d)-(\d\d)\b/g,
    (_, year = '', month = '', date = '') => `${Number(date)}. ${monthName(month) ?? month} ${year}`,
  ],
  [
    /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)(?!\d)/g,
    (whole, date = '', month = '', year = '') =>
      monthName(month) ? `${date}. ${monthName(month)} ${year.length === 2 ? `20${year}` : year}` : whole,
  ],
  [new RegExp(`(\\p{L}{0,6},?\\s)(\\d{1,2})\\.\\s?(${months.join('|')})`, 'gu'), day],
  [
    /\b(\d{1,2})[:.](\d\d)\s?Uhr/g,
    (_, hour = '', minute = '') => `${Number(hour)} Uhr${minute === '00' ? '' : ` ${Number(minute)}`}`,
  ],
  [
    /\b([01]?\d|2[0-3]):([0-5]\d)\b/g,
    (_, hour = '', minute = '') => `${Number(hour)} Uhr${minute === '00' ? '' : ` ${Number(minute)}`}`,
  ],
  [/(?<=\d)(?:\s?–\s?|\s-\s)(?=\d)/g, () => ' bis '],
  // The star is a short pause, as people say it.
  [/(?<=\p{Ll})[*:_](?=innen|in(?!\p{L}))/gu, () => '-'],
  [/§§?\s?/g, () => 'Paragraf '],
  [/\s?%/g, () => ' Prozent'],
  [/\s?€/g, () => ' Euro'],
  [/(?<=\s)&(?=\s)/g, () => 'und'],
  [/#(?=\p{L})/gu, () => ''],
]

const english: readonly Rule[] = [
  [/\be\.\s?g\.,?/g, () => 'for example'],
  [/\bi\.\s?e\.,?/g, () => 'that is'],
  [/\betc\./g, () => 'et cetera'],
  [/(?<=\d)\s?–\s?(?=\d)/g, () => ' to '],
  [/\s?%/g, () => ' per cent'],
  [/\s&\s/g, () => ' and '],
]
