import type { Language } from '../../../foundation/language.ts'
import type { Reached } from '../../../ui/way-picture/layout.ts'
import { asSubject } from '../../bodies/pages/says.tsx'
import type { RecommendationPage } from '../reads/recommendation.ts'
import type { Told } from '../reads/told.ts'
import { isAnswered, type State } from '../recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { stationOf } from '../way.ts'
import { countSays, deciderSubject, liesHere, lyingOf, partiesOf, stateSays } from './says.ts'

/** One stop of the way, for the list and for the picture beside it: both say the same. */
export interface WayStop {
  /** Short, as it stands in the picture. */
  readonly name: string
  /** As a sentence, as it stands in the list. */
  readonly title: string
  /** What came of it, or since when it lies here. */
  readonly note?: string | undefined
  readonly reached: Reached
  /** What the list adds: where it will be talked about, the tasks that came of it. */
  readonly more?: 'agenda' | 'tasks'
}

type Of = Pick<RecommendationPage, 'told' | 'count' | 'inside'>

/** Proposed, voted, asked station by station, decided, carried out: where it has been and where it goes. */
export function stopsOf(language: Language, of: Of, today: string): readonly WayStop[] {
  const { page: words, way } = language.words(decisionsTexts)
  const { told } = of
  const body = asSubject(told.bodyName, language)
  const proposed: WayStop = {
    ...{ name: told.bodyName, title: language.say(words.proposes, { body }), reached: 'past' },
    note: `${way.proposal}, ${language.day(told.proposedAt, 'short')}`,
  }
  if (told.state === 'withdrawn') {
    const said = stateSays(language, told.state, told.decider.kind)
    return [proposed, { name: said, title: said, reached: 'ended' }]
  }
  if (told.state === 'unchanged')
    return [proposed, voted(language, of), ...between(language, told), afterwards(language, of)]
  return [
    proposed,
    voted(language, of),
    ...between(language, told),
    ...asked(language, told, today),
    ...answered(language, told, today),
    afterwards(language, of),
  ]
}

function voted(language: Language, { told, count }: Of): WayStop {
  const { page: words, way } = language.words(decisionsTexts)
  const body = asSubject(told.bodyName, language)
  const title = language.say(told.decider.kind === 'self' ? words.decides : words.recommends, { body })
  if (!('recommendedAt' in told) || !told.recommendedAt) return { name: way.vote, title, reached: 'now' }
  const note = `${language.day(told.recommendedAt, 'short')}: ${countSays(language, told, count)}`
  return { name: way.vote, title, note, reached: 'past' }
}

/** A vote that waits for a talk, or that came to nothing. */
function between(language: Language, { state, decider }: Told): readonly WayStop[] {
  if (state !== 'talking' && state !== 'unchanged') return []
  const said = stateSays(language, state, decider.kind)
  return [{ name: said, title: said, reached: state === 'talking' ? 'now' : 'ended' }]
}

/** The bodies on the way. Once it is answered, whoever was not asked before is not asked any more, and does not stand here. */
function asked(language: Language, told: Told, today: string): readonly WayStop[] {
  const { advice: words, adviceKinds } = language.words(decisionsTexts)
  const lies = told.state === 'waiting' ? stationOf(told.way) : undefined
  return told.way.flatMap((step): readonly WayStop[] => {
    const { name, advice, leftAt } = step
    const stop = { name, title: language.say(words.asks, { body: asSubject(name, language) }) }
    if (step === lies) return [{ ...stop, note: liesNow(language, told, today), reached: 'now', more: 'agenda' }]
    if (!advice || !leftAt) return isAnswered(told.state) ? [] : [{ ...stop, reached: 'ahead' }]
    const note = `${adviceKinds[advice].name}, ${language.day(new Date(leftAt), 'short')}`
    return [{ ...stop, note, reached: advice === 'returned' ? 'ended' : 'past' }]
  })
}

/** Whoever decides; a body that decides for itself has done so with its vote. */
function answered(language: Language, told: Told, today: string): readonly WayStop[] {
  const { page: words } = language.words(decisionsTexts)
  if (told.decider.kind === 'self' || told.way.some(({ advice }) => advice === 'returned')) return []
  const decider = deciderSubject(language, partiesOf(told))
  const stop = { name: told.deciderName ?? decider, title: language.say(words.answers, { decider }) }
  if (isAnsweredOne(told)) {
    const note = `${stateSays(language, told.state, told.decider.kind)}, ${language.day(told.answeredAt, 'short')}`
    return [{ ...stop, note, reached: isEnd(told.state) ? 'ended' : 'past' }]
  }
  if (told.state !== 'waiting' || stationOf(told.way)) return [{ ...stop, reached: 'ahead' }]
  return [{ ...stop, note: liesNow(language, told, today), reached: 'now', more: 'agenda' }]
}

function afterwards(language: Language, { told, inside }: Of): WayStop {
  const { page: words, way } = language.words(decisionsTexts)
  if (isEnd(told.state)) return { name: way.again, title: words.mayReturn, reached: told.later ? 'past' : 'now' }
  const stop = { name: way.carriedOut, title: words.carriedOut }
  if (!isAnswered(told.state)) return { ...stop, reached: 'ahead' }
  return inside ? { ...stop, reached: 'now', more: 'tasks' } : { ...stop, reached: 'now' }
}

function liesNow(language: Language, told: Told, today: string): string | undefined {
  const lying = lyingOf(told)
  return lying && liesHere(language, lying, today)
}

function isAnsweredOne(told: Told): told is Extract<Told, { readonly answeredAt: Date }> {
  return isAnswered(told.state)
}

function isEnd(state: State): boolean {
  return state === 'rejected' || state === 'returned' || state === 'unchanged'
}
