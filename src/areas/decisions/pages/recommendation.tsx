import type { Here, View } from '../../../foundation/addresses.ts'
import { Columns } from '../../../ui/columns.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { isAnswered } from '../recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { Advice } from './advice.tsx'
import { MatterAtAGlance } from './at-a-glance.tsx'
import { Discussion } from './discussion.tsx'
import { Follows } from './follows.tsx'
import { WhoReads } from './inside.tsx'
import { Now } from './now.tsx'
import { Reply } from './reply.tsx'
import { liesSays, lyingOf, partiesOf, stateSays, tones } from './says.ts'
import { TalkHeld } from './talk.tsx'
import { Versions } from './versions.tsx'
import { WithoutVoices } from './voices.tsx'
import { Voices, Votes } from './votes.tsx'
import { PictureOfTheWay, TheWay } from './way.tsx'
import { Wordings } from './wording.tsx'

export function RecommendationPage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, inside } = data
  const parties = partiesOf(told)
  const lying = told.state === 'waiting' ? lyingOf(told) : undefined
  const adopted = told.state === 'adopted' || told.state === 'adopted-with-changes'
  return {
    title: told.title,
    own: true,
    crumbs: [{ name: words.register.title, href: `${base}/beschluesse` }],
    body: (
      <>
        <div class="opening">
          <div class="lead">
            <Written text={told.statement} here={here} about={words.page.statement} />
          </div>
          <p>
            <State tone={tones[told.state]}>
              {lying ? liesSays(language, lying, here.today) : stateSays(language, told.state, parties.decider)}
            </State>
          </p>
        </div>
        <div class="when-wide">
          <PictureOfTheWay data={data} today={here.today} direction="across" />
        </div>
        <Columns
          beside={
            <>
              <Section title={words.page.way}>
                <TheWay data={data} today={here.today} base={base} />
              </Section>
              <MatterAtAGlance here={here} />
              <p>
                <a href={`${base}/beschluesse/${told.id}/beschluss.pdf`}>{words.files.take}</a>
              </p>
            </>
          }
        >
          <Advice here={here} />
          {isAnswered(told.state) && parties.decider !== 'self' && <Reply here={here} />}
          {inside && (
            <Section title={words.page.now}>
              <Now here={here} />
            </Section>
          )}
          {adopted && <Follows here={here} />}
          <Versions here={here} />
          <Section title={words.page.why}>
            <Written text={told.why} here={here} about={words.page.why} />
          </Section>
          <Voices here={here} told={told} />
          <TalkHeld here={here} told={told} />
          <Votes data={data} />
          <Wordings here={here} />
          <WithoutVoices here={here} reason={told.withoutVoices} />
          <WithoutVoices here={here} reason={told.answeredWithoutVoices} was={words.voices.wasAnswer} />
          {data.discussion && <Discussion here={here} discussion={data.discussion} />}
          {inside && isAnswered(told.state) && <WhoReads here={here} />}
        </Columns>
        <div class="when-narrow">
          <Section title={words.way.picture}>
            <PictureOfTheWay data={data} today={here.today} direction="down" />
          </Section>
        </div>
        {inside && (
          <Section title={words.page.history}>
            <ThingHistory entries={data.history} texts={[decisionsTexts]} />
          </Section>
        )}
      </>
    ),
  }
}
