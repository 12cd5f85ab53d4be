import type { Here } from '../../../foundation/addresses.ts'
import { Section } from '../../../ui/section.tsx'
import { Places } from '../../plain-language/pages/changed-places.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { numbered, stateSays } from './says.ts'

/** What was proposed again: how it differs from the version before, and all versions from the first on. */
export function Versions({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const words = language.words(decisionsTexts).versions
  const { id, chain, wording, earlierWording } = data.told
  if (chain.length < 2) return null
  return (
    <Section title={words.title}>
      {earlierWording !== null && (
        <Section title={words.changes} level={3}>
          {earlierWording === wording ? <p>{words.same}</p> : <Places before={earlierWording} now={wording} />}
        </Section>
      )}
      <Section title={words.all} level={3}>
        <ol>
          {chain.map((one) => {
            const said = `${numbered(language, one)}, ${language.day(new Date(one.proposedAt), 'short')}`
            return (
              <li key={one.id}>
                {one.id === id ? <b>{said}</b> : <a href={`${base}/beschluesse/${one.id}`}>{said}</a>}:{' '}
                {stateSays(language, one.state, one.decider)}
                {one.id === id && ` (${words.here})`}
              </li>
            )
          })}
        </ol>
      </Section>
    </Section>
  )
}
