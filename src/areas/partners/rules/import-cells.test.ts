import { describe, expect, test } from 'vitest'
import type { Field } from '../partner-import.ts'
import { typedRow } from './import-cells.ts'

const read = (field: Field, cell: string) => typedRow([cell], [field])

describe('a cell', () => {
  test.each<[Field, string, unknown]>([
    ['name', '  Chor  ', 'Chor'],
    ['kind', 'Verein', 'club'],
    ['kind', '', 'other'],
    ['grade', 'Unterstützer*in', 'supporter'],
    ['grade', '-', 'partner'],
    ['single', 'nein', 'no'],
    ['single', 'Ja', 'yes'],
    ['single', 'ja, öffentlich', 'yes-named'],
    ['single', '', 'yes'],
    ['postcode', '01067', '01067'],
    ['postcode', 'D-01067', '01067'],
    ['postcode', '123', '123'],
    ['phone', '+49 (0)351 / 12 34', '+49 (0)351 / 12 34'],
    ['phone', 'k. A.', 'k. A.'],
    ['hoursMonth', 'k. A.', ''],
    ['email', 'mailto:chor@beispiel.de', 'chor@beispiel.de'],
    ['email', '–', ''],
    ['website', 'keine', ''],
    ['interests', 'Musik; Jugend\nSport', 'Musik; Jugend\nSport'],
    ['leadDays', '14', '14'],
    ['leadDays', '14 Tage', '14'],
    ['leadDays', '3 Wochen', '21'],
    ['leadDays', '14,0', '14'],
    ['leadDays', 'bald', 'bald'],
    ['hoursMonth', '8 Std.', '8'],
    ['hoursMonth', '8 Stunden im Monat', '8'],
    ['hoursMonth', '2,5', '2,5'],
    ['joinedOn', '1.3.2026', '2026-03-01'],
    ['joinedOn', '01.03.26', '2026-03-01'],
    ['joinedOn', '01.03.2026 00:00', '2026-03-01'],
    ['joinedOn', '1. März 2026', '2026-03-01'],
    ['joinedOn', '2026-03-01', '2026-03-01'],
    ['joinedOn', '2026', '2026'],
    ['town', '-', '-'],
  ])('in the column %s: %j', (field, cell, value) => {
    expect(read(field, cell).typed[field]).toEqual(value)
  })

  test.each<[string, unknown]>([
    ['', []],
    ['1.7.2027–15.8.2027', [{ from: '2027-07-01', to: '2027-08-15' }]],
    ['vom 1.7. bis zum 15.8.2027', [{ from: '2027-07-01', to: '2027-08-15' }]],
    ['20.12.-6.1.2028', [{ from: '2027-12-20', to: '2028-01-06' }]],
    ['3.10.2027', [{ from: '2027-10-03', to: '2027-10-03' }]],
    ['2027-07-01 bis 2027-08-15', [{ from: '2027-07-01', to: '2027-08-15' }]],
    ['1. Juli 2027 bis 15. August 2027', [{ from: '2027-07-01', to: '2027-08-15' }]],
    [
      '1.7.2027–2.7.2027; 1.9.2027–2.9.2027',
      [
        { from: '2027-07-01', to: '2027-07-02' },
        { from: '2027-09-01', to: '2027-09-02' },
      ],
    ],
    ['Sommerferien', 'Sommerferien'],
    ['1.7.2027–2.7.2027; im Herbst', '1.7.2027–2.7.2027; im Herbst'],
  ])('of absences: %j', (cell, value) => {
    expect(read('absences', cell).typed.absences).toEqual(value)
  })

  test('that is read otherwise than it stands there is noted', () => {
    const club = (field: Field, cell: string) => typedRow(['Verein', cell], ['kind', field])
    expect(read('kind', 'Raumfahrt').notes).toEqual([
      { field: 'kind', key: 'unknown-kind', values: { word: 'Raumfahrt' } },
      { field: 'single', key: 'maybe-person' },
    ])
    expect(club('grade', 'Gold').notes).toEqual([{ field: 'grade', key: 'unknown-grade', values: { word: 'Gold' } }])
    expect(club('single', 'vielleicht')).toMatchObject({
      typed: { single: 'no' },
      notes: [{ field: 'single', key: 'unknown-single', values: { word: 'vielleicht' } }],
    })
    expect(read('single', 'nein').notes).toEqual([])
    expect(club('postcode', '1067')).toMatchObject({
      typed: { postcode: '01067' },
      notes: [{ key: 'postcode-filled', values: { postcode: '1067', filled: '01067' } }],
    })
    expect(read('kind', 'Verein').notes).toEqual([])
  })

  test('with postcode and town is split, unless the postcode has a column of its own', () => {
    expect(read('town', '91052 Erlangen').typed).toMatchObject({ postcode: '91052', town: 'Erlangen' })
    expect(typedRow(['', '91052 Erlangen'], ['postcode', 'town']).typed).toMatchObject({
      postcode: '',
      town: '91052 Erlangen',
    })
  })
  test('of a column that is left out is not read', () => {
    expect(typedRow(['Chor', 'geheim'], ['name', null]).typed).toMatchObject({ name: 'Chor', about: '', phone: '' })
  })
})
