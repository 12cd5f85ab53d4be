import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { AdvicePage as Page } from '../reads/advice.ts'
import { decisionsTexts } from '../texts.ts'
import { Advice } from './advice.tsx'
import { deciderSubject, partiesOf } from './says.ts'

/** A body on the way is asked: what it thinks, and why. Then it travels on. */
export function AdvicePage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, station, can } = data
  const path = `${base}/beschluesse/${told.id}`
  const decider = deciderSubject(language, partiesOf(told))
  return {
    title: words.advice.give,
    lead: station && language.say(words.advice.lead, { body: station.name, decider }),
    crumbs: [
      { name: words.register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <>
        <Section title={words.answer.statement}>
          <Written text={told.statement} here={here} onlyRead about={told.title} />
        </Section>
        <Section title={words.page.why}>
          <Written text={told.why} here={here} onlyRead about={words.page.why} />
        </Section>
        <Advice here={here} onlyRead />
        <Possible can={can} texts={decisionsTexts} label={words.advice.give}>
          <AdviceForm here={here} action={`${path}/stellungnahme`} back={path} />
        </Possible>
      </>
    ),
  }
}

function AdviceForm({ here, action, back }: { here: Here<Page>; action: string; back: string }) {
  const { advice: words, adviceKinds, answer } = here.language.words(decisionsTexts)
  const { told, station, kinds } = here.data
  const hidden = { body: station?.bodyId ?? '' }
  return (
    <PageForm here={here} action={action} hidden={hidden} stored={{ changedStatement: told.wording }}>
      <Radios
        name="advice"
        label={words.kind}
        required
        options={kinds.map((value) => ({
          value,
          label: adviceKinds[value].choice,
          hint: adviceKinds[value].hint,
        }))}
      />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={5} prose required />
      {kinds.length > 1 && (
        <TextArea name="changedStatement" label={words.changed} hint={words.changedHint} rows={3} prose />
      )}
      <p>{words.final}</p>
      <Actions>
        <Button>{words.send}</Button>
        <a href={back}>{answer.back}</a>
      </Actions>
    </PageForm>
  )
}
