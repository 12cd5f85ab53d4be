import type { Token } from '../reading/tokens.ts'
import { clausesOf, isInfinitive, isParticiple, sein, werden } from '../reading/verbs.ts'
import { fault, hint, type Level, type Notice, over, type Rule } from '../report.ts'
import { as } from '../words.ts'

export const strict = (level: Level) => (level === 'leicht' ? fault : hint)

/** Each clause on its own, so that a participle of one never meets an auxiliary of another. */
export function inClauses(look: (clause: readonly Token[]) => Notice | undefined): Rule['look'] {
  return ({ sentences }) => sentences.flatMap(({ tokens }) => clausesOf(tokens).flatMap((clause) => look(clause) ?? []))
}

/** "vergessen", "erhalten": with "wird" it may be the future as well as the passive. */
export const bothWays = (token: Token) => (token.is & as.infinitive) !== 0

export const passive: Rule = {
  id: 'LS-S7',
  look: (passage, setting) =>
    inClauses((clause) => {
      const auxiliary = clause.findIndex(({ lower, capital }, at) => werden.has(lower) && (!capital || at === 0))
      if (auxiliary < 0 || /^würden?$/.test(clause[auxiliary]?.lower ?? '')) return undefined
      const sure = clause.find(
        (token, at) =>
          at !== auxiliary && isParticiple(token) && !bothWays(token) && !isFurtherVerb(clause, at, auxiliary),
      )
      if (!sure) return undefined
      const ends = [clause[auxiliary], sure]
        .filter((token) => token !== undefined)
        .sort((one, other) => one.start - other.start)
      return strict(setting.level)(over(ends), 'Hier steht nicht, wer etwas tut.', 'Sagen Sie zuerst: Wer tut es?')
    })(passage, setting),
}

/** "wird krank und beantragt Geld": behind an "und" the form is a verb of its own. */
function isFurtherVerb(clause: readonly Token[], at: number, auxiliary: number): boolean {
  const token = clause[at]
  if (!token || (token.is & as.present) === 0) return false
  return (
    clause.slice(auxiliary, at).some(({ lower }) => lower === 'und' || lower === 'oder') &&
    at - auxiliary > 2 &&
    !clause.slice(auxiliary + 1, at).some(isParticiple)
  )
}

const ableEnding =
  /(?<!^nach|offen|wunder|sonder|dank|kost|furcht|frucht|mittel|schein|ehr|ein|stein|bar)(?<=\p{L}{3})bar(?:e|en|er|es|em)?$/u

export const passiveInDisguise: Rule = {
  id: 'LS-S8',
  look: (passage, setting) => [
    ...inClauses((clause) => {
      const verb = clause.findIndex(({ lower }) => sein.has(lower))
      const to = clause.findIndex(
        ({ lower }, at) =>
          at > 0 &&
          lower === 'zu' &&
          isInfinitive(clause[at + 1] ?? clause[0] ?? noToken) &&
          (clause[at + 1]?.is ?? 0) !== 0,
      )
      const end = to >= 0 ? clause[to + 1] : clause.find(({ is }) => (is & as.zuInfinitive) !== 0)
      const begin = clause[verb]
      if (verb < 0 || !begin || !end || (to >= 0 && describesManner(clause[to - 1]))) return undefined
      return hint(
        { start: Math.min(begin.start, end.start), end: Math.max(begin.end, end.end) },
        'Hier steht nicht, wer etwas tun muss.',
        'Schreiben Sie zum Beispiel: Sie müssen …',
      )
    })(passage, setting),
    ...inClauses((clause) => {
      const let_ = clause.findIndex(({ lower }) => lower === 'lässt' || lower === 'lassen')
      const self = clause.findIndex(({ lower }) => lower === 'sich')
      const last = clause.at(-1)
      const end = last?.kind === 'sign' ? clause.at(-2) : last
      if (let_ < 0 || self < 0 || !end || !isInfinitive(end) || end === clause[let_]) return undefined
      return hint(
        over([clause[Math.min(let_, self)] ?? end, end]),
        'Hier steht nicht, wer etwas tun kann.',
        'Schreiben Sie zum Beispiel: Wir können …',
      )
    })(passage, setting),
    ...passage.words
      .filter((token) => !token.capital && token.lower.length > 5 && ableEnding.test(token.lower))
      .map((token) =>
        hint(token, `„${token.text}“ sagt nicht, wer etwas tun kann.`, 'Schreiben Sie zum Beispiel: Sie können …'),
      ),
  ],
}

const noToken: Token = { text: '', lower: '', start: 0, end: 0, kind: 'sign', is: 0, rank: 0, capital: false }

/** "ist schwer zu lesen" describes; "ist bis Freitag zu beantragen" commands. */
const describesManner = (token: Token | undefined) =>
  token !== undefined &&
  /^(schwer|leicht|gut|schlecht|einfach|schwierig|wichtig|möglich|nötig|schön|toll|bereit|froh|nicht)$/.test(
    token.lower,
  )
