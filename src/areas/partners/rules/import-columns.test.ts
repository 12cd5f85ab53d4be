import { describe, expect, test } from 'vitest'
import { fields } from '../partner-import.ts'
import { exportHead } from './export-cells.ts'
import { guessMapping, headWords } from './import-columns.ts'

describe('the guess what a column holds', () => {
  test('knows the heads of our own tables, each in its place', () => {
    expect(guessMapping(exportHead)).toEqual(fields)
  })
  test.each(fields)('knows every word for %s, in capitals and without umlauts', (field) => {
    for (const word of headWords[field]) {
      expect(guessMapping([word]), word).toEqual([field])
      expect(guessMapping([word.toUpperCase().replace('Ä', 'AE').replace('Ü', 'UE')]), word).toEqual([field])
    }
  })
  test.each<[string, string[], (string | null)[]]>([
    [
      'of a club list from Excel',
      ['Nr.', 'Vereinsname', 'PLZ', 'Ort', 'Tel.', 'E-Mail-Adresse'],
      [null, 'name', 'postcode', 'town', 'phone', 'email'],
    ],
    ['takes our own word before another', ['Verein', 'Name', 'Stadt'], [null, 'name', 'town']],
    ['gives each field to one column only', ['Telefon', 'Mobil', 'E-Mail', 'Mail'], ['phone', null, 'email', null]],
    [
      'finds a word inside a longer one',
      ['Name der Einrichtung', 'Vereins-Homepage', 'Telefonnummer (Büro)'],
      ['name', 'website', 'phone'],
    ],
    ['leaves out what it does not know', ['Straße', 'Ansprechpartner', 'Bemerkung'], [null, null, null]],
    ['is nothing where there is no column', [], []],
  ])('%s', (_, head, mapping) => {
    expect(guessMapping(head)).toEqual(mapping)
  })
})
