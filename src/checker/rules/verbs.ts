import type { Token } from '../reading/tokens.ts'
import { clausesOf, haben, isInfinitive, isParticiple, modal, sein, werden } from '../reading/verbs.ts'
import { hint, over, type Rule } from '../report.ts'
import { as } from '../words.ts'
import { bothWays, inClauses, strict } from './passive.ts'

const unreal =
  /^(?:würde|würdest|würden|würdet|hätte|hättest|hätten|hättet|wäre|wärst|wären|wärt|könnte|könntest|könnten|könntet|müsste|müsstest|müssten|müsstet|dürfte|dürften|sollte|solltest|sollten|solltet|käme|kämen|gäbe|gäben|ginge|gingen|bräuchte|bräuchten|ließe|ließen|wüsste|wüssten|sei|seien|könne|müsse|dürfe|solle|wolle)$/

export const conjunctive: Rule = {
  id: 'LS-S9',
  look: ({ sentences }, { level }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, at) => {
        if (token.kind !== 'word' || (token.capital && at > 0) || /^möcht/.test(token.lower)) return []
        const known =
          unreal.test(token.lower) ||
          (!token.capital &&
            (token.is & as.unreal) !== 0 &&
            (token.is & (as.present | as.past | as.infinitive | as.participle)) === 0 &&
            /[äöü]|e(n|st|t)?$/.test(token.lower))
        if (!known || (token.capital && (token.is & as.noun) !== 0 && at === 0 && token.lower === 'würde')) return []
        return [
          strict(level)(
            token,
            `„${token.text}“ sagt: Vielleicht ist es so.`,
            'Schreiben Sie, was ist. Oder schreiben Sie: vielleicht.',
          ),
        ]
      }),
    ),
}

const allowedPast = new Set(
  `war warst waren wart hatte hattest hatten hattet konnte konntest konnten konntet musste musstest mussten musstet sollte solltest
  sollten wollte wolltest wollten wolltet durfte durften mochte mochten wurde wurdest wurden wurdet möchte möchten sollte`.split(
    /\s+/,
  ),
)

export const simplePast: Rule = {
  id: 'LS-S10',
  look: ({ words }, { level }) =>
    level === 'einfach'
      ? []
      : words
          .filter(
            (token, at) =>
              !token.capital &&
              // "eine doppelte Zeile": it describes the noun behind it.
              !(words[at + 1]?.capital && /te[nrsm]?$/.test(token.lower)) &&
              (token.is & as.past) !== 0 &&
              (token.is & (as.present | as.participle | as.infinitive)) === 0 &&
              !allowedPast.has(token.lower) &&
              !/^(laute|heute|leite|weite|breite)/.test(token.lower),
          )
          .map((token) =>
            hint(
              token,
              `„${token.text}“ ist eine Form, die man fast nur schreibt.`,
              'Schreiben Sie es so, wie Sie sprechen. Zum Beispiel: „ist gegangen“ und nicht „ging“.',
            ),
          ),
}

const moving = new Set(
  'gegangen gekommen gewesen geworden geblieben gefahren gestorben geschehen passiert gelaufen gefallen gewachsen entstanden erschienen'.split(
    ' ',
  ),
)

export const farPast: Rule = {
  id: 'LS-S11',
  look: (passage, setting) =>
    inClauses((clause) => {
      const had = clause.find(({ lower }) => /^hatten?$/.test(lower))
      const was = clause.find(({ lower }) => /^waren?$/.test(lower))
      const will = clause.find(({ lower }) => /^(wird|werden)$/.test(lower))
      const last = clause.filter(({ kind }) => kind === 'word').at(-1)
      const before = clause.findLast((token) => isParticiple(token) && !bothWays(token))
      if (had && before && had !== before && !clause.some(({ lower }) => lower === 'als')) return told(had, before)
      if (was && before && moving.has(before.lower)) return told(was, before)
      return will && before && last && haben.has(last.lower) && last.lower === 'haben' ? told(will, last) : undefined
    })(passage, setting),
}

const told = (one: Token, other: Token) =>
  hint(
    { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) },
    'Diese Zeit-Form ist schwer.',
    'Schreiben Sie zum Beispiel: „hat gesagt“ und nicht „hatte gesagt“.',
  )

const saying = /^(sag|frag|mein|erklär|erzähl|bericht|behaupt|betont|betonen|äußer|versicher|forder|erläuter|antwort)/

export const indirectSpeech: Rule = {
  id: 'LS-S14',
  look: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const [first, ...others] = clausesOf(sentence.tokens)
      if (
        !first?.some((token) => saying.test(token.lower) && !token.capital && (token.is & (as.present | as.past)) !== 0)
      )
        return []
      const second = others.find(
        (clause) =>
          clause[0]?.lower === 'dass' ||
          clause[0]?.lower === 'ob' ||
          clause.some(
            ({ lower, is }) =>
              /^(sei|seien|habe|werde|könne|müsse|solle|wolle)$/.test(lower) || (is & as.reported) !== 0,
          ),
      )
      return second
        ? [hint(over(second), 'Hier steht, was jemand gesagt hat.', 'Schreiben Sie es so: Anna sagt: Ich komme.')]
        : []
    }),
}

const bracket = { leicht: 6, einfach: 10 } as const

/** "Wir haben am Freitag in der … Sitzung … beschlossen": the two parts of the verb stand far apart. */
export const farApart: Rule = {
  id: 'LS-S18',
  look: (passage, setting) =>
    inClauses((clause) => {
      const words = clause.filter(({ kind }) => kind !== 'sign')
      const first = words.findIndex(
        ({ lower }) => haben.has(lower) || sein.has(lower) || werden.has(lower) || modal.has(lower),
      )
      const last = words.findLastIndex((token) => isParticiple(token) || isInfinitive(token))
      const [begin, end] = [words[first], words[last]]
      if (!begin || !end || last - first - 1 <= bracket[setting.level]) return undefined
      return hint(
        over([begin, end]),
        `„${begin.text}“ und „${end.text}“ gehören zusammen. Dazwischen stehen ${last - first - 1} Wörter.`,
        'Machen Sie 2 Sätze daraus.',
      )
    })(passage, setting),
}
