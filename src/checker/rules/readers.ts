import { fault, hint, over, type Rule } from '../report.ts'

const denying =
  /^(?:nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|nichts|weder|ohne|nirgends)$/
const turned = /^(?:un|miss)\p{L}{4,}/u
const notDenied =
  /^(?:und|uns|unser\p{L}*|unter\p{L}*|ungefähr|universität\p{L}*|union|unterricht|ungarn|unfall|unfälle|umwelt|unabhängig\p{L}*|unternehm\p{L}*|unbedingt|unglaublich\p{L}*|unendlich|unmittelbar\p{L}*)$/u

/** Letters between two denials that belong together. */
const near = 25

export const negation: Rule = {
  id: 'LS-S13',
  look: ({ sentences }) =>
    sentences.flatMap(({ words }) => {
      const denials = words.filter(({ lower }) => denying.test(lower))
      const first = denials[0]
      if (!first) return []
      const turnedBack = words.find(({ lower }) => turned.test(lower) && !notDenied.test(lower))
      // The same word twice lists things ("kein Lärm, kein Licht"); "weder … noch" too.
      const other = denials.find(({ lower }) => lower.slice(0, 4) !== first.lower.slice(0, 4))
      const back = turnedBack && /^(?:nicht|kein\p{L}*)$/u.test(first.lower) ? turnedBack : undefined
      const second = other ?? back
      if (second && Math.abs(second.start - first.end) < near)
        return [
          fault(
            over([first, second].sort((one, two) => one.start - two.start)),
            'In dem Satz steht 2-mal Nein. Das verwirrt.',
            'Schreiben Sie, was ist. Zum Beispiel: „wichtig“ und nicht „nicht unwichtig“.',
          ),
        ]
      return [hint(first, 'Hier steht, was nicht ist.', 'Geht es auch anders? Schreiben Sie, was ist.')]
    }),
}

export const pronounWithoutName: Rule = {
  id: 'LS-S19',
  look: ({ sentences }) =>
    sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1]
      const begins = !before || before.kind === 'heading' || before.paragraph !== sentence.paragraph
      const [first, second] = sentence.words
      if (
        !begins ||
        sentence.kind !== 'sentence' ||
        !first ||
        !/^(?:er|sie|dieser|diese|dieses|dies|ihm|ihn)$/.test(first.lower)
      )
        return []
      // "Sie können", "Diese Gruppe": the reader is meant, or the thing is named.
      if (second?.capital || (first.lower === 'sie' && /(?:en|sind)$/.test(second?.lower ?? ''))) return []
      return [hint(first, `Wer oder was ist „${first.text}“?`, 'Schreiben Sie den Namen noch einmal.')]
    }),
}

export const addressReader: Rule = {
  id: 'LS-S20',
  look: ({ sentences, words }) => {
    const vague = words
      .filter(({ lower, capital, text }) => lower === 'man' && (!capital || text === 'Man'))
      .map((token) => hint(token, '„Man“ sagt nicht, wer gemeint ist.', 'Schreiben Sie „Sie“ oder „wir“.'))
    const formal = sentences.flatMap((sentence) =>
      sentence.words.filter((token, at) => at > 0 && /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/.test(token.text)),
    )
    const close = words.filter(({ lower, text }) => /^(?:du|dich|dir|deine?[nmrs]?)$/.test(lower) && text !== 'Dir')
    if (formal.length === 0 || close.length === 0) return vague
    const odd = close.length < formal.length ? close[0] : formal[0]
    return odd
      ? [...vague, fault(odd, 'Der Text sagt manchmal „Sie“ und manchmal „du“.', 'Nehmen Sie nur eines.')]
      : vague
  },
}

const star = /^(\p{Lu}?\p{L}+?)(?:[*:_]|\/-?)(innen|in)(?:\p{L}*)$/u
const inside = /^(\p{Lu}\p{Ll}+)I(n|nnen)$/u

/** Readers stumble over the sign, and reading programs too. */
export const genderSign: Rule = {
  id: 'LS-W14',
  look: ({ words }) =>
    words.flatMap((token) => {
      const [, stem, ending] = star.exec(token.text) ?? inside.exec(token.text) ?? []
      if (!stem || !ending) return []
      const many = ending.endsWith('nen')
      const woman = `${stem.replace(/e$/, '')}in${many ? 'nen' : ''}`
      return [
        hint(
          token,
          `Das Zeichen in „${token.text}“ ist schwer zu lesen.`,
          many ? `${woman} und ${stem}` : `${woman} oder ${stem}`,
        ),
      ]
    }),
}
