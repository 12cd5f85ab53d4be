import { expect, test } from 'vitest'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { shown, tag } from '../given.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'

const form = (preview: boolean | undefined, values = {}) =>
  shown(
    <Form action="/x" preview={preview} values={values}>
      <TextField name="title" label="Titel" />
      <TextArea name="why" label="Warum?" prose />
      <TextArea name="how" label="Wie?" prose />
      <Button>Speichern</Button>
    </Form>,
  )

test('a form with prose can be looked at, by a button behind the one that sends', () => {
  const html = form(false)
  expect(html.indexOf('name="vorschau"')).toBeGreaterThan(html.indexOf('Speichern'))
  expect(html).not.toContain('Vorschau: Warum?')
})

test('a form without prose, or one whose address cannot show it, has no such button', () => {
  const bare = (
    <Form action="/x" preview={false}>
      <TextArea name="why" label="Warum?" />
    </Form>
  )
  expect(shown(bare)).not.toContain('vorschau')
  expect(form(undefined)).not.toContain('vorschau')
})

test('the preview shows what was typed, and the first takes the focus', () => {
  const html = form(true, { why: '## Ablauf\n\nWir **feiern**.' })
  expect(tag(html, 'h2')).toMatch(/autofocus/i)
  expect(html.match(/<h2[^>]*autofocus/gi)).toHaveLength(1)
  expect(html).toContain('Vorschau: Warum?')
  expect(html).toContain('<strong>feiern</strong>')
  expect(html).toContain('Hier steht noch kein Text.')
})

test('what could be better is listed, and each leads to its place', () => {
  const html = form(true, { why: 'Gut.\n\nSiehe [hier](https://beispiel.de).' })
  expect(html).toContain('Eine Stelle können Sie noch verbessern')
  expect(html).toContain('<a href="#feld-why-zeile-3">Zeile 3: „hier“</a>')
  expect(html).toContain('id="feld-why-zeile-3"')
})

test('a good text has nothing to mend', () => {
  expect(form(true, { why: 'Gut.' })).not.toContain('verbessern')
})

test('the help shows how to write headings, lists, tables, links and other languages', () => {
  const html = form(false)
  for (const example of ['## Ablauf', '- Rampe', '|---|---|', '[Programm des Sportfests]', '[en: Public Viewing]'])
    expect(html).toContain(example)
})
