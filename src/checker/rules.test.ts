import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import type { Level, Severity } from './report.ts'
import { rules } from './rules/all.ts'
import { openWords } from './words.ts'

const words = openWords()
const found = (text: string, level: Level = 'leicht') => check(text, { level, words }).findings

/** Each rule of the research table: a text it must find, how severe, the words it points at, and a text it must leave alone. */
const table: readonly (readonly [id: string, severity: Severity, bad: string, place: string, good: string])[] = [
  [
    'LS-S1',
    'F',
    'Am Montag kommt der Bus mit vielen Kindern um 9 Uhr in die Stadt.',
    'Am Montag',
    'Der Bus kommt am Montag.',
  ],
  ['LS-S1', 'H', 'Der Bus kommt am Montag um 9 Uhr hier an.', 'Der Bus', 'Der Bus kommt am Montag.'],
  ['LS-S3', 'F', 'Tim kommt und Tina geht.', 'Tim', 'Sie können lesen und schreiben.'],
  ['LS-S4', 'H', 'Tim kommt nicht, weil er krank ist.', 'Tim', 'Tim ist krank.\nDeshalb kommt er nicht.'],
  ['LS-S4', 'F', 'Ich glaube, dass er kommt, wenn er kann.', 'Ich', 'Ich glaube: Er kommt.'],
  ['LS-S5', 'F', 'Der Mann, der hier wohnt, ist alt.', 'Der Mann', 'Der Mann wohnt hier.\nEr ist alt.'],
  ['LS-S6', 'F', 'Der Bus kommt. Der Bus fährt.', 'Der Bus kommt.', 'Der Bus kommt.\nDer Bus fährt.'],
  ['LS-S7', 'F', 'Sie werden von uns informiert.', 'werden von uns informiert', 'Wir informieren Sie.'],
  ['LS-S7', 'F', 'Der Beirat wurde gewählt.', 'wurde gewählt', 'Wir werden den Beirat wählen.'],
  [
    'LS-S8',
    'H',
    'Der Ausweis ist bis Freitag zu beantragen.',
    'ist bis Freitag zu beantragen',
    'Sie müssen den Ausweis beantragen.',
  ],
  ['LS-S8', 'H', 'Die Aufgabe ist lösbar.', 'lösbar', 'Wir sind dankbar.'],
  ['LS-S9', 'F', 'Es könnte regnen.', 'könnte', 'Ich möchte kommen.'],
  ['LS-S10', 'H', 'Anna ging nach Hause.', 'ging', 'Anna war zu Hause.\nAnna musste gehen.'],
  ['LS-S11', 'H', 'Anna hatte das gesagt.', 'hatte das gesagt', 'Anna hat das gesagt.'],
  ['LS-S12', 'F', 'Hier ist die Rampe des Rathauses.', 'des Rathauses', 'Hier ist die Rampe vom Rathaus.'],
  ['LS-S12', 'F', 'Das ist die Aufgabe der Gruppe.', 'der Gruppe', 'Wir helfen der Gruppe.\nDer Bus der hier hält.'],
  ['LS-S12', 'F', 'Wegen der Krankheit bleibt er da.', 'der Krankheit', 'Dieses Haus ist alt.'],
  ['LS-S13', 'F', 'Das ist nicht unwichtig.', 'nicht unwichtig', 'Das ist wichtig.'],
  ['LS-S13', 'H', 'Der Bus kommt nicht.', 'nicht', 'Der Bus kommt.'],
  ['LS-S14', 'H', 'Er sagte, er sei krank.', 'er sei krank', 'Er sagt: Ich bin krank.'],
  ['LS-S15', 'H', 'Die Durchführung der Beschlussfassung ist wichtig.', 'Durchführung', 'Wir treffen uns.'],
  [
    'LS-S16',
    'F',
    'Das ist die vom Rat beschlossene Maßnahme.',
    'die vom Rat beschlossene Maßnahme',
    'Das ist die gute Sprache.',
  ],
  ['LS-S17', 'H', 'Wir sind da, um zu helfen.', 'um zu helfen', 'Wir gehen zu Anna.'],
  [
    'LS-S18',
    'H',
    'Wir haben am Freitag in der langen Sitzung im Rathaus mit allen gesprochen.',
    'haben',
    'Wir haben gesprochen.',
  ],
  ['LS-S19', 'H', 'Er trifft sich oft.', 'Er', 'Der Beirat trifft sich oft.\n\nSie können kommen.'],
  ['LS-S20', 'H', 'Hier kann man essen.', 'man', 'Hier können Sie essen.'],
  ['LS-S20', 'F', 'Hier können Sie essen.\nBring dein Essen mit.', 'Sie', 'Hier können Sie essen.'],
  ['LS-W1', 'F', 'Das ist Unübersichtlichkeit.', 'Unübersichtlichkeit', 'Das ist die Stadt-Verwaltung.'],
  ['LS-W2', 'H', 'Das ist ein Kuriosum.', 'Kuriosum', 'Das ist ein Haus.'],
  [
    'LS-W3',
    'F',
    'Das ist die Stadtverwaltung.',
    'Stadtverwaltung',
    'Das ist die Stadt-Verwaltung.\nDas sind Mitarbeiter und Entscheidungen.',
  ],
  ['LS-W4', 'F', 'Das ist Barriere∙freiheit.', 'Barriere∙freiheit', 'Das ist Barriere·freiheit.'],
  [
    'LS-W4',
    'F',
    'Das ist ein Land·tag und ein Stadt-Rat und ein Stadt-Haus.',
    'Land·tag',
    'Das ist der Land·tag in Baden-Württemberg.',
  ],
  ['LS-W5', 'H', 'Niemand ist aus-geschlossen.', 'aus-geschlossen', 'Das ist der Stadt-Rat.'],
  ['LS-W6', 'F', 'Das sind z. B. Busse.', 'z. B.', 'Das sind zum Beispiel Busse.\nDr. Berg kommt.'],
  [
    'LS-W7',
    'F',
    'Das steht im BTHG.',
    'BTHG',
    'Das Gesetz heißt: Bundes-Teilhabe-Gesetz.\nKurz: BTHG.\nHier ist ein WC.',
  ],
  ['LS-W8', 'H', 'Wir wollen Partizipation.', 'Partizipation', 'Wir wollen Mitmachen.'],
  ['LS-W9', 'H', 'Das ist eine schnöde Sache.', 'schnöde', 'Das ist eine schöne Sache.'],
  [
    'LS-W11',
    'H',
    'Das Treffen ist am Montag.\nZur Sitzung kommen alle.',
    'Sitzung',
    'Das Treffen ist am Montag.\nZum Treffen kommen alle.',
  ],
  ['LS-W12', 'H', 'Wir reden auf Augenhöhe.', 'auf Augenhöhe', 'Alle reden gleich viel.'],
  ['LS-W13', 'F', 'Das gilt gemäß Plan.', 'gemäß', 'Das gilt nach dem Plan.'],
  ['LS-W14', 'H', 'Alle Bürger*innen kommen.', 'Bürger*innen', 'Alle Bürgerinnen und Bürger kommen.'],
  ['LS-Z1', 'H', 'Es kommen fünf Kinder.', 'fünf', 'Es kommen 5 Kinder.'],
  ['LS-Z2', 'H', 'Hier wohnen 14.795 Menschen.', '14.795', 'Das war im Jahr 2024.\nHier wohnen 15.000 Menschen.'],
  ['LS-Z3', 'H', 'Das sind 50 Prozent.', '50 Prozent', 'Das ist die Hälfte.\nDas kostet 3,50 Euro.'],
  ['LS-Z4', 'F', 'Das steht im Teil II.', 'II', 'Das steht im Teil 2.\nDie CD ist hier.'],
  ['LS-Z5', 'F', 'Kommen Sie am 8.9.27.', '8.9.27', 'Kommen Sie am 8. September 2027.'],
  ['LS-Z6', 'F', 'Wir sind von 10–12 Uhr da.', '10–12 Uhr', 'Wir sind von 10 Uhr bis 12 Uhr da.'],
  ['LS-Z7', 'H', 'Rufen Sie an: 0123456789.', '0123456789', 'Rufen Sie an: 01 23 45.'],
  ['LS-Z8', 'F', 'Der Bus (Linie 3) fährt.', '(', 'Der Bus fährt.\n- Linie 3'],
  ['LS-Z9', 'H', 'Das ist ein WICHTIGER HINWEIS.', 'WICHTIGER HINWEIS', 'Das ist **wichtig**.'],
  ['LS-T2', 'F', 'Wir haben Äpfel, Birnen, Brot und Käse.', 'Wir', 'Wir haben:\n- Äpfel\n- Birnen\n- Brot'],
  ['LS-T3', 'H', 'Mehr dazu: siehe Seite 3.', 'siehe', 'Das sagen wir hier.'],
  [
    'LS-T4',
    'F',
    'Wir treffen uns in der Hauptstraße 5 in 12345 Musterstadt um 9 Uhr.',
    'Wir',
    'Wir treffen uns hier:\nHauptstraße 5\n12345 Musterstadt',
  ],
  [
    'LS-T5',
    'H',
    'Lesen Sie https://www.beispiel.de/seite/1.',
    'https://www.beispiel.de/seite/1',
    'Lesen Sie die [Seite vom Rat](https://www.beispiel.de/seite/1).',
  ],
]

describe.each(table)('%s (%s)', (id, severity, bad, place, good) => {
  test(`finds „${bad.replaceAll('\n', ' ')}“ and says where`, () => {
    const notices = found(bad).filter((finding) => finding.id === id && finding.severity === severity)
    expect(notices.length, JSON.stringify(found(bad))).toBeGreaterThan(0)
    expect(
      notices.map(({ start }) => bad.slice(start)).some((rest) => rest.startsWith(place)),
      JSON.stringify(notices),
    ).toBe(true)
  })
  test(`is silent on „${good.replaceAll('\n', ' ')}“`, () => {
    expect(found(good).filter((finding) => finding.id === id && finding.severity === severity)).toEqual([])
  })
})

test('every rule has an example, or a test of its own below', () => {
  const own = ['LS-S2', 'LS-T1', 'LS-T7', 'LS-T8', 'LS-W10']
  expect(rules.map(({ id }) => id).filter((id) => !table.some(([known]) => known === id) && !own.includes(id))).toEqual(
    [],
  )
})

const line = 'Der Bus kommt heute.\n'

test('LS-S2: sentences may be long once, not all of them', () => {
  expect(found('Der alte Bus kommt heute um 9 Uhr bei uns an.\n'.repeat(6)).map(({ id }) => id)).toContain('LS-S2')
  expect(found(`${line.repeat(8)}Der alte Bus kommt heute um 9 Uhr bei uns an.`).map(({ id }) => id)).not.toContain(
    'LS-S2',
  )
})

test('LS-T1: long stretches want headings and empty lines', () => {
  expect(found(line.repeat(6)).map(({ id }) => id)).toContain('LS-T1')
  expect(found(`${line.repeat(4)}\n`.repeat(4)).map(({ id }) => id)).toContain('LS-T1')
  expect(found(`# Bus\n\n${line.repeat(4)}\n## Bahn\n\n${line.repeat(4)}`).map(({ id }) => id)).not.toContain('LS-T1')
})

test('LS-T7 and LS-T8: a long text wants pictures and a list of what is in it', () => {
  const long = line.repeat(110)
  expect(found(long).map(({ id }) => id)).toEqual(expect.arrayContaining(['LS-T7', 'LS-T8']))
  const helped = found(`Das steht in diesem Text:\n\n![Ein Bus](bus.png)\n\n${long}`).map(({ id }) => id)
  expect(helped).not.toContain('LS-T7')
  expect(helped).not.toContain('LS-T8')
})

test('LS-W10: a hard word is fine once it is explained', () => {
  const ids = (text: string) => found(text).filter(({ id }) => id === 'LS-W10' || id === 'LS-W8')
  expect(ids('Wir wollen die Solidarität.')).not.toEqual([])
  expect(ids('Wir wollen die Solidarität.\nSolidarität bedeutet: Alle helfen.')).toEqual([])
})

test('words of the network that are explained need no other remark', () => {
  const glossary = [{ term: 'Steuerungsgruppe' }, { term: 'Bundes-Teilhabe-Gesetz', like: ['BTHG'] }]
  const text = 'Die Steuerungsgruppe kennt das BTHG.'
  expect(check(text, { level: 'leicht', words }).findings).not.toEqual([])
  expect(check(text, { level: 'leicht', words, glossary }).findings).toEqual([])
})
