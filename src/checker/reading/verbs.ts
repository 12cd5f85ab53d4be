import { coordinators, determiners } from '../lists/function-words.ts'
import { as } from '../words.ts'
import type { Token } from './tokens.ts'

const finite = as.present | as.past | as.reported | as.unreal
const ambiguous = as.infinitive | as.participle

const forms = (list: string) => new Set(list.trim().split(/\s+/))

export const werden = forms('werde wirst wird werden werdet wurde wurdest wurden wurdet würde würden worden')
export const sein = forms('bin bist ist sind seid war warst waren wart wäre wären sei seien')
export const haben = forms('habe hast hat haben habt hatte hattest hatten hattet hätte hätten')
export const modal =
  forms(`kann kannst können könnt konnte konnten könnte könnten muss musst müssen müsst musste mussten müsste müssten
  darf darfst dürfen dürft durfte durften dürfte dürften soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten
  mag magst mögen möchte möchtest möchten möchtet`)

const auxiliary = (lower: string) => werden.has(lower) || sein.has(lower) || haben.has(lower) || modal.has(lower)

/** Looks like a verb in front of a noun, but describes it: "die leichte Sprache". */
function describes(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !next?.capital || !/(e|en|er|es|em)$/.test(token.lower)) return false
  return (
    before !== undefined &&
    (determiners.has(before.lower) || (!before.capital && before.is === 0 && before.kind === 'word'))
  )
}

const closing = forms('werden haben sein können müssen dürfen sollen wollen mögen')

/** "müssen … abgebaut werden", "soll … leben können": behind a participle or an infinitive these close what an earlier verb began. */
function closesGroup(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return closing.has(tokens[at]?.lower ?? '') && before !== undefined && (isParticiple(before) || isInfinitive(before))
}

/** A verb that bears person and tense. `-en` forms are taken for infinitives where an auxiliary stands in the same words. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || (token.is & finite) === 0) return auxiliary(token?.lower ?? '') && !tokens[at]?.capital
  if (token.capital && (at > 0 || (token.is & (as.noun | as.genitive)) !== 0)) return false
  if (describes(tokens, at) || closesGroup(tokens, at)) return false
  return auxiliary(token.lower) || (token.is & ambiguous) === 0
}

/** The same, and also plural forms that look like infinitives, as long as nothing else in these words could govern them. */
export function hasVerb(tokens: readonly Token[]): boolean {
  if (tokens.some((_, at) => isFiniteVerb(tokens, at))) return true
  return tokens.some(
    (token, at) =>
      !token.capital && (token.is & as.present) !== 0 && tokens[at - 1]?.lower !== 'zu' && !describes(tokens, at),
  )
}

/** Passive, perfect: forms with ge-, or with a prefix that takes none. The dictionary lacks many verbs. */
const regular =
  /^(?!gegen|gestern|gern|gut|genau|gewiss|gesamt|gerecht|geeignet|gespannt|bekannt|bereit|berühmt|beliebt|verwandt|entfernt|erst|ernst|erwachsen|erhalten|bereits|besonders|verschieden|entlang|entweder|übrigen|übrigens|gegenüber|offen)(?:(?:ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|heran|heraus|hinzu|los|mit|nach|nieder|statt|teil|vor|weg|weiter|wieder|zu|zurück|zusammen)?ge[a-zäöüß]{2,}(?:t|en)|(?:be|ent|er|ver|zer|miss|über|unter|hinter|um|wider)[a-zäöüß]{3,}t|[a-zäöüß]{3,}iert)$/

const noParticiple = forms(
  'bekannt verwandt beliebt gewohnt geeignet geehrt gerade gesund gemein gesamt gut gern gleich genug gegen gestern gemeinsam getrennt',
)

export function isParticiple(token: Token): boolean {
  if (token.kind !== 'word' || token.capital || noParticiple.has(token.lower)) return false
  if (token.is & as.participle) return true
  return token.is === 0 && regular.test(token.lower)
}

export function isInfinitive(token: Token): boolean {
  return token.kind === 'word' && !token.capital && (token.is & (as.infinitive | as.zuInfinitive)) !== 0
}

const borders = new Set([',', ';', ':', '–', '—', '(', ')', '„', '“', '"', '…'])

/** Parts of a sentence with a verb of their own, as far as signs and binding words show them. */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  tokens.forEach((token, at) => {
    const open = parts.at(-1) ?? []
    if (borders.has(token.text)) parts.push([])
    else if (
      coordinators.has(token.lower) &&
      open.some((_, place) => isFiniteVerb(open, place)) &&
      hasOwnVerb(tokens.slice(at + 1))
    )
      parts.push([])
    else open.push(token)
  })
  return parts.filter((part) => part.length > 0)
}

function hasOwnVerb(rest: readonly Token[]): boolean {
  const stop = rest.findIndex(({ text }) => borders.has(text))
  const near = stop < 0 ? rest : rest.slice(0, stop)
  return near.some((_, at) => isFiniteVerb(near, at))
}
