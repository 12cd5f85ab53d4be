import { fault, hint, type Notice, over, type Rule } from '../report.ts'

/** A map, since an object would also know "valueOf". */
const says = new Map<string, readonly [name: string, better: string]>(
  Object.entries({
    '§': ['Paragraf', 'Schreiben Sie: Paragraf. Und erklären Sie das Gesetz.'],
    '&': ['und', 'und'],
    '%': ['Prozent', 'Prozent'],
    '/': ['Schräg-Strich', 'oder'],
    '*': ['Stern', ''],
    ';': ['Strich-Punkt', 'Machen Sie einen Punkt.'],
    '…': ['3 Punkte', 'Schreiben Sie den Satz zu Ende.'],
    '(': ['Klammer', 'Machen Sie einen eigenen Satz daraus.'],
    '[': ['Klammer', 'Machen Sie einen eigenen Satz daraus.'],
    '<': ['kleiner', 'weniger als'],
    '>': ['größer', 'mehr als'],
    '|': ['Strich', ''],
    '–': ['langer Strich', 'Machen Sie 2 Sätze daraus.'],
    '—': ['langer Strich', 'Machen Sie 2 Sätze daraus.'],
    '„': ['Anführungs-Zeichen', 'Schreiben Sie dazu, wer das sagt.'],
  }),
)
/** Good texts have these where nothing else will do, for example around a name: worth a look, no breach. */
const mild = new Set(['„', '–', '—'])

export const specialSign: Rule = {
  id: 'LS-Z8',
  look: ({ sentences }, { level }) =>
    level === 'einfach'
      ? []
      : sentences.flatMap((sentence) => {
          if (sentence.kind === 'row') return []
          const seen = new Set<string>()
          return sentence.tokens.flatMap((token, at): readonly Notice[] => {
            const [name, better] = says.get(token.text) ?? []
            const edge = at === 0 || at === sentence.tokens.length - 1
            if (
              token.kind !== 'sign' ||
              name === undefined ||
              seen.has(token.text) ||
              (edge && /[*>|/–—…]/.test(token.text))
            )
              return []
            // Telephone numbers and times have slashes and strokes of their own.
            if (
              /[/–—-]/.test(token.text) &&
              sentence.tokens[at - 1]?.kind === 'number' &&
              sentence.tokens[at + 1]?.kind === 'number'
            )
              return []
            seen.add(token.text)
            return [
              (mild.has(token.text) ? hint : fault)(
                token,
                `Das Zeichen „${token.text}“ (${name}) ist schwer zu lesen.`
                  .replace(/ \((?=[^)]*\) ist)/, ', ')
                  .replace(/\) ist/, ', ist'),
                better ?? '',
              ),
            ]
          })
        }),
}

export const loudLetters: Rule = {
  id: 'LS-Z9',
  look: ({ sentences, text }) => [
    ...sentences.flatMap(({ words }) => {
      const loud = words.filter((token) => /^\p{Lu}{4,}$/u.test(token.text))
      return loud.length >= 2
        ? [
            hint(
              over(loud),
              'Wörter nur aus großen Buchstaben sind schwer zu lesen.',
              'Schreiben Sie normal. Machen Sie wichtige Wörter **fett**.',
            ),
          ]
        : []
    }),
    ...[...text.matchAll(/(?<![*\p{L}\d])\*(?!\*)[^*\n]{3,}[^*\s]\*(?!\*)|<u>|<em>|<i>/gu)].map((match) =>
      hint(
        { start: match.index, end: match.index + match[0].length },
        'Schräge und unterstrichene Wörter sind schwer zu lesen.',
        'Machen Sie wichtige Wörter **fett**.',
      ),
    ),
    ...[...text.matchAll(/(?<!\S)(?:\p{L} ){4,}\p{L}(?!\S)/gu)].map((match) =>
      hint(
        { start: match.index, end: match.index + match[0].length },
        'Zwischen den Buchstaben sind Lücken.',
        match[0].replaceAll(' ', ''),
      ),
    ),
  ],
}
