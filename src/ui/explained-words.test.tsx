import { expect, test } from 'vitest'
import { AsSaid, ExplainedWords } from './explained-words.tsx'
import { shown } from './given.tsx'
import { PlainText } from './plain-text.tsx'
import { Prose } from './prose.tsx'

const words = [
  { id: 'gremium', word: 'Gremium', like: ['Runde'], meaning: 'Eine Gruppe mit Auftrag.', example: 'Die AG Sport.' },
  { id: 'sitz', word: 'Sitz', like: [], meaning: 'Ein Platz im Gremium.' },
  { id: 'amt', word: 'Amt', like: [], meaning: 'Das kommt hier nicht vor.' },
]
const page = (body: preact.ComponentChildren) =>
  shown(
    <ExplainedWords words={words} href="/n/x/woerter">
      {body}
    </ExplainedWords>,
  )
const link = (id: string, said: string) =>
  `<a class="term" role="doc-glossref" id="stelle-${id}" href="#wort-${id}">${said}</a>`

test('a word is a link where it stands first, and is explained at the end of the page', () => {
  const html = page(<Prose source="Die Gremien tagen. Jedes Gremium hat Sitze." />)
  expect(html).toContain(`<p>Die ${link('gremium', 'Gremien')} tagen. Jedes Gremium hat ${link('sitz', 'Sitze')}.</p>`)
  expect(html).toContain('<dfn>Gremium</dfn>')
  expect(html).toMatch(/id="wort-gremium" tabindex="-1"/i)
  expect(html).toContain('href="#stelle-gremium"')
  expect(html).toContain('Eine Gruppe mit Auftrag.')
  expect(html).toContain('Die AG Sport.')
  expect(html).toContain('href="/n/x/woerter"')
  expect(html).not.toContain('Das kommt hier nicht vor.')
})

test('the first on the page counts, however many texts it has, plain or not', () => {
  const html = page(
    <>
      <PlainText text="Das Gremium trifft sich. Wir haben **einen Sitz** dort." />
      <Prose source="Das Gremium hat einen Sitz." />
    </>,
  )
  expect(html.match(/doc-glossref/g)).toHaveLength(2)
  expect(html).toContain('<p>Das Gremium hat einen Sitz.</p>')
})

test('headings, links and code stay as they are', () => {
  const html = page(<Prose source={'# Gremium\n\n[Zum Gremium](/n/x) und `Sitz`.'} />)
  expect(html).not.toContain('doc-glossref')
  expect(html).not.toContain('<dfn>')
})

test('a page that says nothing of the kind, or explains the words itself, has no list', () => {
  expect(page(<p>Gremium</p>)).toBe('<p>Gremium</p>')
  expect(
    page(
      <AsSaid>
        <Prose source="Das Gremium." />
      </AsSaid>,
    ),
  ).not.toContain('dfn')
})
