import type { Here, View } from '../../../foundation/addresses.ts'
import { languages } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { PageForm } from '../../../ui/page-form.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import type { BarrierReport } from '../barrier-report.ts'
import type { OneReportData } from '../reads/reports.ts'
import { proposedAnswer } from '../texts/proposals.ts'
import { guidanceTexts } from '../texts.ts'
import { told } from './statement.tsx'

export function ReportsPage(here: Here<{ reports: readonly BarrierReport[] }>): View {
  const { operation } = here.language.words(guidanceTexts)
  const { reports: words } = operation
  const { reports } = here.data
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [{ name: operation.title, href: '/betreiber' }],
    body:
      reports.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <Rows>
          {reports.map((report) => (
            <Row
              key={report.id}
              title={here.language.say(words.one, { number: report.number })}
              href={`/betreiber/barrieren/${report.id}`}
              state={<ReportState report={report} today={here.today} />}
            >
              <p class="written">{report.what}</p>
            </Row>
          ))}
        </Rows>
      ),
  }
}

export function OneReportPage(here: Here<OneReportData>): View {
  const { operation, barrier, statement } = here.language.words(guidanceTexts)
  const { answer: words } = barrier
  const { report, history } = here.data
  const { number, answer, answeredOn } = report
  return {
    title: here.language.say(answeredOn ? words.doneTitle : words.title, { number }),
    lead: answeredOn ? words.doneLead : words.lead,
    crumbs: [
      { name: operation.title, href: '/betreiber' },
      { name: operation.reports.title, href: '/betreiber/barrieren' },
    ],
    body: (
      <>
        <Section title={words.reported}>
          <p class="written">{report.what}</p>
          <Known report={report} today={here.today} />
        </Section>
        <Section title={words.field}>{answeredOn ? <PlainText text={answer} /> : <Answer here={here} />}</Section>
        <Section title={words.history}>
          <ThingHistory entries={told(history, statement.form.somebody)} texts={[guidanceTexts]} />
        </Section>
      </>
    ),
  }
}

function Known({ report, today }: { report: BarrierReport; today: string }) {
  const language = useLanguage()
  const { operation, barrier } = language.words(guidanceTexts)
  const { page, name, email, reportedOn } = report
  return (
    <>
      <p>
        <ReportState report={report} today={today} />
      </p>
      <Facts>
        <Fact term={barrier.received.reportedOn}>{language.day(reportedOn)}</Fact>
        {page && <Fact term={operation.reports.where}>{page.startsWith('/') ? <a href={page}>{page}</a> : page}</Fact>}
        <Fact term={operation.reports.from}>
          {[name, email].filter(Boolean).join(', ') || operation.reports.nobody}
        </Fact>
      </Facts>
    </>
  )
}

/** Begins with a proposal in plain words, in the language of whoever reported. */
function Answer({ here }: { here: Here<OneReportData> }) {
  const { barrier } = here.language.words(guidanceTexts)
  const { report, operator } = here.data
  const answer = languages[report.language].say(proposedAnswer[report.language], { number: report.number, operator })
  return (
    <PageForm here={here} action={`/betreiber/barrieren/${report.id}`} stored={{ answer }}>
      {!report.email && <p>{barrier.answer.noMail}</p>}
      <TextArea name="answer" label={barrier.answer.field} hint={barrier.answer.hint} rows={16} required />
      <Button>{barrier.answer.button}</Button>
    </PageForm>
  )
}

/** Late is said, not coloured alone. */
function ReportState({ report: { due, answeredOn }, today }: { report: BarrierReport; today: string }) {
  const language = useLanguage()
  const { reports: words } = language.words(guidanceTexts).operation
  if (answeredOn)
    return <State tone="done">{language.say(words.answered, { day: language.day(answeredOn, 'short') })}</State>
  const day = language.day(due, 'short')
  if (due < today) return <State tone="error">{language.say(words.overdue, { day })}</State>
  return <State tone="action">{language.say(words.due, { day })}</State>
}
