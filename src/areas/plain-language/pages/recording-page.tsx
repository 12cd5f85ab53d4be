import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { FileUpload } from '../../../ui/file-upload.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { captionsExample } from '../captions.ts'
import type { OneRecording } from '../reads/recording.ts'
import type { ShownRecording } from '../recording.ts'
import { plainLanguageTexts } from '../texts.ts'
import { Audience } from './audience.tsx'
import { addressOf, Player, whoAndWhen } from './recording.tsx'
import { DescribeFields, storedWords } from './recording-words.tsx'

/** One recording: seen or heard, its words, and what can be done with it by whom. */
export function RecordingPage(here: Here<OneRecording>): View {
  const words = here.language.words(plainLanguageTexts).recording
  const { recording, can } = here.data
  const begun = recording.state === 'begun'
  const mayDo = here.actor.kind !== 'guest'
  return {
    title: words.kinds[recording.kind],
    lead: whoAndWhen(here.language, recording),
    crumbs: recording.slot
      ? [{ name: words.place.back, href: '/gebaerdensprache' }]
      : [{ name: words.list.title, href: `${here.base}/texte/${recording.text}/aufnahmen` }],
    body: (
      <>
        {begun && <Notice kind="info">{words.one.onlyYou}</Notice>}
        <Player here={here} recording={recording} />
        {recording.kind === 'signing' && !recording.slot && !begun && <Audience here={here} />}
        {recording.helpWanted && can.writeDown === true && <WriteDown here={here} recording={recording} />}
        {can.change === true && (
          <Section title={words.describe.title}>
            <PageForm
              here={here}
              action={here.path}
              id="worte"
              stored={storedWords(recording)}
              version={recording.version}
            >
              <DescribeFields here={here} recording={recording} />
              <Button>{words.describe.submit}</Button>
            </PageForm>
          </Section>
        )}
        {!begun && can.writeDown === true && recording.kind !== 'audio' && recording.kind !== 'photo' && (
          <Captions here={here} recording={recording} />
        )}
        {mayDo && (
          <Section title={words.remove}>
            <Possible can={can.change} texts={plainLanguageTexts} label={words.remove}>
              <PageForm here={here} action={`${addressOf(here, recording)}/loeschen`} id="loeschen" slim>
                <p>{words.removeLead}</p>
                <Button kind="grave">{words.remove}</Button>
              </PageForm>
            </Possible>
          </Section>
        )}
      </>
    ),
  }
}

interface Of {
  readonly here: Here
  readonly recording: ShownRecording
}

function WriteDown({ here, recording }: Of) {
  const words = here.language.words(plainLanguageTexts).recording.writeDown
  return (
    <Section title={words.title}>
      <p>{words.who}</p>
      <PageForm
        here={here}
        action={`${addressOf(here, recording)}/aufschreiben`}
        id="aufschreiben"
        version={recording.version}
      >
        <TextArea name="transcript" label={words.title} rows={10} required />
        <Button>{words.submit}</Button>
      </PageForm>
    </Section>
  )
}

function Captions({ here, recording }: Of) {
  const words = here.language.words(plainLanguageTexts).recording.captions
  return (
    <Section title={words.title}>
      <PageForm
        here={here}
        action={`${addressOf(here, recording)}/untertitel`}
        id="untertitel"
        stored={{ captions: recording.captions || captionsExample }}
        version={recording.version}
        upload
      >
        <TextArea name="captions" label={words.typed} hint={words.hint} rows={10} />
        <FileUpload name="file" label={words.file} hint={words.fileHint} accept=".vtt,text/vtt" />
        <Button>{words.submit}</Button>
      </PageForm>
    </Section>
  )
}
