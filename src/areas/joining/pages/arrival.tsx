import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { type ArrivalStep, arrivalSteps } from '../arrival.ts'
import type { ArrivalPage as Data } from '../reads/arrival.ts'
import { joiningTexts } from '../texts.ts'
import { StepWords } from './arrival-steps.tsx'

type Page = { readonly here: Here<Data> }

/** The way in for somebody who is new: what helps, where it stands, and what they have ticked. */
export function ArrivalPage(here: Here<Data>): View {
  const { language, base, data } = here
  const { arrival: words, comingAndGoing } = language.words(joiningTexts)
  const { arrival, body, name, holder, can } = data
  const own = here.actor.kind === 'person' && here.actor.id === arrival.personId
  return {
    title: language.say(words.title, { body: body.name }),
    lead: own ? language.say(words.lead, { holder }) : language.say(words.leadOther, { name, holder }),
    crumbs: [{ name: comingAndGoing.title, href: `${base}/ankommen` }],
    body: (
      <>
        <p>
          <Progress here={here} />
        </p>
        {arrivalSteps.map((step) => (
          <Step key={step} here={here} step={step} />
        ))}
        {arrival.state === 'arriving' && can.tick === true && (
          <Section title={words.arrivedTitle}>
            <p>{words.arrivedLead}</p>
            <PageForm here={here} action={`${here.path}/angekommen`} slim>
              <Button>{words.sayArrived}</Button>
            </PageForm>
          </Section>
        )}
        <Section title={words.history}>
          <ThingHistory entries={data.history} texts={[joiningTexts]} />
        </Section>
      </>
    ),
  }
}

function Progress({ here: { language, data } }: Page) {
  const { arrival: words } = language.words(joiningTexts)
  const { arrival } = data
  if (arrival.state === 'arrived')
    return <State tone="done">{language.say(words.arrived, { day: language.day(arrival.arrivedOn, 'short') })}</State>
  return <State>{language.say(words.count, { count: arrival.taken.length, all: arrivalSteps.length })}</State>
}

function Step({ here, step }: Page & { readonly step: ArrivalStep }) {
  const { arrival: words } = here.language.words(joiningTexts)
  const { arrival, can } = here.data
  const { title } = words.steps[step]
  const taken = arrival.taken.includes(step)
  return (
    <Section title={title} id={step}>
      <p>
        <State tone={taken ? 'done' : 'plain'}>{taken ? words.taken : words.open}</State>
      </p>
      <StepWords here={here} step={step} />
      {can.tick === true && (
        <PageForm here={here} action={`${here.path}/${taken ? 'doch-offen' : 'abhaken'}`} hidden={{ step }} slim>
          <Button kind="quiet" about={title}>
            {taken ? words.untick : words.tick}
          </Button>
        </PageForm>
      )}
    </Section>
  )
}
