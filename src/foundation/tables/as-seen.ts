// How a German spreadsheet shows what it stores as a number. Excel's built-in formats have no text in the file (ECMA-376 18.8.30).
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0 "€";-#,##0 "€"',
  6: '#,##0 "€";-#,##0 "€"',
  7: '#,##0.00 "€";-#,##0.00 "€"',
  8: '#,##0.00 "€";-#,##0.00 "€"',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'dd.mm.yyyy',
  16: 'dd.mm.yyyy',
  17: 'dd.mm.yyyy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0 "€";-#,##0 "€";"-" "€"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00 "€";-#,##0.00 "€";"-" "€"',
  45: 'm:ss',
  46: '[h]:mm:ss',
  47: 'm:ss',
}

export function builtInFormat(id: number): string {
  return builtIn[id] ?? 'General'
}

/** 15 digits, as spreadsheets keep them, a comma, never an exponent: 0.1 + 0.2 is "0,3", 4.9151e12 is "4915100000000". */
export function plainNumber(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : digits(Number(value.toPrecision(15)), 0, 20, false)
}

const formatters = new Map<string, Intl.NumberFormat>()

function digits(value: number, least: number, most: number, grouped: boolean): string {
  const key = `${least} ${most} ${grouped}`
  const known =
    formatters.get(key) ??
    new Intl.NumberFormat('de-DE', {
      minimumFractionDigits: Math.min(least, 20),
      maximumFractionDigits: Math.min(most, 20),
      useGrouping: grouped ? 'always' : false,
    })
  formatters.set(key, known)
  return known.format(value)
}

/**
 * A stored number in its Excel format. Dates are always dd.mm.yyyy, with hh:mm if the format shows hours; seconds only if there are some.
 * Exponents and fractions come out as plain numbers: nobody wants a phone number as 4,9E+11.
 * @param since1904 whether days are counted from 1904, as old Excel on the Mac did
 */
export function numberAsSeen(value: number, format: string, since1904 = false): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? ''
  const bare = section.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/^\s*(general|standard|@)?\s*$/i.test(bare) && !/["\\]/.test(section)) return plainNumber(value)
  if (/[dyhms]/i.test(bare)) return momentAsSeen(value, bare, since1904)
  if (/e[+-]|\//i.test(bare)) return plainNumber(value)
  return inPattern(value, section, sections.length > 1 && value < 0)
}

function inPattern(value: number, section: string, signInSection: boolean): string {
  const parts = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]|[_*]./g, '')
    .match(/"[^"]*"|\\.|[0#?][0#?.,]*|general|standard|./gi)
  let shown = ''
  let sized = value
  if (parts?.includes('%')) sized *= 100
  if (signInSection) sized = Math.abs(sized)
  const patterns = (parts ?? []).filter((part) => /^[0#?]/.test(part))
  // D-00000 keeps its digits in one run; several runs (phone masks) cannot be filled reliably.
  if (patterns.length > 1) return plainNumber(value)
  for (const part of parts ?? []) {
    if (/^[0#?]/.test(part)) shown += filled(sized, part)
    else if (/^(general|standard)$/i.test(part)) shown += plainNumber(sized)
    else if (part.startsWith('"')) shown += part.slice(1, -1)
    else shown += part.startsWith('\\') ? part.slice(1) : part
  }
  return shown.trim()
}

function filled(value: number, pattern: string): string {
  if (value === 0 && /^\?+$/.test(pattern)) return ''
  const [whole = '', fraction = ''] = pattern.split('.')
  const least = fraction.replace(/[^0]/g, '').length
  const most = fraction.replace(/[^0#?]/g, '').length
  // Excel rounds the decimal number people see: 1.005 becomes 1,01.
  const seen = Number(value.toPrecision(15))
  const rounded = Number(`${Math.round(Number(`${Math.abs(seen)}e${most}`))}e-${most}`) * Math.sign(seen)
  const text = digits(Number.isFinite(rounded) ? rounded : seen, least, most, whole.includes(','))
  const zeros = whole.replace(/[^0]/g, '').length - text.replace(/,.*/, '').replace(/\D/g, '').length
  return zeros > 0 ? text.replace(/\d/, `${'0'.repeat(zeros)}$&`) : text
}

function momentAsSeen(value: number, bare: string, since1904: boolean): string {
  const seconds = Math.round(value * 86_400)
  if (seconds < 0 || seconds > 2_958_466 * 86_400) return plainNumber(value)
  const days = Math.floor(seconds / 86_400)
  const hasDate = /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))
  const hours = /^[^h]*\[h/i.test(bare) ? Math.floor(seconds / 3600) : Math.floor((seconds % 86_400) / 3600)
  const rest = [Math.floor((seconds % 3600) / 60), ...(seconds % 60 === 0 ? [] : [seconds % 60])]
  const time = [hours, ...rest].map(two).join(':')
  if (!hasDate) return time
  return /h/i.test(bare) ? `${day(days, since1904)} ${time}` : day(days, since1904)
}

function day(days: number, since1904: boolean): string {
  // Excel believes in 29 February 1900, so its first sixty days stand one day off.
  if (!since1904 && days === 60) return '29.02.1900'
  const first = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const date = new Date(first + days * 86_400_000)
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`
}

/** "2026-02-03" → "03.02.2026", "2026-02-03T14:30:00" → "03.02.2026 14:30"; anything else stays. */
export function isoDateAsSeen(text: string): string {
  const found = /^(\d{4,})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?.*)?$/.exec(text.trim())
  if (!found) return text
  const [, year, month, date, time = '', seconds = '00'] = found
  const shown =
    time === '' || `${time}:${seconds}` === '00:00:00' ? '' : ` ${time}${seconds === '00' ? '' : `:${seconds}`}`
  return `${date}.${month}.${year}${shown}`
}

/** "PT14H30M00S" → "14:30"; anything else stays. */
export function isoDurationAsSeen(text: string): string {
  const found = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(text.trim())
  if (!found) return text
  const [, hours = '', minutes = '', seconds = ''] = found
  return [hours, minutes, ...(Number(seconds) === 0 ? [] : [seconds])].map((part) => two(Number(part))).join(':')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
