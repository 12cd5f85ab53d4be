import type { Here, View } from '../../../foundation/addresses.ts'
import { Columns } from '../../../ui/columns.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { isAnswered } from '../recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { MatterAtAGlance } from './at-a-glance.tsx'
import { Now } from './now.tsx'
import { Reply } from './reply.tsx'
import { deciderSubject, partiesOf, stateSays, tones } from './says.ts'
import { WithoutVoices } from './voices.tsx'
import { Votes } from './votes.tsx'
import { TheWay } from './way.tsx'

export function RecommendationPage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, inside } = data
  const parties = partiesOf(told)
  const waiting = language.say(words.waitsFor, { decider: told.deciderName ?? deciderSubject(language, parties) })
  return {
    title: told.title,
    crumbs: [{ name: words.register.title, href: `${base}/beschluesse` }],
    body: (
      <>
        <div class="opening">
          <div class="lead">
            <Written text={told.statement} here={here} about={words.page.statement} />
          </div>
          <p>
            <State tone={tones[told.state]}>
              {told.state === 'waiting' ? waiting : stateSays(language, told.state, parties.decider)}
            </State>
          </p>
        </div>
        <Columns
          beside={
            <>
              <Section title={words.page.way}>
                <TheWay data={data} base={base} />
              </Section>
              <MatterAtAGlance here={here} />
            </>
          }
        >
          {isAnswered(told.state) && parties.decider !== 'self' && <Reply here={here} />}
          {inside && (
            <Section title={words.page.now}>
              <Now here={here} />
            </Section>
          )}
          <Section title={words.page.why}>
            <Written text={told.why} here={here} about={words.page.why} />
          </Section>
          <Votes data={data} />
          <WithoutVoices here={here} reason={told.withoutVoices} />
        </Columns>
        {inside && (
          <Section title={words.page.history}>
            <ThingHistory entries={data.history} texts={[decisionsTexts]} />
          </Section>
        )}
      </>
    ),
  }
}
