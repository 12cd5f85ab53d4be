import type { Here } from '../../../foundation/addresses.ts'
import { variants } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { displayWords, knownDisplay } from '../../../ui/display.ts'
import { Fieldset } from '../../../ui/fieldset.tsx'
import { Form } from '../../../ui/form.tsx'
import type { FormValues } from '../../../ui/form-state.ts'
import { Radios } from '../../../ui/radios.tsx'
import { guidanceTexts } from '../texts.ts'
import { OwnColours } from './own-colours.tsx'

/** Every choice of /darstellung. Nothing chosen stands first: it is what the browser asks for. */
export function DisplayForm({ here, back }: { here: Here; back: string | undefined }) {
  const { display } = here.language.words(guidanceTexts)
  const options = <T extends string>(values: readonly T[], labels: Readonly<Record<T | '', string>>) =>
    (['', ...values] as const).map((value) => ({ value, label: labels[value] }))
  const space = (name: 'lines' | 'letters' | 'words') => (
    <Radios
      name={name}
      label={display.space[name]}
      options={options(displayWords[name], display.wider)}
      inline
      required
    />
  )
  return (
    <Form
      action="/darstellung"
      values={valuesOf(here)}
      problems={here.form?.problems}
      hidden={back ? { zurueck: back } : {}}
      once=""
    >
      <Radios
        name="theme"
        label={display.theme}
        options={options(displayWords.theme, display.themes)}
        inline
        required
      />
      <OwnColours words={display} />
      <Radios
        name="size"
        label={display.size}
        hint={display.sizeHint}
        options={options(displayWords.size, display.sizes)}
        inline
        required
      />
      <Radios name="font" label={display.font} options={options(displayWords.font, display.fonts)} required />
      <Fieldset legend={display.room} hint={display.roomHint}>
        {space('lines')}
        {space('letters')}
        {space('words')}
      </Fieldset>
      <Fieldset legend={display.ease}>
        <Checkbox name="buttons" label={display.buttons} hint={display.buttonsHint} />
        <Checkbox name="calm" label={display.calm} hint={display.calmHint} />
        <Radios
          name="symbols"
          label={display.symbols}
          hint={display.symbolsHint}
          options={options(displayWords.symbols, display.symbolChoices)}
          required
        />
      </Fieldset>
      <Fieldset legend={display.hearing}>
        <Checkbox name="aloud" label={display.aloud} hint={here.voice ? display.aloudHint : display.aloudOwnVoice} />
        <Radios
          name="speed"
          label={display.speed}
          options={options(displayWords.speed, display.speeds)}
          inline
          required
        />
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

/** What came back with a fault, otherwise what holds now. */
function valuesOf({ form, display, language }: Here): FormValues {
  const { ink = '', ground = '' } = display
  const now = { theme: '', size: '', font: '', lines: '', letters: '', words: '', symbols: '', speed: '', ink, ground }
  if (!form) return { ...now, ...knownDisplay(display), language: language.variant }
  const typed = Object.entries(form.values).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return { ...now, ...Object.fromEntries(typed) }
}
