import { plainLayout } from '../checks/plain.ts'
import type { Pair } from './pair.ts'

const twin = (style: string, inner = '<p>Der Markt ist laut.</p><p>Wir gehen am 8. Mai hin.</p>') =>
  `<style>body{width:1100px;font-size:16px;line-height:1.6}.plain{font-size:20px;max-width:60ch}${style}</style><div class="plain">${inner}</div>`
const long =
  '<p>Hier steht eine lange Zeile mit sehr vielen Wörtern, die niemand ohne Mühe bis zum Ende lesen kann.</p>'

const faults: readonly (Omit<Pair, 'check' | 'good'> & { readonly good?: string })[] = [
  {
    fault: 'letters no bigger than elsewhere',
    bad: twin('.plain{font-size:16px}'),
    says: /letters of 1.00 rem: Der Markt/,
  },
  { fault: 'lines close together', bad: twin('p{line-height:1.2}'), says: /lines 1.20 apart/ },
  { fault: 'text in the middle', bad: twin('p{text-align:center}'), says: /text from the center/ },
  { fault: 'words that are cut', bad: twin('p{hyphens:auto}'), says: /words are cut/ },
  {
    fault: 'lines that are too long',
    bad: twin('.plain{max-width:none}', long),
    good: twin('', long),
    says: /lines of \d+ letters/,
  },
  {
    fault: 'two sentences in one line',
    bad: twin('', '<p>Der Markt ist laut. Wir gehen am 8. Mai hin.</p>'),
    good: twin('p{white-space:pre-line}', '<p>Der Markt ist laut.\nWir gehen am 8. Mai hin.</p>'),
    says: /two sentences in one line, at "rkt ist laut. Wir gehe"/,
  },
  {
    fault: 'three fonts',
    bad: twin('p{font-family:serif}p+p{font-family:monospace}', '<p>Eins, zwei.</p><p>Drei, vier.</p><div>Fünf.</div>'),
    says: /3 fonts/,
  },
  { fault: 'a dark ground', bad: twin('p{background:#234;color:#fff}'), says: /a dark ground/ },
  { fault: 'a picture behind the text', bad: twin('p{background:url(data:,) #fff}'), says: /a picture behind it/ },
  {
    fault: 'small letters in a twin that is shut',
    bad: `<details><summary>Einfach</summary>${twin('.plain{font-size:12px}')}</details>`,
    good: `<details><summary>Einfach</summary>${twin('')}</details>`,
    says: /letters of 0.75 rem/,
  },
]

export const plainPages: readonly Pair[] = faults.map((one) => ({ check: plainLayout, good: twin(''), ...one }))
