import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ReceivedData, ReportPageData } from '../reads.ts'
import { guidanceTexts } from '../texts.ts'
import { OperatorContact } from './operator-contact.tsx'
import { Standing } from './passages.tsx'

export function ReportPage(here: Here<ReportPageData>): View {
  const { barrier } = here.language.words(guidanceTexts)
  const { page, operator } = here.data
  return {
    title: barrier.title,
    lead: barrier.lead,
    body: (
      <>
        <PageForm here={here} action="/barriere-melden" stored={{ page }}>
          <TextArea name="what" label={barrier.what} hint={barrier.whatHint} required />
          <TextField name="page" label={barrier.page} hint={barrier.pageHint} />
          <TextField name="name" label={barrier.name} autocomplete="name" />
          <TextField name="email" label={barrier.email} hint={barrier.emailHint} type="email" autocomplete="email" />
          <Button>{barrier.button}</Button>
        </PageForm>
        <Section title={barrier.otherWays}>
          {operator && <p>{barrier.otherWaysText}</p>}
          <OperatorContact operator={operator} actor={here.actor} />
        </Section>
      </>
    ),
  }
}

export function ReceivedPage(here: Here<ReceivedData>): View {
  const { barrier } = here.language.words(guidanceTexts)
  const { received } = barrier
  const { number, due } = here.data
  return {
    title: here.language.say(received.title, { number }),
    lead: received.lead,
    crumbs: [{ name: barrier.title, href: '/barriere-melden' }],
    body: (
      <>
        <p>
          <strong>{here.language.say(received.promised, { day: here.language.day(due) })}</strong>
        </p>
        <Standing text={received.keep} />
        <p>
          <a href="/hilfe">{received.back}</a>
        </p>
      </>
    ),
  }
}
