import type { Here, View } from '../../../foundation/addresses.ts'
import { variants } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Fieldset } from '../../../ui/fieldset.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { chosenDisplay, displayChoices } from '../rules.ts'
import { guidanceTexts } from '../texts.ts'

export function DisplayPage(here: Here): View {
  const { display } = here.language.words(guidanceTexts)
  const saved = here.query.gespeichert !== undefined
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
        <Choices here={here} />
        <Section title={display.preview}>
          <Preview here={here} />
        </Section>
        <Section title={display.reset}>
          <p>{display.kept}</p>
          <p>{display.resetLead}</p>
          <Form action="/darstellung" hidden={{ alles: 'zurueck' }} once="" slim>
            <Button kind="quiet">{display.resetButton}</Button>
          </Form>
        </Section>
      </>
    ),
  }
}

function Choices({ here }: { here: Here }) {
  const { display } = here.language.words(guidanceTexts)
  const { theme, size, font } = displayChoices
  const values = { theme: '', size: '', font: '', ...chosenDisplay(here.display), language: here.language.variant }
  return (
    <Form action="/darstellung" values={values} once="">
      <Radios
        name="theme"
        label={display.theme}
        options={theme.map((value) => ({ value, label: display.themes[value] }))}
        inline
        required
      />
      <Radios
        name="size"
        label={display.size}
        hint={display.sizeHint}
        options={size.map((value) => ({ value, label: display.sizes[value] }))}
        inline
        required
      />
      <Radios
        name="font"
        label={display.font}
        options={font.map((value) => ({ value, label: display.fonts[value] }))}
        required
      />
      <Fieldset legend={display.ease}>
        <Checkbox name="spacing" label={display.spacing} hint={display.spacingHint} />
        <Checkbox name="buttons" label={display.buttons} hint={display.buttonsHint} />
        <Checkbox name="calm" label={display.calm} hint={display.calmHint} />
      </Fieldset>
      <Radios
        name="language"
        label={display.language}
        options={variants.map((value) => ({ value, label: display.languages[value] }))}
        inline
        required
      />
      <Button>{display.save}</Button>
    </Form>
  )
}

/** The page itself is the preview; this shows what the form above does not have. */
function Preview({ here }: { here: Here }) {
  const { sample } = here.language.words(guidanceTexts).display
  return (
    <>
      <h3>{sample.title}</h3>
      <p>{sample.text}</p>
      <p>
        <a href="/">{sample.link}</a>
      </p>
    </>
  )
}
