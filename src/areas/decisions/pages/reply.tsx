import type { Here } from '../../../foundation/addresses.ts'
import { Section } from '../../../ui/section.tsx'
import { Places } from '../../plain-language/pages/changed-places.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { answererOf, deciderSubject, stateSays } from './says.ts'

/** What became of it and why; with changes, both wordings and what is different. */
export function Reply({ here }: { here: Here<Page> }) {
  const { language, data } = here
  const { page: words, advice } = language.words(decisionsTexts)
  const { told } = data
  if (!('answeredAt' in told)) return null
  const said = {
    decider: deciderSubject(language, answererOf(told)),
    day: language.day(told.answeredAt, 'short'),
    outcome: stateSays(language, told.state, told.decider.kind),
  }
  return (
    <Section title={words.reply}>
      <p>
        <b>{language.say(words.replyBy, said)}</b>
      </p>
      {told.reason ? <Written text={told.reason} here={here} about={words.reason} /> : <p>{words.noReason}</p>}
      {told.changed && (
        <>
          <Section title={words.asChanged} level={3}>
            <Written text={told.changed} here={here} about={words.asChanged} />
          </Section>
          <Section title={advice.changes} level={3}>
            <Places before={told.wording} now={told.changed.original} />
          </Section>
          <Section title={words.asRecommended} level={3}>
            <Written text={told.statement} here={here} onlyRead about={words.asRecommended} />
          </Section>
        </>
      )}
      {told.evidence && (
        <p>
          {words.evidence}: {told.evidence}
        </p>
      )}
    </Section>
  )
}
