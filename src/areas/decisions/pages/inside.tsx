import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { InsidePage as Page } from '../reads/outcome.ts'
import type { RecommendationPage } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'

export function InsidePage(here: Here<Page>): View {
  const { language, base, data } = here
  const { inside: words, outcome, register } = language.words(decisionsTexts)
  const path = `${base}/beschluesse/${data.id}`
  return {
    title: words.keep,
    lead: language.say(words.lead, { title: data.title }),
    crumbs: [
      { name: register.title, href: `${base}/beschluesse` },
      { name: data.title, href: path },
    ],
    body: (
      <Possible can={data.can} texts={decisionsTexts} label={words.keep}>
        <PageForm here={here} action={`${path}/nur-fuer-mitglieder`}>
          <TextField name="reason" label={words.reason} hint={words.reasonHint} required />
          <Actions>
            <Button>{words.keep}</Button>
            <a href={path}>{outcome.back}</a>
          </Actions>
        </PageForm>
      </Possible>
    ),
  }
}

/** Who reads it: everyone, unless somebody said why not. */
export function WhoReads({ here }: { here: Here<RecommendationPage> }) {
  const { language, base, data } = here
  const { inside: words } = language.words(decisionsTexts)
  const { told, can } = data
  const { insideReason } = told.follows
  const path = `${base}/beschluesse/${told.id}`
  return (
    <Section title={words.readers} id="wer-liest">
      <p>{insideReason === null ? words.everyone : language.say(words.state, { reason: insideReason })}</p>
      {insideReason === null ? (
        <Possible can={can.keepInside} texts={decisionsTexts} label={words.keep}>
          <p>
            <LinkButton href={`${path}/nur-fuer-mitglieder`} kind="quiet">
              {words.keep}
            </LinkButton>
          </p>
        </Possible>
      ) : (
        <Possible can={can.keepInside} texts={decisionsTexts} label={words.show}>
          <PageForm here={here} action={`${path}/allen-zeigen`} id="allen-zeigen" slim>
            <Button kind="quiet">{words.show}</Button>
          </PageForm>
        </Possible>
      )}
    </Section>
  )
}
