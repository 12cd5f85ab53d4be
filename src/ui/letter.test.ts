import { expect, test } from 'vitest'
import { languages } from '../foundation/language.ts'
import { letter } from './letter.ts'

const link = { text: 'Antworten', href: 'https://netz.test/n/a/t?x=1&y=2' }
const simple = {
  language: languages.de,
  subject: 'Einladung',
  lines: ['Wir treffen uns.', link],
  sender: 'Netzwerk Prüfstadt',
}

test('text and HTML say the same in the same order', () => {
  const { body, html } = letter({
    ...simple,
    greeting: 'Guten Tag Ada Ahorn,',
    facts: [
      ['Wann', '1. Dezember'],
      ['Wo', 'Rathaus'],
    ],
  })
  expect(body).toBe(
    'Guten Tag Ada Ahorn,\n\nWir treffen uns.\n\nWann: 1. Dezember\nWo: Rathaus\n\nAntworten:\nhttps://netz.test/n/a/t?x=1&y=2\n\nNetzwerk Prüfstadt\n',
  )
  const read = html
    .replace(/<head>.*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
  expect(read).toBe(
    'Guten Tag Ada Ahorn, Wir treffen uns. Wann 1. Dezember Wo Rathaus Antworten https://netz.test/n/a/t?x=1&y=2 Netzwerk Prüfstadt',
  )
})

test('what people wrote cannot become markup', () => {
  const evil = '<script>alert(1)</script>'
  const { html } = letter({
    ...simple,
    subject: evil,
    greeting: evil,
    lines: [evil, { text: evil, href: 'https://netz.test/"><b>' }],
    facts: [[evil, evil]],
    sender: evil,
  })
  expect(html).not.toContain('<script')
  expect(html).not.toContain('"><b>')
})

test('a subject is one line, as a line end would begin another mail header', () => {
  expect(letter({ ...simple, subject: 'Einladung\r\nBcc: alle@beispiel.test' }).subject).toBe(
    'Einladung Bcc: alle@beispiel.test',
  )
})

test.each([
  ['de', 'de'],
  ['de-easy', 'de'],
  ['en', 'en'],
] as const)('a letter in %s is marked as %s', (variant, lang) => {
  expect(letter({ ...simple, language: languages[variant] }).html).toContain(`<html lang="${lang}">`)
})

test('plain German has one sentence a line', () => {
  const { body, html } = letter({ ...simple, language: languages['de-easy'], lines: ['Wir treffen uns. Kommen Sie?'] })
  expect(body).toContain('Wir treffen uns.\nKommen Sie?')
  expect(html).toContain('<p>Wir treffen uns.</p><p>Kommen Sie?</p>')
})
