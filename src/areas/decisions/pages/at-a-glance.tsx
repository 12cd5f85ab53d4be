import type { ComponentChildren } from 'preact'
import type { Here } from '../../../foundation/addresses.ts'
import { AtAGlance, Fact } from '../../../ui/facts.tsx'
import { aboutSays } from '../../bodies/pages/says.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import type { Version } from '../reads/told.ts'
import { decisionsTexts } from '../texts.ts'
import { numbered, partiesOf, stateSays, whoDecides } from './says.ts'

export function MatterAtAGlance({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const { page: words, ballot, methods } = language.words(decisionsTexts)
  const { told } = data
  const version = (term: string, other: Version | null): ComponentChildren =>
    other && (
      <Fact term={term}>
        <a href={`${base}/beschluesse/${other.id}`}>{numbered(language, other)}</a>,{' '}
        {stateSays(language, other.state, other.decider)}
      </Fact>
    )
  return (
    <AtAGlance>
      <Fact term={words.number}>
        {numbered(language, { ...told, body: told.bodyName, decider: told.decider.kind })}
      </Fact>
      <Fact term={words.matter}>{aboutSays(language, told)}</Fact>
      <Fact term={words.decider}>
        {whoDecides(language, partiesOf(told))}{' '}
        {language.say(words.fixed, { day: language.day(told.proposedAt, 'short') })}
      </Fact>
      <Fact term={ballot.method}>
        {methods[told.method].label}. {methods[told.method].meaning}
      </Fact>
      {told.origin && (
        <Fact term={words.meeting}>
          <a href={`${base}/treffen/${told.origin.id}`}>{told.origin.title}</a>
        </Fact>
      )}
      {version(words.earlier, told.earlier)}
      {version(words.later, told.later)}
    </AtAGlance>
  )
}
