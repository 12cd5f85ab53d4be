import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { Places } from '../../plain-language/pages/changed-places.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { RecommendationPage } from '../reads/recommendation.ts'
import type { WordingPage as Page } from '../reads/wording.ts'
import { decisionsTexts } from '../texts.ts'
import { Voices } from './votes.tsx'

/** An objection is worked in: what was said stands above the wording that answers it. */
export function WordingPage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, can } = data
  const path = `${base}/beschluesse/${told.id}`
  const options = told.options.map(({ label, meaning }) => [label, meaning].filter(Boolean).join(': ')).join('\n')
  return {
    title: words.wording.title,
    lead: words.wording.lead,
    crumbs: [
      { name: words.register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <>
        <Voices here={here} told={told} />
        <Possible can={can} texts={decisionsTexts} label={words.wording.send}>
          <PageForm
            here={here}
            action={`${path}/wortlaut`}
            stored={{ statement: told.statement.original, ...(options ? { options } : {}) }}
          >
            <TextArea name="statement" label={words.wording.statement} rows={4} prose required />
            {told.method === 'resistance' && (
              <TextArea
                name="options"
                label={words.wording.options}
                hint={words.propose.optionsHint}
                rows={4}
                required
              />
            )}
            <TextArea name="note" label={words.wording.note} hint={words.wording.noteHint} rows={3} required />
            {told.closesOn && (
              <DateFields
                name="closesOn"
                label={words.wording.closesOn}
                hint={language.say(words.propose.closesOnHint, { days: told.circularDays })}
              />
            )}
            <Actions>
              <Button>{words.wording.send}</Button>
              <a href={path}>{told.title}</a>
            </Actions>
          </PageForm>
        </Possible>
      </>
    ),
  }
}

/** Every wording with what changed in it, the newest first; what was asked, where an option took its place. */
export function Wordings({ here }: { here: Here<RecommendationPage> }) {
  const { language, data } = here
  const { wording: words } = language.words(decisionsTexts)
  const { wordings, chosen } = data.told
  if (wordings.length < 2 && chosen === null) return null
  return (
    <Section title={words.all}>
      {wordings.toReversed().map(({ nr, statement, note, at }) => {
        const before = wordings.find((one) => one.nr === nr - 1)
        const title = language.say(words.number, { nr, day: language.day(new Date(at), 'short') })
        return (
          <Section key={nr} title={title} level={3}>
            {before ? (
              <>
                <Written text={note} here={here} onlyRead about={title} />
                <Places before={before.statement?.original ?? ''} now={statement?.original ?? ''} />
              </>
            ) : (
              <Written text={statement} here={here} onlyRead about={title} />
            )}
          </Section>
        )
      })}
    </Section>
  )
}
