import { expect, test } from 'vitest'
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
