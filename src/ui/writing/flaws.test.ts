import { expect, test } from 'vitest'
import { type FlawKind, flawsOf } from './flaws.ts'
import { german } from './texts.ts'

/** A bad text and its good twin: each rule finds its fault and is silent where it is mended. */
const pairs: readonly (readonly [FlawKind, string, string])[] = [
  ['heading-skipped', '# Fest\n\nText.\n\n### Ablauf', '# Fest\n\nText.\n\n## Ablauf\n\n### Vormittag\n\n# Danach'],
  [
    'heading-faked',
    '**Ablauf**\n\nWir fangen um 10 an.',
    '## Ablauf\n\n**Bitte kommen Sie pünktlich.**\n\nWir **bitten** darum.',
  ],
  [
    'link-vague',
    'Das Programm finden Sie [hier](https://beispiel.de).',
    'Das [Programm im Rathaus](https://beispiel.de).',
  ],
  ['link-vague', '[Mehr Infos](https://beispiel.de)', '[Mehr Platz für Rollstühle](https://beispiel.de)'],
  [
    'link-bare',
    'Siehe https://beispiel.de/programm?jahr=2027',
    'Siehe [Programm](https://beispiel.de/programm?jahr=2027)',
  ],
  ['link-empty', 'Ein [](https://beispiel.de) Link.', 'Ein [Fest](https://beispiel.de) für alle.'],
  ['link-empty', 'Ein [Fest]() für alle.', 'Ein [Fest](/n/musterstadt) für alle.'],
  ['table-headless', '|  |  |\n|---|---|\n| Verein | Zelt |', '| Wer | Was |\n|---|---|\n| Verein | Zelt |'],
  ['table-headless', 'Verein | Zelt\nWerkstatt | Kuchen', 'Verein und Zelt\nWerkstatt und Kuchen'],
  ['capitals', 'BITTE ALLE TÜREN SCHLIESSEN', 'Bitte alle Türen schließen. Das BTHG und die UN-BRK gelten.'],
  ['capitals', 'WICHTIG!\n\nBitte kommen.', 'Wichtig: die UNESCO kommt.'],
  ['image-without-words', '![](fest.jpg)', '![Drei Menschen am Zelt](fest.jpg)'],
  ['image-without-words', '![IMG_2041.jpg](fest.jpg)', '![Das Zelt von vorn](IMG_2041.jpg)'],
  ['list-faked', 'Wir brauchen:\n– Zelt\n– Kuchen', 'Wir brauchen:\n\n- Zelt\n- Kuchen'],
  ['list-faked', '•Zelt\n•Kuchen', 'Das Zelt – und der Kuchen –\nsind da.'],
  ['list-faked', '-Zelt\n-Kuchen', '1. Zelt\n2. Kuchen'],
  [
    'language-unmarked',
    'Wir laden ein. This is an invitation for you and your family.',
    'Wir laden ein. [en: This is an invitation for you and your family.] Das Meeting in der Lounge ist für alle.',
  ],
  ['language-unmarked', 'Ласкаво просимо до нас', '[uk: Ласкаво просимо до нас]'],
]

test.each(pairs)('%s is found in the bad text and not in its good twin: %j', (kind, bad, good) => {
  expect(flawsOf(bad).map((flaw) => flaw.kind)).toEqual([kind])
  expect(flawsOf(good)).toEqual([])
})

test('every kind is proven here', () => {
  expect([...new Set(pairs.map(([kind]) => kind))].sort()).toEqual(Object.keys(german.flaws).sort())
})

test('a flaw says its line, the line of its block, and what stands there', () => {
  const text = `Erster Absatz.\n\nZweiter\nAbsatz mit [hier](https://beispiel.de).\n\n${'SEHR LANGE GROSSE BUCHSTABEN '.repeat(5)}`
  expect(flawsOf(text)).toEqual([
    { kind: 'link-vague', line: 4, block: 3, passage: 'hier' },
    { kind: 'capitals', line: 6, block: 6, passage: 'SEHR LANGE GROSSE BUCHSTABEN SEHR LANGE GROSSE BUCHSTABEN S…' },
  ])
})

test('a whole good text has no flaw', () => {
  expect(
    flawsOf(`## Sommerfest

Wir feiern am 3. Juli im Park. **Bitte** melden Sie sich an.

### Wer hilft mit?

- Sportverein: Zelt
- Werkstatt: Kuchen

Tabelle: Wann was ist

| Uhrzeit | Was |
|---|---|
| 10 | Beginn |
| 12 | Essen |

1. Ankommen
2. Essen

> „Es war schön – wirklich.“

Fragen? Schreiben Sie an fest@beispiel.de oder lesen Sie das [Programm des Sommerfests](https://beispiel.de/fest).`),
  ).toEqual([])
})

test('an empty text, and one that is no text at all, have no flaw', () => {
  expect([flawsOf(''), flawsOf('*a_'.repeat(6600))]).toEqual([[], []])
})
