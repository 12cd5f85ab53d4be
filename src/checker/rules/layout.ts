import type { Passage } from '../reading/passage.ts'
import { fault, hint, over, type Rule } from '../report.ts'
import { separatesItems } from './sentences.ts'

/** One finding for the whole text: one press of a button mends it (`lineBySentence`). */
export const linePerSentence: Rule = {
  id: 'LS-S6',
  look: ({ sentences, text }, { level }) => {
    if (level === 'einfach') return []
    const crowded = sentences.filter((sentence, at) => {
      const next = sentences[at + 1]
      if (sentence.kind !== 'sentence' || next?.kind !== 'sentence' || next.paragraph !== sentence.paragraph)
        return false
      return !text.slice(sentence.end, next.start).includes('\n')
    })
    const first = crowded[0]
    if (!first) return []
    const places = crowded.length === 1 ? 'An einer Stelle' : `An ${crowded.length} Stellen`
    return [
      fault(
        first,
        `${places} geht ein neuer Satz in der gleichen Zeile los.`,
        'Schreiben Sie jeden Satz in eine neue Zeile.',
      ),
    ]
  },
}

/** The same text with each sentence on a line of its own. */
export function lineBySentence({ text, sentences }: Passage): string {
  let written = text
  for (let at = sentences.length - 1; at > 0; at--) {
    const [before, sentence] = [sentences[at - 1], sentences[at]]
    if (!before || !sentence || before.paragraph !== sentence.paragraph || sentence.kind !== 'sentence') continue
    const gap = written.slice(before.end, sentence.start)
    if (!gap.includes('\n') && /^[ \t\u00A0]*$/.test(gap))
      written = `${written.slice(0, before.end)}\n${written.slice(sentence.start)}`
  }
  return written
}

const mostSentences = { leicht: 5, einfach: 8 } as const
const linesPerHeading = 12

export const structure: Rule = {
  id: 'LS-T1',
  look: ({ blocks, sentences, text }, { level }) => {
    const crowded = blocks.flatMap((block, paragraph) => {
      // "Dafür: 3." is one thing said, though the colon parts it.
      const inside = sentences.filter(
        (sentence) => sentence.paragraph === paragraph && !text.slice(0, sentence.end).endsWith(':'),
      )
      return block.kind === 'paragraph' && inside.length > mostSentences[level]
        ? [
            hint(
              over(inside),
              `Der Absatz hat ${inside.length} Sätze.`,
              `Machen Sie nach ${mostSentences[level]} Sätzen eine leere Zeile.`,
            ),
          ]
        : []
    })
    let since = 0
    const bare = sentences.flatMap((sentence) => {
      since = sentence.kind === 'heading' ? 0 : since + 1
      return since === linesPerHeading + 1
        ? [
            hint(
              sentence,
              `Hier stehen mehr als ${linesPerHeading} Sätze ohne Überschrift.`,
              'Schreiben Sie eine Überschrift dazu.',
            ),
          ]
        : []
    })
    return [...crowded, ...bare]
  },
}

export const listInstead: Rule = {
  id: 'LS-T2',
  look: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const commas = sentence.tokens.flatMap(({ text }, at) =>
        text === ',' && separatesItems(sentence, at) ? [at] : [],
      )
      const first = commas[0]
      // Three things need two signs and an "und"; more than that is a list.
      if (commas.length < 2 || first === undefined) return []
      const bound = sentence.tokens.findIndex(
        ({ lower }, at) => at > first && (lower === 'und' || lower === 'oder' || lower === 'sowie'),
      )
      return bound > 0
        ? [
            fault(
              sentence,
              'In dem Satz steht eine lange Aufzählung.',
              'Machen Sie eine Liste daraus. Jede Sache bekommt eine eigene Zeile.',
            ),
          ]
        : []
    }),
}

const pointing =
  /\b(?:siehe|vgl\.|vergleiche|s\.\s?o\.|s\.\s?u\.|a\.\s?a\.\s?O\.|ebd\.)|[¹²³⁴⁵]|\[\d{1,2}\]|(?<=\s)(?:siehe|vergleiche)\s/giu

export const crossReference: Rule = {
  id: 'LS-T3',
  look: (passage) =>
    found(passage, pointing).map((span) =>
      hint(span, 'Hier sollen Menschen an einer anderen Stelle weiter-lesen.', 'Schreiben Sie es gleich hier.'),
    ),
}

const street = /\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring)\s+\d+\s?\p{L}?(?!\p{L})/iu
const town = /\b\d{5}\s+\p{Lu}\p{L}+/u

export const addressApart: Rule = {
  id: 'LS-T4',
  look: ({ sentences, text }) =>
    sentences.flatMap((sentence) => {
      const said = text.slice(sentence.start, sentence.end)
      const isAddress = sentence.words.length < 8 && !/[.!?]$/.test(said)
      return town.test(said) && street.test(said) && !isAddress && sentence.kind === 'sentence'
        ? [
            fault(
              sentence,
              'Hier steht eine Adresse mitten im Satz.',
              'Schreiben Sie die Adresse darunter. Jeder Teil bekommt eine eigene Zeile.',
            ),
          ]
        : []
    }),
}

export const bareAddress: Rule = {
  id: 'LS-T5',
  look: ({ tokens }) =>
    tokens
      .filter(({ kind, text }) => kind === 'address' && /^(https?:|www\.)[^/]*\/\/?[^/]*\/./.test(text))
      .map((token) =>
        hint(
          token,
          'Diese Internet-Adresse kann niemand gut lesen.',
          'Schreiben Sie Worte. Machen Sie daraus einen Link.',
        ),
      ),
}

const longText = 400
const needsPicture = 150

export const pictures: Rule = {
  id: 'LS-T7',
  look: ({ words, pictures, sentences }, { level }) =>
    level === 'leicht' && words.length > needsPicture && pictures === 0 && sentences[0]
      ? [
          hint(
            sentences[0],
            'Der Text hat kein Bild.',
            'Bilder helfen beim Verstehen. Nehmen Sie zu jedem Abschnitt eines.',
          ),
        ]
      : [],
}

export const tableOfContents: Rule = {
  id: 'LS-T8',
  look: ({ words, sentences, text }) =>
    words.length > longText && sentences[0] && !/\binhalt|das steht (?:hier|in diesem)|\]\(#/i.test(text)
      ? [
          hint(
            sentences[0],
            `Der Text ist lang. Er hat ${words.length} Wörter.`,
            'Schreiben Sie oben eine Liste: Das steht in dem Text.',
          ),
        ]
      : [],
}

function found({ masked }: Passage, pattern: RegExp): readonly { start: number; end: number }[] {
  return [...masked.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
