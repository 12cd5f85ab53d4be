import { expect, test } from 'vitest'
import { spoken } from './spoken.ts'

test.each([
  ['Das Treffen ist z. B. im Rathaus', 'Das Treffen ist zum Beispiel im Rathaus.'],
  ['Wir essen z.B. Kuchen usw.', 'Wir essen zum Beispiel Kuchen und so weiter.'],
  ['Wir treffen uns am 8. September 2027.', 'Wir treffen uns am achten September 2027.'],
  ['Dienstag, 1. Dezember 2026', 'Dienstag, erster Dezember 2026.'],
  ['Fällig 2026-12-03', 'Fällig dritter Dezember 2026.'],
  ['bis 3.12.26', 'bis dritten Dezember 2026.'],
  ['Beginn: 16:30 Uhr, Ende 18:00 Uhr', 'Beginn: 16 Uhr 30, Ende 18 Uhr.'],
  ['Um 9:05', 'Um 9 Uhr 5.'],
  ['16–18 Uhr', '16 bis 18 Uhr.'],
  ['Telefon 0911-12345', 'Telefon 0911-12345.'],
  ['Die Bürger*innen', 'Die Bürger-innen.'],
  ['Eine Teilnehmer:in fehlt', 'Eine Teilnehmer-in fehlt.'],
  ['Leichte Spra\u00adche', 'Leichte Sprache.'],
  ['Das Bundes·teilhabe·gesetz', 'Das Bundesteilhabegesetz.'],
  ['AG Freizeit', 'Arbeitsgruppe Freizeit.'],
  ['Der Tag der AGs', 'Der Tag der Arbeitsgruppen.'],
  ['80 % von 20 €', '80 Prozent von 20 Euro.'],
  ['§ 12b BGG', 'Paragraf 12b BGG.'],
  ['Was brauchen Sie?', 'Was brauchen Sie?'],
  ['› Weiter', 'Weiter.'],
  ['  ', ''],
])('"%s" is said as "%s"', (written, said) => {
  expect(spoken(written, 'de')).toBe(said)
})

test.each([
  ['Snacks, e.g. fruit', 'Snacks, for example fruit.'],
  ['10–12 people', '10 to 12 people.'],
  ['8 September at 16:30', '8 September at 16:30.'],
])('in English "%s" is said as "%s"', (written, said) => {
  expect(spoken(written, 'en')).toBe(said)
})

test('the longest text people can write is made ready in a moment', () => {
  for (const piece of ['a', '1', '1.', 'z. ', '*', '16:', ' ', 'Str']) {
    const before = performance.now()
    spoken(piece.repeat(20_000), 'de')
    expect(performance.now() - before, piece).toBeLessThan(1000)
  }
})
