import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Fieldset } from '../../../ui/fieldset.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { type KnownBarrier, statuses } from '../accessibility-statement.ts'
import type { StatementFormData } from '../reads/operator.ts'
import { proposedStatement } from '../texts/proposals.ts'
import { guidanceTexts } from '../texts.ts'
import { ReviewNotice } from './review-notice.tsx'

export function StatementPage(here: Here<StatementFormData>): View {
  const { statement: words, operation } = here.language.words(guidanceTexts)
  const { statement, barriers, history } = here.data
  return {
    title: words.form.title,
    lead: words.form.lead,
    crumbs: [{ name: operation.title, href: '/betreiber' }],
    body: (
      <>
        <ReviewNotice here={here} statement={statement} />
        <p>
          <a href="/barrierefreiheit">{words.form.look}</a>
        </p>
        <StatementForm here={here} />
        <Section title={words.form.barriers} id="barrieren">
          <Barriers of={barriers} />
          <LinkButton href="/betreiber/erklaerung/neu" kind="quiet">
            {words.form.add}
          </LinkButton>
        </Section>
        {history.length > 0 && (
          <Section title={words.form.history}>
            <ThingHistory entries={told(history, words.form.somebody)} texts={[guidanceTexts]} />
          </Section>
        )}
      </>
    ),
  }
}

function StatementForm({ here }: { here: Here<StatementFormData> }) {
  const { form } = here.language.words(guidanceTexts).statement
  const { statement } = here.data
  const { version, madeOn, checkedOn, ...written } = statement ?? {
    version: 0,
    madeOn: here.today,
    checkedOn: here.today,
    ...proposedStatement,
    status: 'partial' as const,
  }
  const stored = { ...written, ...dayFields('madeOn', madeOn), ...dayFields('checkedOn', checkedOn) }
  return (
    <PageForm here={here} action="/betreiber/erklaerung" stored={stored} version={version}>
      <Fieldset legend={form.where}>
        <TextArea name="scope" label={form.scope} rows={3} required />
        <Radios
          name="status"
          label={form.status}
          options={statuses.map((value) => ({ value, label: form.statuses[value] }))}
          required
        />
      </Fieldset>
      <Fieldset legend={form.how}>
        <TextArea name="method" label={form.method} hint={form.methodHint} rows={4} required />
        <TextField name="assessedBy" label={form.assessedBy} hint={form.assessedByHint} required />
        <DateFields name="madeOn" label={form.madeOn} required />
        <DateFields name="checkedOn" label={form.checkedOn} required />
      </Fieldset>
      <Button>{form.save}</Button>
    </PageForm>
  )
}

function Barriers({ of }: { of: readonly KnownBarrier[] }) {
  const { statement: words } = useLanguage().words(guidanceTexts)
  if (of.length === 0) return <EmptyState title={words.form.noBarriers}>{words.form.noBarriersHow}</EmptyState>
  return (
    <Rows>
      {of.map(({ id, what, reason }) => (
        <Row key={id} title={what} own href={`/betreiber/erklaerung/${id}`}>
          {words.reasons[reason]}
        </Row>
      ))}
    </Rows>
  )
}

/** Other operators are seen by no scope that is outside the networks: they are told as what they are. */
export function told(history: StatementFormData['history'], somebody: string): StatementFormData['history'] {
  return history.map((entry) => ({ ...entry, name: entry.name ?? (entry.person ? somebody : null) }))
}
