import { describe, expect, it } from 'vitest'
import type { Here } from '../foundation/addresses.ts'
import type { FormValues } from '../foundation/input.ts'
import { languages } from '../foundation/language.ts'
import { Checkbox } from './checkbox.tsx'
import { DateFields } from './date-fields.tsx'
import type { FormValues as Stored } from './form-state.ts'
import { shown } from './given.tsx'
import { dayFields, PageForm } from './page-form.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const here: Here = {
  data: null,
  language: languages.de,
  actor: { kind: 'guest' },
  base: '/n/x',
  path: '/n/x/ziel',
  query: {},
  key: 'k',
  today: '2026-11-01',
  display: {},
  voice: false,
  demo: false,
}

const members = [
  { value: '0198', label: 'Ina Beispiel' },
  { value: '0199', label: 'Theo Anders' },
]

function late(typed: FormValues, stored: Stored, labels?: Readonly<Record<string, string>>): string {
  const form = { values: typed, problems: [], refusal: 'Schon geändert.', theirs: {} }
  return shown(
    <PageForm here={{ ...here, form }} action={here.path} stored={stored} labels={labels}>
      <TextField name="title" label="Titel" />
      <TextArea name="why" label="Warum?" />
      <Select name="delegate" label="Wer spricht?" options={members} />
      <DateFields name="until" label="Bis wann?" />
      <Checkbox name="open" label="Für alle offen" />
    </PageForm>,
  )
}

/** Each field that differs, as: name, own version, stored version. */
const apart = (html: string) =>
  [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd><dd>(.*?)<\/dd>/gs)].map(([, label, ...versions]) => [
    label,
    ...versions.map((version) => version.replace(/^<p class="told">.*?<\/p>|<[^>]+>/g, '')),
  ])

const stored = { title: 'Markt', why: 'Laut.\nEng.', delegate: '0198', ...dayFields('until', '2027-09-08'), open: 'ja' }
const same = { title: 'Markt ', why: 'Laut.\r\nEng.', delegate: '0198', until: { day: '8', month: '9', year: '2027' } }

describe('a form that comes back because somebody else was there meanwhile', () => {
  it('shows both versions of what differs, in the words of its fields', () => {
    const typed = { title: 'Markt', why: 'Laut.', delegate: '0199', until: { day: '9', month: '9', year: '2027' } }
    expect(apart(late(typed, stored))).toEqual([
      ['Warum?', 'Laut.', 'Laut.\nEng.'],
      ['Wer spricht?', 'Theo Anders', 'Ina Beispiel'],
      ['Bis wann?', 'Donnerstag, 9. September 2027', 'Mittwoch, 8. September 2027'],
      ['Für alle offen', 'nicht angekreuzt', 'angekreuzt'],
    ])
  })

  it('does not take other line ends or blanks for a difference', () => {
    expect(apart(late({ ...same, open: 'ja' }, stored))).toEqual([])
    expect(late({ ...same, open: 'ja' }, stored)).toContain('Diese Seite zeigt den neuen Stand.')
  })

  it('says that a version is empty, and calls a field what the page wants it called', () => {
    const html = late({ ...same, title: '', open: 'ja' }, stored, { title: 'Titel des Ziels' })
    expect(apart(html)).toEqual([['Titel des Ziels', 'leer', 'Markt']])
  })

  it('has nothing to compare when it asks for something new', () => {
    expect(apart(late({ why: 'Neu.' }, {}))).toEqual([])
  })

  it('takes the focus, and holds what was typed', () => {
    const html = late({ ...same, title: 'Neuer Markt' }, stored)
    expect(html).toMatch(/class="notice info" tabindex="-1" autofocus/i)
    expect(html).toContain('value="Neuer Markt"')
  })

  it('marks in a longer text what is different', () => {
    const why = 'Viele Menschen meiden den Markt, weil er laut ist.'
    expect(late({ ...same, why: why.replace('laut', 'eng') }, { ...stored, why })).toContain('er <mark>eng</mark> ist.')
    expect(late({ ...same, title: 'Neuer Markt' }, stored)).not.toContain('<mark>')
  })
})
