import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, isIn, passage, termsOf } from './search.ts'

const finds = (query: string, text: string) => termsOf(query).every((term) => isIn(fold(text), term))

describe('German is found as people look for it', () => {
  test.each([
    ['Gruppe', 'Die Steuerungsgruppe tagt.'],
    ['Gruppen', 'Die Steuerungsgruppe tagt.'],
    ['Steuerungsgruppe', 'Die Steuerungs-Gruppe trifft sich.'],
    ['Steuerungsgruppe', 'Die Steuerungs·gruppe trifft sich.'],
    ['Markt', 'Ruhige Stunde im Wochenmarkt'],
    ['Markt', 'Alle Märkte der Stadt'],
    ['Märkte', 'Ruhige Stunde im Wochenmarkt'],
    ['markte', 'Alle MÄRKTE'],
    ['Strasse', 'Die Bahnhofstraße'],
    ['Kinder', 'Der Kindergarten'],
    ['Haus', 'Die Häuser am Park'],
    ['ruhige stunde', 'Stunde, in der es ruhig ist'],
    ['3/2026', 'Beschluss 3/2026 der Steuerungsgruppe'],
    ['Beschluss 3/2026 der Steuerungsgruppe', 'Beschluss 3/2026 der Steuerungsgruppe'],
    ['AG', 'Die AG Freizeit'],
    ['Markt', 'Der Wochenmarktplatz'],
    ['50 %', 'Rund 50 % der Stimmen'],
    ['Café', 'Im Cafe Miteinander'],
  ])('%s finds: %s', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  test.each([
    ['3/2026', 'Beschluss 13/2026'],
    ['3/2026', 'Beschluss 3/20261'],
    ['Markt Schule', 'Ruhige Stunde im Wochenmarkt'],
    ['%', 'Hundert von hundert'],
    ['teuer', 'Die Steuerungsgruppe'],
    ['Rat', 'Die Karate-Gruppe'],
    ['AG', 'Der Tag der Frage'],
  ])('%s does not find: %s', (query, text) => {
    expect(finds(query, text)).toBe(false)
  })

  test('small words count only when there is nothing else', () => {
    expect(termsOf('der Markt in der Stadt')).toEqual(['markt', 'stadt'])
    expect(termsOf('der')).toEqual(['der'])
    expect(termsOf('  ')).toEqual([])
  })

  test('a text of any signs finds itself by each of its words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{3,12}$/), (word) => {
        expect(finds(word, `Das ${word} hier`)).toBe(true)
      }),
    )
  })
})

describe('what was found is shown with the words around it', () => {
  const long = `${'Vorher steht vieles, was niemand sucht. '.repeat(4)}Der Wochenmarkt wird leiser. ${'Danach auch. '.repeat(20)}`

  test('cut between words, with the whole word marked', () => {
    const pieces = passage(long, termsOf('Märkte')) ?? []
    expect(pieces.filter(({ found }) => found)).toEqual([{ text: 'Wochenmarkt', found: true }])
    const all = pieces.map(({ text }) => text).join('')
    expect(all).toMatch(/^… \S.* Wochenmarkt .*\S …$/)
    expect(all.length).toBeLessThan(200)
  })

  test('and a short text whole, without its Markdown', () => {
    expect(passage('**Leise** im *Markt*', ['markt'])).toEqual([
      { text: 'Leise im ', found: false },
      { text: 'Markt', found: true },
    ])
  })

  test('the star in a word stays', () => {
    const pieces = passage('Drei **Nutzer*innen** im Markt.', ['markt']) ?? []
    expect(pieces.map(({ text }) => text).join('')).toBe('Drei Nutzer*innen im Markt.')
  })

  test('or not at all', () => {
    expect(passage('Nichts davon.', ['markt'])).toBeUndefined()
  })

  test('never changes a letter of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Markt', 'leise', 'Straße', 'Übung', 'a-b', ','), { maxLength: 60 }),
        (words) => {
          const text = words.join(' ')
          const shown = passage(text, ['markt'])
            ?.map((piece) => piece.text)
            .join('')
          if (shown !== undefined) expect(text).toContain(shown.replace(/^… | …$/g, ''))
          else expect(text).not.toContain('Markt')
        },
      ),
    )
  })
})
