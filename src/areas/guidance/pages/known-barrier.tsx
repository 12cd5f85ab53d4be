import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { barrierReasons, type KnownBarrier } from '../accessibility-statement.ts'
import { guidanceTexts } from '../texts.ts'

export function BarrierPage(here: Here<{ readonly barrier: KnownBarrier | null }>): View {
  const { statement: words, operation } = here.language.words(guidanceTexts)
  const { barrier } = here.data
  return {
    title: barrier ? words.barrier.changeTitle : words.barrier.title,
    lead: words.barrier.lead,
    crumbs: [
      { name: operation.title, href: '/betreiber' },
      { name: words.form.title, href: '/betreiber/erklaerung' },
    ],
    body: barrier?.endedOn ? (
      <Notice kind="info">{here.language.say(words.barrier.ended, { day: here.language.day(barrier.endedOn) })}</Notice>
    ) : (
      <>
        <BarrierForm here={here} barrier={barrier} />
        {barrier && (
          <Section title={words.barrier.end}>
            <p>{words.barrier.endText}</p>
            <PageForm here={here} action={`/betreiber/erklaerung/${barrier.id}/beseitigt`} slim>
              <Button kind="quiet">{words.barrier.endButton}</Button>
            </PageForm>
          </Section>
        )}
      </>
    ),
  }
}

function BarrierForm({ here, barrier }: { here: Here; barrier: KnownBarrier | null }) {
  const { barrier: words } = here.language.words(guidanceTexts).statement
  const { what, plain, reason, why, alternative } = barrier ?? {}
  return (
    <PageForm
      here={here}
      action={`/betreiber/erklaerung/${barrier?.id ?? 'neu'}`}
      stored={barrier ? { what, plain, reason, why, alternative } : {}}
      version={barrier?.version}
    >
      <TextArea name="what" label={words.what} hint={words.whatHint} rows={3} required />
      <TextArea name="plain" label={words.plain} hint={words.plainHint} rows={3} />
      <Radios
        name="reason"
        label={words.reason}
        options={barrierReasons.map((value) => ({ value, label: words.reasons[value] }))}
        required
      />
      <TextArea name="why" label={words.why} hint={words.whyHint} rows={3} required />
      <TextArea name="alternative" label={words.alternative} rows={3} />
      <Button>{words.save}</Button>
    </PageForm>
  )
}
