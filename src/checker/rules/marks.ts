import { fault, hint, type Rule } from '../report.ts'
import { as } from '../words.ts'
import { eachOnce } from './words.ts'

const wrongDot = /[∙•‧]/

export const oneMark: Rule = {
  id: 'LS-W4',
  look: ({ words, look }) => {
    const marked = words.filter(({ kind, text }) => kind === 'word' && /\p{L}[-‐‑·∙•‧]\p{L}/u.test(text))
    const wrong = marked.find(({ text }) => wrongDot.test(text))
    if (wrong)
      return [
        fault(
          wrong,
          'Das ist nicht der richtige Punkt für lange Wörter.',
          wrong.text.replace(new RegExp(wrongDot, 'g'), '·'),
        ),
      ]
    const dotted = marked.filter(({ text }) => text.includes('·'))
    // "Baden-Württemberg" has its stroke from the map.
    const hyphened = marked.filter(
      ({ text }) =>
        /\p{Ll}[-‐‑]\p{Lu}\p{Ll}/u.test(text) &&
        text.split(/[-‐‑]/).every((part) => look(part.toLowerCase()).is & as.noun),
    )
    const odd = dotted.length < hyphened.length ? dotted[0] : hyphened[0]
    if (dotted.length === 0 || hyphened.length === 0 || !odd) return []
    return [fault(odd, 'Lange Wörter haben hier 2 verschiedene Zeichen: Strich und Punkt.', 'Nehmen Sie nur eines.')]
  },
}

const torn = /^(?:ent|ver|be|zer|mit|zusammen|aus|ein|ab|an|auf|vor|zu|er|ge|miss|wieder|weiter)-\p{Ll}/u

export const overSplit: Rule = {
  id: 'LS-W5',
  look: (passage, setting) =>
    eachOnce(passage, setting, (token) =>
      torn.test(token.text)
        ? hint(
            token,
            `„${token.text}“ ist ein Tu-Wort oder ein Wie-Wort. Es bleibt ganz.`,
            token.text.replaceAll('-', ''),
          )
        : undefined,
    ),
}
