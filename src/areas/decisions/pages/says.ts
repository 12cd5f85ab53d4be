import { dayOf, daysBetween } from '../../../foundation/clock.ts'
import type { Language } from '../../../foundation/language.ts'
import type { Tone } from '../../../ui/state.tsx'
import { afterBei, asSubject } from '../../bodies/pages/says.tsx'
import { bodiesTexts } from '../../bodies/texts.ts'
import type { Method } from '../../municipalities/rule-set.ts'
import type { BallotOption } from '../ballot-option.ts'
import type { Entry } from '../reads/register.ts'
import type { Told } from '../reads/told.ts'
import type { Decider, State } from '../recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import type { Count } from '../vote.ts'
import { stationOf } from '../way.ts'

/** Who proposed and who decides, by name. */
export interface Parties {
  readonly body: string
  readonly decider: Decider['kind']
  readonly deciderName: string | null
}

export function partiesOf({ bodyName, decider, deciderName }: Told): Parties {
  return { body: bodyName, decider: decider.kind, deciderName }
}

/** Who decides, as the subject of a sentence: "Die Steuerungsgruppe", "Der Träger". */
export function deciderSubject(language: Language, { body, decider, deciderName }: Parties): string {
  const { says } = language.words(bodiesTexts)
  if (decider === 'carrier' || decider === 'council') return says[decider]
  return asSubject(decider === 'self' ? body : (deciderName ?? ''), language)
}

/** Who gave the answer: whoever decides, or the body on the way that sent it back. */
export function answererOf(told: Told): Parties {
  const returned = told.way.find(({ advice }) => advice === 'returned')
  return returned ? { body: told.bodyName, decider: 'body', deciderName: returned.name } : partiesOf(told)
}

/** Where a recommendation lies that waits, and since when. */
export interface Lying {
  readonly decider: Decider['kind']
  /** The body where it lies, on the way or at its end; `null` for carrier and council. */
  readonly name: string | null
  readonly since: Date
}

export function lyingOf({ way, decider, deciderName, lyingSince }: Told): Lying | undefined {
  if (!lyingSince) return undefined
  const station = stationOf(way)
  return { decider: station ? 'body' : decider.kind, name: station?.name ?? deciderName, since: lyingSince }
}

/** "Liegt seit 12 Tagen bei der Steuerungsgruppe" */
export function liesSays(language: Language, { decider, name, since }: Lying, today: string): string {
  const words = language.words(decisionsTexts)
  const elsewhere = decider === 'carrier' || decider === 'council'
  const body = elsewhere ? words.with[decider] : afterBei(name ?? '', language)
  return language.say(words.lies, { body, days: daysBetween(dayOf(since), today) })
}

/** The same where the body stands beside it: "liegt hier seit 12 Tagen" */
export function liesHere(language: Language, { since }: Lying, today: string): string {
  return language.say(language.words(decisionsTexts).way.here, { days: daysBetween(dayOf(since), today) })
}

/** "Die AG Freizeit empfiehlt. Die Steuerungsgruppe entscheidet." */
export function whoDecides(language: Language, parties: Parties): string {
  const { says } = language.words(decisionsTexts)
  const body = asSubject(parties.body, language)
  if (parties.decider === 'self') return language.say(says.decidesItself, { body })
  return language.say(says.recommends, { body, decider: deciderSubject(language, parties) })
}

/** The state in words. Who decided for themselves has decided, not adopted. */
export function stateSays(language: Language, state: State, decider: Decider['kind']): string {
  const { states } = language.words(decisionsTexts)
  return state === 'adopted' && decider === 'self' ? states.decided : states[state]
}

/** A rejection is an answer like any other: it gets no colour of alarm. */
export const tones: Readonly<Record<State, Tone>> = {
  voting: 'action',
  talking: 'action',
  waiting: 'perseverance',
  adopted: 'done',
  'adopted-with-changes': 'done',
  rejected: 'plain',
  returned: 'plain',
  unchanged: 'plain',
  withdrawn: 'plain',
}

/** Every option by its number, "leave as it is" last. */
export function optionLabels(language: Language, options: readonly BallotOption[]): readonly BallotOption[] {
  const { ballot } = language.words(decisionsTexts)
  return [...options, { nr: options.length + 1, label: ballot.leave, meaning: ballot.leaveMeaning }]
}

interface Votable {
  readonly method: Method
  readonly options: readonly BallotOption[]
  readonly chosen: number | null
}

/** What the votes came to, in one sentence; by resistance every option with its sum. */
export function countSays(language: Language, { method, options, chosen }: Votable, count: Count): string {
  const { page, ballot } = language.words(decisionsTexts)
  if (method !== 'resistance') return language.say(page.count, { ...count, method })
  const sums = optionLabels(language, options).map(({ nr, label }) =>
    language.say(ballot.sum, { option: label, sum: count[nr] ?? 0 }),
  )
  const won = chosen === null ? undefined : sums[chosen - 1]
  return won ? `${ballot.chosen}: ${won}` : language.list(sums)
}

/** "Beschluss 3/2026 der Steuerungsgruppe": each body counts for itself, so a number alone names several. */
export function numbered(
  language: Language,
  of: { readonly decider: Decider['kind']; readonly number: number; readonly year: number; readonly body: string },
): string {
  const words = language.words(decisionsTexts).numbered
  const pattern = asSubject(of.body, language).startsWith('Die ') ? words.of : words.beside
  return language.say(pattern, { kind: of.decider, number: of.number, year: of.year, body: of.body })
}

/** What became of a decision, as short sentences for one line of a list. */
export function afterwards(
  language: Language,
  of: Pick<Entry, 'partner' | 'effectiveOn' | 'reviewOn' | 'endedOn' | 'inside'>,
  today: string,
): readonly string[] {
  const { register: words } = language.words(decisionsTexts)
  const day = (on: string) => ({ day: language.day(on, 'short') })
  const review = of.reviewOn && language.say(of.reviewOn <= today ? words.reviewDue : words.reviewOn, day(of.reviewOn))
  return [
    of.partner && !of.endedOn ? language.say(words.carriesOut, { partner: of.partner }) : '',
    of.effectiveOn && of.effectiveOn > today ? language.say(words.effective, day(of.effectiveOn)) : '',
    of.endedOn ? language.say(words.endedOn, day(of.endedOn)) : (review ?? ''),
    of.inside ? words.inside : '',
  ].filter((sentence) => sentence !== '')
}
