import { describe, expect, it } from 'vitest'
import { DataTable } from './data-table.tsx'
import { shown, tag } from './given.tsx'
import { inVariant } from './language-switch.tsx'
import { PageFrame } from './page-frame.tsx'
import { Quality } from './quality.tsx'
import { RefusedButton } from './refused-button.tsx'
import { ReorderList } from './reorder-list.tsx'
import { TwoLevelText } from './two-level-text.tsx'

describe('what is shown', () => {
  it('a refused action stays reachable and gives its reason', () => {
    const html = shown(<RefusedButton reason="Das entscheidet der Träger.">Beschließen</RefusedButton>)
    const [, id] = /aria-describedby="([^"]+)"/.exec(html) ?? []
    expect(tag(html, 'button')).toMatch(/type="button".*aria-disabled="true"/)
    expect(html).toContain(`<p id="${id}">Das entscheidet der Träger.</p>`)
  })

  it('a quality always has its word', () => {
    expect(shown(<Quality of="goals" />)).toMatch(/<\/span>Gemeinsame Ziele<\/span><\/span>$/)
    expect(shown(<Quality of="perseverance" />, 'de-easy')).toContain('Dran-Bleiben')
  })

  it('a table says how it is sorted and names its rows', () => {
    const html = shown(
      <DataTable
        caption="Partner"
        rows={[{ name: 'Marktgilde' }]}
        columns={[{ label: 'Name', heading: true, cell: ({ name }) => name, sort: { href: '?o', now: 'ascending' } }]}
      />,
    )
    expect(tag(html, 'th', 'col')).toContain('aria-sort="ascending"')
    expect(html).toContain('<th scope="row">Marktgilde</th>')
    expect(tag(html, 'section')).toMatch(/aria-labelledby="[^"]+" tabindex="0"/i)
  })

  it('the first cannot go up, the last cannot go down, and to the moved one an address leads', () => {
    const items = ['a', 'b'].map((id) => ({ id, label: `Punkt ${id}` }))
    const html = shown(<ReorderList action="/x" items={items} moved="b" />)
    expect(html.match(/name="hoch" value="[^"]+"/g)).toEqual(['name="hoch" value="b"'])
    expect(html.match(/name="runter" value="[^"]+"/g)).toEqual(['name="runter" value="a"'])
    expect(tag(html, 'button', 'hoch')).toContain('id="bewegt"')
    expect(html).toContain('Nach oben<span class="hidden">: Punkt b</span>')
  })

  it('whoever reads plainly gets the plain twin first, a sentence a line', () => {
    const twin = (
      <TwoLevelText plain="Der Markt ist laut. Er ist eng.">
        <p>Lärm</p>
      </TwoLevelText>
    )
    const plain = '<p>Der Markt ist laut.</p><p>Er ist eng.</p>'
    expect(shown(twin, 'de-easy').indexOf(plain)).toBeLessThan(shown(twin, 'de-easy').indexOf('<p>Lärm</p>'))
    expect(shown(twin, 'de').indexOf(plain)).toBeGreaterThan(shown(twin, 'de').indexOf('<p>Lärm</p>'))
    expect(shown(twin, 'en')).toContain('lang="de"')
  })
})

describe('the frame of a page', () => {
  const frame = (more: { hasErrors?: boolean }) => (
    <PageFrame
      title="Heute"
      stylesheet="/stil.css"
      display={{ theme: 'dark', size: '150' }}
      header={{
        site: { name: 'Musterstadt', href: '/n/musterstadt' },
        address: '/n/musterstadt/heute?seite=2',
        areas: [{ label: 'Heute', href: '/heute', current: true }],
        helps: [{ label: 'Hilfe', href: '/hilfe' }],
      }}
      footer={{ operator: 'Die Stadt', legal: [] }}
      {...more}
    >
      <h1>Heute</h1>
    </PageFrame>
  )

  it('says the language, the choices of the reader and first of all that something is wrong', () => {
    expect(shown(frame({}), 'en')).toMatch(/^<html lang="en" data-theme="dark" data-size="150">/)
    expect(shown(frame({}))).toContain('<title>Heute – Musterstadt</title>')
    expect(shown(frame({ hasErrors: true }))).toContain('<title>Fehler: Heute – Musterstadt</title>')
  })

  it('begins with the way to the content and holds neither script nor style of its own', () => {
    const html = shown(frame({}))
    expect(html.indexOf('href="#inhalt"')).toBeLessThan(html.indexOf('<header'))
    expect(html).toContain('id="inhalt"')
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/)
  })

  it('offers the same page in every language level', () => {
    expect(inVariant('/heute?seite=2&sprache=en', 'de-easy')).toBe('/heute?seite=2&sprache=de-easy')
    expect(inVariant('/heute', 'en')).toBe('/heute?sprache=en')
    expect(shown(frame({}), 'de-easy')).toMatch(/sprache=de-easy"[^>]*aria-current="true"[^>]*>Einfach</)
    expect(shown(frame({}))).not.toContain('Leichte Sprache')
  })
})
