import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { Told } from '../reads/told.ts'
import type { TalkPage as Page } from '../reads/wording.ts'
import { type TalkAbout, talkResults } from '../talk.ts'
import { decisionsTexts } from '../texts.ts'
import { optionLabels } from './says.ts'

/** What came of the talk; only then the outcome stands. */
export function TalkPage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, can } = data
  const path = `${base}/beschluesse/${told.id}`
  return {
    title: words.talk.title,
    lead: words.talk.lead,
    crumbs: [
      { name: words.register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <>
        <TalkNeeded told={told} />
        <Possible can={can} texts={decisionsTexts} label={words.talk.send}>
          <PageForm here={here} action={`${path}/gespraech`}>
            <TextArea name="text" label={words.talk.text} hint={words.talk.textHint} rows={6} prose required />
            <DateFields name="day" label={words.talk.day} required />
            <Radios
              name="result"
              label={words.talk.result}
              required
              options={talkResults.map((result) => ({
                value: result,
                label: words.talk.results[result].label,
                hint: words.talk.results[result].meaning,
              }))}
            />
            <Actions>
              <Button>{words.talk.send}</Button>
              <a href={path}>{told.title}</a>
            </Actions>
          </PageForm>
        </Possible>
      </>
    ),
  }
}

/** Who should talk with whom about what. */
export function TalkNeeded({ told }: { told: Told }) {
  const language = useLanguage()
  const { talk: words } = language.words(decisionsTexts)
  if (!told.talk) return null
  return (
    <Section title={words.needed} level={3}>
      <p>{words.why}</p>
      <ul>
        {told.talk.about.map((about) => (
          <li key={about.seat}>{reasonOf(language, told, about)}</li>
        ))}
      </ul>
    </Section>
  )
}

function reasonOf(language: Language, { seats, options, chosen }: Told, { seat: id, why }: TalkAbout): string {
  const { talk: words } = language.words(decisionsTexts)
  const seat = seats.find((one) => one.id === id)?.holder ?? words.leftSeat
  const option = optionLabels(language, options).find(({ nr }) => nr === chosen)?.label ?? ''
  return language.say(words.reasons[why], { seat, option })
}

/** The talk that was held. */
export function TalkHeld({ here, told }: { here: Here; told: Told }) {
  const language = useLanguage()
  const { talk: words } = language.words(decisionsTexts)
  const { talk } = told
  if (!talk?.result || !talk.heldOn) return null
  const day = language.day(talk.heldOn, 'short')
  return (
    <Section title={words.held}>
      <p>{language.say(words.heldOn, { day, result: words.results[talk.result].label })}</p>
      <Written text={talk.text} here={here} onlyRead about={words.held} />
    </Section>
  )
}
