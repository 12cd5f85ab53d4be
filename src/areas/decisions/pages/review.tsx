import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { Written } from '../../plain-language/pages.tsx'
import { reviewResults } from '../outcome.ts'
import type { ReviewPage as Page } from '../reads/outcome.ts'
import { decisionsTexts } from '../texts.ts'

export function ReviewPage(here: Here<Page>): View {
  const { language, base, data } = here
  const { review: words, outcome, register } = language.words(decisionsTexts)
  const { told, nextOn, can } = data
  const path = `${base}/beschluesse/${told.id}`
  return {
    title: words.record,
    lead: language.say(words.lead, { title: told.title }),
    crumbs: [
      { name: register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <>
        <Section title={words.statement}>
          <Written text={told.changed ?? told.statement} here={here} about={told.title} />
        </Section>
        <Possible can={can} texts={decisionsTexts} label={words.record}>
          <PageForm
            here={here}
            action={`${path}/ueberpruefung`}
            stored={{ nextOn }}
            version={told.follows.outcome?.version ?? 0}
          >
            <Radios
              name="result"
              label={words.result}
              required
              options={reviewResults.map((value) => ({
                value,
                label: words.results[value].name,
                hint: words.results[value].hint,
              }))}
            />
            <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={5} prose required />
            <DateFields name="nextOn" label={words.nextOn} hint={words.nextOnHint} />
            <p>{words.final}</p>
            <Actions>
              <Button>{words.save}</Button>
              <a href={path}>{outcome.back}</a>
            </Actions>
          </PageForm>
        </Possible>
      </>
    ),
  }
}
