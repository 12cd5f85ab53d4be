import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { State } from '../../../ui/state.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { BarrierReport } from '../barrier-report.ts'
import type { StandingData } from '../reads.ts'
import { guidanceTexts } from '../texts.ts'

export function OperatorPage(here: Here<StandingData>): View {
  const { operation } = here.language.words(guidanceTexts)
  const { fields, hints } = operation
  const { version = 0, ...stored } = here.data.operator ?? {}
  return {
    title: operation.title,
    lead: operation.lead,
    body: (
      <>
        <p>
          <a href="/betreiber/barrieren">{operation.reports.title}</a>
        </p>
        <PageForm here={here} action="/betreiber" stored={stored} version={version} labels={fields}>
          <TextField name="name" label={fields.name} hint={hints.name} autocomplete="organization" required />
          <TextArea name="address" label={fields.address} rows={3} required />
          <TextField name="representedBy" label={fields.representedBy} />
          <TextField name="email" label={fields.email} hint={hints.email} type="email" required />
          <TextField name="phone" label={fields.phone} type="tel" width="medium" />
          <TextArea name="dataProtection" label={fields.dataProtection} hint={hints.dataProtection} rows={3} />
          <TextArea name="enforcement" label={fields.enforcement} hint={hints.enforcement} rows={3} />
          <Button>{operation.save}</Button>
        </PageForm>
      </>
    ),
  }
}

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
            <OneReport key={report.id} here={here} report={report} />
          ))}
        </Rows>
      ),
  }
}

function OneReport({ here, report }: { here: Here; report: BarrierReport }) {
  const { reports: words } = here.language.words(guidanceTexts).operation
  const { id, number, what, page, name, email, answeredOn } = report
  return (
    <Row title={here.language.say(words.one, { number })} state={<ReportState here={here} report={report} />}>
      <p class="written">{what}</p>
      {page && (
        <p>
          {words.where}: {page}
        </p>
      )}
      <p>
        {words.from}: {[name, email].filter(Boolean).join(', ') || words.nobody}
      </p>
      {!answeredOn && (
        <PageForm here={here} action={`/betreiber/barrieren/${id}/beantwortet`} slim>
          <Button kind="quiet" about={here.language.say(words.one, { number })}>
            {words.mark}
          </Button>
        </PageForm>
      )}
    </Row>
  )
}

/** Late is said, not coloured alone. */
function ReportState({ here, report: { due, answeredOn } }: { here: Here; report: BarrierReport }) {
  const { reports: words } = here.language.words(guidanceTexts).operation
  if (answeredOn)
    return (
      <State tone="done">{here.language.say(words.answered, { day: here.language.day(answeredOn, 'short') })}</State>
    )
  const day = here.language.day(due, 'short')
  if (due < here.today) return <State tone="error">{here.language.say(words.overdue, { day })}</State>
  return <State tone="action">{here.language.say(words.due, { day })}</State>
}
