import type { Here } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import type { OneRecording } from '../reads/recording.ts'
import { plainLanguageTexts } from '../texts.ts'
import { addressOf } from './recording.tsx'

/** Who sees a video in sign language, and who may change that. */
export function Audience({ here }: { here: Here<OneRecording> }) {
  const words = here.language.words(plainLanguageTexts).recording.audience
  const { recording, can } = here.data
  const address = addressOf(here, recording)
  if (here.actor.kind === 'guest') return null
  return (
    <Section title={words.title}>
      <p>{recording.forEveryone ? words.everyone : words.inside}</p>
      {recording.forEveryone ? (
        <Possible can={can.withdraw} texts={plainLanguageTexts} label={words.withdraw}>
          <PageForm here={here} action={`${address}/zuruecknehmen`} id="zuruecknehmen" slim>
            <Button kind="quiet">{words.withdraw}</Button>
          </PageForm>
        </Possible>
      ) : (
        <Possible can={can.publish} texts={plainLanguageTexts} label={words.publish}>
          <PageForm here={here} action={`${address}/freigeben`} id="freigeben">
            <p>{words.lead}</p>
            <Checkbox name="agreed" label={words.agreed} />
            <Button>{words.publish}</Button>
          </PageForm>
        </Possible>
      )}
    </Section>
  )
}
