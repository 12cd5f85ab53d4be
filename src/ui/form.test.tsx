import { describe, expect, it } from 'vitest'
import { Checkboxes } from './checkboxes.tsx'
import { DateFields } from './date-fields.tsx'
import { FilterForm } from './filter-form.tsx'
import { Form } from './form.tsx'
import { shown, tag } from './given.tsx'
import { Radios } from './radios.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const missing = [{ field: 'title', sentence: 'Schreiben Sie einen Titel.' }]

describe('a field', () => {
  const field = <TextField name="title" label="Titel" hint="Kurz." required />

  it('is named by its label and explained by its hint', () => {
    const html = shown(<Form action="/x">{field}</Form>)
    expect(tag(html, 'label')).toBe('<label for="feld-title">')
    expect(tag(html, 'input', 'name="title"')).toContain('id="feld-title"')
    expect(tag(html, 'input', 'name="title"')).toContain('aria-describedby="feld-title-hinweis"')
    expect(html).toContain('id="feld-title-hinweis"')
    expect(html).not.toContain('aria-invalid')
  })

  it('tells its problem, and the summary leads to it', () => {
    const html = shown(
      <Form action="/x" problems={missing}>
        {field}
      </Form>,
    )
    expect(tag(html, 'input', 'name="title"')).toContain('aria-invalid="true"')
    expect(tag(html, 'input', 'name="title"')).toContain('aria-describedby="feld-title-hinweis feld-title-fehler"')
    expect(html).toContain('<a href="#feld-title">Titel: Schreiben Sie einen Titel.</a>')
    expect(tag(html, 'div', 'role="alert"')).toMatch(/tabindex="-1" autofocus/i)
    expect(html).toContain('Eine Angabe passt noch nicht')
  })

  it('keeps what was typed and never lets it become markup', () => {
    const typed = '"><script>alert(1)</script>'
    const html = shown(
      <Form action="/x" values={{ title: typed, why: `</textarea>${typed}` }}>
        {field}
        <TextArea name="why" label="Warum?" />
      </Form>,
    )
    expect(html).not.toContain('<script')
    expect(html).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"')
    expect(html).toContain('&lt;/textarea>')
  })

  it('says when it may stay empty, but not where nothing is asked', () => {
    const voluntary = <TextField name="place" label="Ort" />
    expect(shown(<Form action="/x">{voluntary}</Form>)).toContain('(freiwillig)')
    expect(shown(<Form action="/x">{field}</Form>)).not.toContain('(freiwillig)')
    expect(
      shown(
        <FilterForm label="Suche" action="/x">
          {voluntary}
        </FilterForm>,
      ),
    ).not.toContain('(freiwillig)')
  })

  it('has an id of its own in every form of a page', () => {
    const html = shown(
      <Form action="/x" id="zweites" problems={missing}>
        {field}
      </Form>,
    )
    expect(html).toContain('id="feld-zweites-title"')
    expect(html).toContain('href="#feld-zweites-title"')
  })

  it('can be the heading of a page that asks one question', () => {
    expect(shown(<TextField name="title" label="Titel" asTitle required />)).toContain(
      '<h1 class="question"><label for="feld-title">Titel</label></h1>',
    )
  })
})

describe('a form', () => {
  it('carries its key and its version, and lets the server check', () => {
    const html = shown(
      <Form action="/x" once="abc" version={3} upload>
        -
      </Form>,
    )
    expect(tag(html, 'input', 'einmal')).toContain('value="abc"')
    expect(tag(html, 'input', 'version')).toContain('value="3"')
    expect(tag(html, 'form')).toMatch(/method="post".*multipart\/form-data.*novalidate/i)
  })

  it('tells its problems in the order of its fields, whatever order they were found in', () => {
    const problems = ['why', 'due.year', '', 'title'].map((field) => ({ field, sentence: `Fehler ${field}.` }))
    const html = shown(
      <Form action="/x" problems={problems}>
        <TextField name="title" label="Titel" />
        <DateFields name="due" label="Bis wann?" />
        <TextArea name="why" label="Warum?" />
      </Form>,
    )
    const [summary = ''] = /<ul>.*?<\/ul>/.exec(html) ?? []
    expect([...summary.matchAll(/Fehler ([\w.]*)\./g)].map(([, field]) => field)).toEqual([
      '',
      'title',
      'due.year',
      'why',
    ])
  })

  it('shows a problem of the whole without a link', () => {
    const html = shown(
      <Form action="/x" problems={[{ field: '', sentence: 'Zu spät.' }]}>
        -
      </Form>,
    )
    expect(html).toContain('<li>Zu spät.</li>')
  })
})

describe('a date', () => {
  const date = <DateFields name="due" label="Bis wann?" required />

  it('goes from a stored day into three fields and is said back with its weekday', () => {
    const html = shown(
      <Form action="/x" values={{ due: '2027-09-08' }}>
        {date}
      </Form>,
    )
    expect(tag(html, 'input', 'due.day')).toContain('value="8"')
    expect(tag(html, 'input', 'due.month')).toContain('value="9"')
    expect(tag(html, 'input', 'due.year')).toContain('value="2027"')
    expect(html).toContain('Mittwoch, 8. September 2027')
  })

  it('prefers what was typed and marks only the part that is wrong', () => {
    const values = { due: '2027-09-08', 'due.day': '31', 'due.month': '2', 'due.year': '2027' }
    const html = shown(
      <Form action="/x" values={values} problems={[{ field: 'due.day', sentence: 'Kein Tag.' }]}>
        {date}
      </Form>,
    )
    expect(tag(html, 'input', 'due.day')).toMatch(/value="31".*aria-invalid="true"/)
    expect(tag(html, 'input', 'due.month')).not.toContain('aria-invalid')
    expect(tag(html, 'fieldset')).toMatch(/id="feld-due".*tabindex="-1".*feld-due-fehler/i)
    expect(tag(html, 'input', 'due.day')).toContain('id="feld-due.day"')
    expect(html).not.toContain('class="echo"')
  })
})

describe('choices', () => {
  const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }))

  it('hold what was chosen, and an error link leads to the first', () => {
    const html = shown(
      <Form action="/x" values={{ one: 'b', some: ['a', 'b'] }} problems={[{ field: 'one', sentence: 'Wählen Sie.' }]}>
        <Radios name="one" label="Eins" options={options} required />
        <Checkboxes name="some" label="Mehrere" options={options} />
      </Form>,
    )
    expect(tag(html, 'input', 'id="feld-one"')).toContain('value="a"')
    expect(tag(html, 'input', 'id="feld-one-b"')).toContain('checked')
    expect(html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2)
    expect(tag(html, 'fieldset', 'radiogroup')).toContain('aria-invalid="true"')
  })
})
