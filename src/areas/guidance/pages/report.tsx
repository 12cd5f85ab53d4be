import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ReceivedData, ReportPageData } from '../reads/reports.ts'
import { guidanceTexts } from '../texts.ts'
import { LeaveQuickly } from './leave.tsx'
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
        <LeaveQuickly />
        <PageForm here={here} action="/barriere-melden" stored={{ page }} hidden={{ language: here.language.variant }}>
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
  const { number, reportedOn, answer, answeredOn } = here.data.report
  return {
    title: here.language.say(received.title, { number }),
    lead: received.lead,
    crumbs: [{ name: barrier.title, href: '/barriere-melden' }],
    body: (
      <>
        <LeaveQuickly />
        <p>
          <strong>{stateOf(here)}</strong>
        </p>
        <Facts>
          <Fact term={received.reportedOn}>{here.language.day(reportedOn, 'short')}</Fact>
        </Facts>
        {answeredOn ? (
          <Section title={received.answer}>
            <PlainText text={answer} />
          </Section>
        ) : (
          <>
            <Standing text={received.bookmark} />
            <Standing text={received.keep} />
          </>
        )}
        <Section title={received.notGood}>
          <p>
            <a href="/barrierefreiheit#streit">{received.notGoodLink}</a>
          </p>
          <OperatorContact operator={here.data.operator} actor={here.actor} />
        </Section>
        <p>
          <a href="/hilfe">{received.back}</a>
        </p>
      </>
    ),
  }
}

/** Open, late or answered, each with its day. */
function stateOf({ data, language, today }: Here<ReceivedData>): string {
  const { received } = language.words(guidanceTexts).barrier
  const { due, answeredOn } = data.report
  if (answeredOn) return language.say(received.answered, { day: language.day(answeredOn) })
  return language.say(due < today ? received.overdue : received.open, { day: language.day(due) })
}
