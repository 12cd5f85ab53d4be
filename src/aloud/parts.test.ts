import { describe, expect, test } from 'vitest'
import { partsOf } from './parts.ts'

const said = (main: string) =>
  partsOf(`<html><body><h2>Menü</h2><main id="inhalt">${main}</main><h2>Fuß</h2></body></html>`).map(
    ({ lines }) => lines,
  )

test('a page has a part for its title and one for each heading of the second level', () => {
  const main =
    '<div class="opening"><h1>Heute</h1><p class="lead">Was wartet.</p></div><div><h2>Treffen</h2><h3>Im Mai</h3><p>Am&nbsp;Dienstag</p></div>'
  expect(said(main)).toEqual([
    ['Heute', 'Was wartet.'],
    ['Treffen', 'Im Mai', 'Am Dienstag'],
  ])
})

describe('what is read', () => {
  test.each([
    ['a list, point by point', '<ul><li>Eins</li><li>Zwei &amp; <b>drei</b></li></ul>', ['Eins', 'Zwei & drei']],
    [
      'a table, each cell with the heading of its column',
      '<table><caption>Partner</caption><thead><tr><th>Name</th><th>Ort</th></tr></thead><tbody><tr><th scope="row"><a href="/x">Weitblick</a></th><td><p>Rathaus</p></td></tr><tr><th>Gilde</th><td></td></tr></tbody></table>',
      ['Partner', 'Name: Weitblick. Ort: Rathaus.', 'Name: Gilde.'],
    ],
    ['facts, with what they are', '<dl><div><dt>Ort</dt><dd>Rathaus</dd></div></dl>', ['Ort: Rathaus']],
    ['a question, but not what was typed', '<label for="a">Name</label><input value="Geheim"/>', ['Name']],
    ['no text field', '<label>Text<textarea>Geheim</textarea></label>', ['Text']],
    ['nothing hidden', '<p>Da</p><p hidden>Weg</p><span aria-hidden="true">Zier</span>', ['Da']],
    ['the words of a picture', '<p><img alt="Der Saal" src="/x"/></p>', ['Der Saal.']],
    [
      'no drawing and no way to elsewhere',
      '<svg><path d="M0"/><text>1</text></svg><nav><a>Zurück</a></nav><p>Da</p>',
      ['Da'],
    ],
    ['no control of its own', '<details class="aloud"><summary>Vorlesen</summary></details><p>Da</p>', ['Da']],
    ['signs as they are meant', '<p>5 &lt; 6 &#x27;a&#39; <br/>b</p>', ["5 < 6 'a' b"]],
    ['an attribute with a bracket in it', '<p title="a > b">Da</p>', ['Da']],
  ])('%s', (_, html, lines) => {
    expect(said(`<h1>T</h1>${html}`)).toEqual([['T', ...lines]])
  })
})

test('a summary of errors is no part: the numbers stay those of the page', () => {
  expect(said('<h1>T</h1><div role="alert"><h2>Fehler</h2><p>Hier</p></div><h2>Zwei</h2>')).toEqual([
    ['T', 'Fehler', 'Hier'],
    ['Zwei'],
  ])
})

test('the control stands behind the heading, and behind the question when the heading is in one', () => {
  const at = (main: string) => {
    const page = `<main>${main}</main>`
    return partsOf(page).map((part) => page.slice(0, part.at).replace('<main>', ''))
  }
  expect(at('<h1>A</h1><p>b</p><h2>C</h2>')).toEqual(['<h1>A</h1>', '<h1>A</h1><p>b</p><h2>C</h2>'])
  expect(at('<fieldset><legend><h1>A</h1></legend><p>b</p></fieldset>')).toEqual([
    '<fieldset><legend><h1>A</h1></legend>',
  ])
})

test('a page without content has no parts', () => {
  expect(partsOf('<html><body>kurz</body></html>')).toEqual([])
})
