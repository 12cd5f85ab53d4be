import { addDays } from '../../../foundation/clock.ts'
import type { Language } from '../../../foundation/language.ts'
import { Details } from '../../../ui/details.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { type DatedMandate, holdsOn, type KnownDecision } from '../mandate.ts'
import { mandateTexts } from '../texts/mandates.ts'
import { aboutSays, MandateSentences } from './says.tsx'

interface Props {
  /** Address of the network. */
  readonly base: string
  readonly body: string
  /** Oldest first. */
  readonly mandates: readonly DatedMandate[]
  readonly names: (id: string) => string
  readonly today: string
}

/** What a body might do before, and what it will; with the days, and where each was decided. Nothing to tell is not told. */
export function MandateHistory({ base, body, mandates, names, today }: Props) {
  const language = useLanguage()
  const { history } = language.words(mandateTexts)
  const changed = mandates.some((one) => !holdsOn(one, today) || one.basis !== null || one.decision !== null)
  if (!changed) return null
  return (
    <Details summary={history.title}>
      <Facts>
        {mandates.toReversed().map((mandate) => (
          <Fact key={`${mandate.matter} ${mandate.field} ${mandate.since}`} term={aboutSays(language, mandate)}>
            {daysSay(language, mandate, today)} <MandateSentences body={body} mandate={mandate} names={names} />
            {mandate.basis && <> {language.say(history.decided, { basis: mandate.basis })}</>}
            <ByDecision base={base} decision={mandate.decision} says={history.byDecision} />
            {mandate.untilBasis && <> {language.say(history.withdrawn, { basis: mandate.untilBasis })}</>}
            <ByDecision base={base} decision={mandate.untilDecision} says={history.withdrawnBy} />
          </Fact>
        ))}
      </Facts>
    </Details>
  )
}

function ByDecision({ base, decision, says }: { base: string; decision: KnownDecision | null; says: string }) {
  if (!decision) return null
  return (
    <>
      {' '}
      {says}{' '}
      <a href={`${base}/beschluesse/${decision.id}`}>
        {decision.number}/{decision.year}
      </a>
      .
    </>
  )
}

/** The last day it held is the one before `until`. */
function daysSay(language: Language, { since, until }: DatedMandate, today: string): string {
  const { history } = language.words(mandateTexts)
  const said = (day: string) => language.day(day, 'short')
  const last = until && said(addDays(until, -1))
  if (since && last) return language.say(history.span, { since: said(since), until: last })
  if (last) return language.say(history.until, { until: last })
  if (!since) return history.ever
  return language.say(since > today ? history.ahead : history.from, { since: said(since) })
}
