import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { AnswerPage as Page } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { Advice } from './advice.tsx'
import { MissingVoices } from './voices.tsx'

export function AnswerPage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, can, record } = data
  const title = record ? words.answer.record : words.answer.title
  const path = `${base}/beschluesse/${told.id}`
  return {
    title,
    lead: language.say(words.answer.lead, { body: asSubject(told.bodyName, language) }),
    crumbs: [
      { name: words.register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <>
        <Section title={words.answer.statement}>
          <Written text={told.statement} here={here} onlyRead about={told.title} />
        </Section>
        <Advice here={here} onlyRead />
        <Possible can={can} texts={decisionsTexts} label={title}>
          <AnswerForm here={here} action={`${path}/antworten`} />
        </Possible>
      </>
    ),
  }
}

/** What a body on the way would rather have, the last one first; else what was recommended. It is easier to change words than to begin. */
function suggestedBy({ way, wording }: Page['told']): string {
  return way.findLast(({ changed }) => changed)?.changed?.original ?? wording
}

function AnswerForm({ here, action }: { here: Here<Page>; action: string }) {
  const words = here.language.words(decisionsTexts)
  const { told, answerKinds, record } = here.data
  const elsewhere = told.decider.kind === 'carrier' || told.decider.kind === 'council'
  return (
    <PageForm here={here} action={action} stored={{ changedStatement: suggestedBy(told) }}>
      <Radios
        name="outcome"
        label={words.answer.outcome}
        required
        options={answerKinds.map((value) => ({
          value,
          label: words.outcomes[value].name,
          hint: words.outcomes[value].hint,
        }))}
      />
      <TextArea name="reason" label={words.answer.reason} hint={words.answer.reasonHint} rows={5} prose required />
      <TextArea name="changedStatement" label={words.answer.changed} hint={words.answer.changedHint} rows={3} prose />
      {elsewhere && (
        <TextField name="evidence" label={words.answer.evidence} hint={words.answer.evidenceHint} required={record} />
      )}
      <MissingVoices here={here} missing={here.data.missing} ask={words.voices.reasonAnswer} />
      <p>{words.answer.final}</p>
      <Actions>
        <Button>{record ? words.answer.sendRecord : words.answer.send}</Button>
        <a href={`${here.base}/beschluesse/${told.id}`}>{words.answer.back}</a>
      </Actions>
    </PageForm>
  )
}
