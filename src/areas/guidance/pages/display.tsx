import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { wayBack } from '../rules/display.ts'
import { guidanceTexts } from '../texts.ts'
import { DisplayForm } from './display-form.tsx'

export function DisplayPage(here: Here): View {
  const { display } = here.language.words(guidanceTexts)
  const saved = here.query.gespeichert !== undefined && !here.form
  const back = wayBack(here.form?.values.zurueck ?? here.query.zurueck)
  return {
    title: display.title,
    lead: display.lead,
    body: (
      <>
        {saved && (
          <Notice kind="done" focus>
            {display.saved}
          </Notice>
        )}
        {back && (
          <p>
            <a class="back" href={back}>
              {display.back}
            </a>
          </p>
        )}
        <DisplayForm here={here} back={back} />
        <Section title={display.preview}>
          <h3>{display.sample.title}</h3>
          <p>{display.sample.text}</p>
          <p>
            <a href="/">{display.sample.link}</a>
          </p>
        </Section>
        <Section title={display.reset}>
          <p>{here.actor.kind === 'person' ? display.keptForYou : display.kept}</p>
          <p>{display.resetLead}</p>
          <Form action="/darstellung" hidden={{ alles: 'zurueck', ...(back ? { zurueck: back } : {}) }} once="" slim>
            <Button kind="quiet">{display.resetButton}</Button>
          </Form>
        </Section>
      </>
    ),
  }
}
