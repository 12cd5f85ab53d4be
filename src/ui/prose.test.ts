import { describe, expect, test } from 'vitest'
import { markdownToHtml } from './prose.tsx'

test.each([
  ['[x](javascript:alert(1))'],
  ['[x](data:text/html,x)'],
  ['[x](JaVaScRiPt:1)'],
  ['[x](\tjavascript:1)'],
  ['[x](vbscript:x)'],
  ['<javascript:alert(1)>'],
  ['[x]\n\n[x]: javascript:alert(1)'],
  ['<script>x</script>'],
  ['<img src=x onerror=y>'],
  ['![x](http://elsewhere.test/x.png)'],
  ['<a href="javascript:1" onclick=x>c</a>'],
  ['<svg onload=x>'],
  ['<form action=x><input></form>'],
  ['<div id="inhalt" style="position:fixed" class="button">x</div>'],
])('%s does nothing', (source) => {
  expect(markdownToHtml(source)).not.toMatch(/<(?!\/?(?:p|a)>)/)
})

test('a page has its own headings: those of a text begin below them', () => {
  expect(markdownToHtml('# Eins\n\n###### Sechs')).toBe('<h3>Eins</h3>\n<h6>Sechs</h6>')
})

test('whatever its author begins with, the highest heading is the one below those of the page', () => {
  expect(markdownToHtml('## Eins\n\n#### Zwei\n\n## Drei')).toBe('<h3>Eins</h3>\n<h5>Zwei</h5>\n<h3>Drei</h3>')
})

test('the star in a word is a letter; around words it still makes italics', () => {
  expect(markdownToHtml('Nutzer*innen und Übungsleiter*innen, *alle* zusammen')).toBe(
    '<p>Nutzer*innen und Übungsleiter*innen, <em>alle</em> zusammen</p>',
  )
})

describe('a passage in another language', () => {
  test('says which, so that it is read aloud rightly', () => {
    expect(markdownToHtml('Das [en: Meeting] und [ar: سلام].')).toBe(
      '<p>Das <span lang="en">Meeting</span> und <span lang="ar" dir="rtl">سلام</span>.</p>',
    )
  })
  test('is a passage in headings, lists and tables too', () => {
    expect(markdownToHtml('## [en: Meeting]\n\n- **[fr: Merci]**').match(/<span lang/g)).toHaveLength(2)
  })
  test.each(['[xx: Meeting]', '[en:Meeting]', '[siehe: oben]', '`[en: Meeting]`', '[en: <b onclick=x>]'])(
    '%s brings no attribute of its own',
    (source) => {
      expect(markdownToHtml(source)).not.toMatch(/<span lang="(?!en")|onclick=x>|<b/)
    },
  )
})

describe('a table', () => {
  const rows = '| Wer | Was |\n|---|---|\n| Verein | Zelt |'
  test('has a caption, heads with a scope, and a region of its own that the keyboard can scroll', () => {
    expect(markdownToHtml(`Tabelle: Wer was mitbringt\n\n${rows}`)).toMatch(
      /^\s*<div class="scroll" role="group" tabindex="0" aria-label="Wer was mitbringt"><table><caption>Wer was mitbringt<\/caption>\s*<thead>\s*<tr>\s*<th scope="col">Wer<\/th>/,
    )
  })
  test('is named by its heads where its author gave no name', () => {
    const html = markdownToHtml(`Ein Absatz.\n\n${rows}`)
    expect(html).toContain('<p>Ein Absatz.</p>')
    expect(html).toContain('<caption>Wer, Was</caption>')
  })
})

test.each([
  ['stars and underscores', '*a_'.repeat(6600)],
  ['stars within each other', `${'*'.repeat(5000)}a${'*'.repeat(5000)}`],
  ['quotations within each other', '> '.repeat(10_000)],
  ['quotations and lists within each other', '> - 1. '.repeat(2800)],
  ['lists within each other', '- '.repeat(10_000)],
])('thousands of %s are shown as they were written, and soon', (_, source) => {
  const began = performance.now()
  const html = markdownToHtml(source)
  expect(performance.now() - began).toBeLessThan(6000)
  expect(html).toMatch(/^<p>[^<]*<\/p>$/)
})

test('a long text with many strong words and deep lists is Markdown', () => {
  const html = markdownToHtml(`${'**Wort** und _Wort_ '.repeat(300)}\n\n${'> '.repeat(10)}tief`)
  expect(html.match(/<strong>/g)).toHaveLength(300)
  expect(html.match(/<blockquote>/g)).toHaveLength(10)
})
