import type { Here } from '../../../foundation/addresses.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Fieldset } from '../../../ui/fieldset.tsx'
import type { FormValues } from '../../../ui/form-state.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ShownRecording } from '../recording.ts'
import { needsMeasuring } from '../rules/recording-words.ts'
import { plainLanguageTexts } from '../texts.ts'

/** What is stored, as the form below holds it. What somebody once looked at and confirmed need not be looked at again. */
export function storedWords(recording: ShownRecording): FormValues {
  const { alt, transcript, seconds, state, kind } = recording
  const ticked = (yes: boolean) => (yes ? 'ja' : '')
  const looked = ticked(state === 'shown' && kind === 'signing')
  return {
    alt,
    transcript,
    decorative: ticked(recording.decorative),
    silent: ticked(recording.silent),
    helpWanted: ticked(recording.helpWanted),
    length: seconds === null ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    measured: looked,
    light: looked,
    ground: looked,
    contrast: looked,
  }
}

/** The words that are asked for, by what the recording is. */
export function DescribeFields({ here, recording }: { here: Here; recording: ShownRecording }) {
  const words = here.language.words(plainLanguageTexts).recording.describe
  const { kind, seconds } = recording
  return (
    <>
      {kind === 'photo' && (
        <>
          <TextArea name="alt" label={words.alt} hint={words.altHint} rows={3} required />
          <Checkbox name="decorative" label={words.decorative} hint={words.decorativeHint} />
        </>
      )}
      {kind === 'signing' && (
        <Fieldset legend={words.look}>
          <Checkbox name="light" label={words.light} />
          <Checkbox name="ground" label={words.ground} />
          <Checkbox name="contrast" label={words.contrast} />
          {needsMeasuring(recording) && <Checkbox name="measured" label={words.measured} hint={words.measuredHint} />}
        </Fieldset>
      )}
      {kind !== 'photo' && seconds === null && (
        <TextField name="length" label={words.length} hint={words.lengthHint} required />
      )}
      <TextArea
        name="transcript"
        label={
          kind === 'photo' ? words.transcriptPhoto : kind === 'signing' ? words.transcriptSigning : words.transcript
        }
        hint={kind === 'photo' ? words.transcriptPhotoHint : words.transcriptHint}
        rows={6}
        required={kind === 'audio'}
      />
      {kind !== 'signing' && <Checkbox name="helpWanted" label={words.helpWanted} hint={words.helpWantedHint} />}
      {kind === 'video' && <Checkbox name="silent" label={words.silent} />}
    </>
  )
}
