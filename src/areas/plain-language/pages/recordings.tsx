import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FileUpload } from '../../../ui/file-upload.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import type { RecordingsOfText } from '../reads/recording.ts'
import { mostBytes, type ShownRecording, type SigningSlot } from '../recording.ts'
import { plainLanguageTexts } from '../texts.ts'
import { placeNamed } from './place.ts'
import { addressOf, Player, whoAndWhen } from './recording.tsx'

/** What there is beside a text, and the form for one more. */
export function TextRecordingsPage(here: Here<RecordingsOfText>): View {
  const words = here.language.words(plainLanguageTexts).recording
  const { text, recordings, begun, back } = here.data
  return {
    title: words.list.title,
    lead: words.list.lead,
    body: (
      <>
        {begun.length > 0 && (
          <Section title={words.list.begun}>
            <p>{words.list.begunLead}</p>
            <Entries here={here} recordings={begun} next={words.list.describe} />
          </Section>
        )}
        <Section title={words.list.text}>
          {text.original === '' ? <p>{placeNamed(here.language, text.place)}</p> : <Prose source={text.original} />}
          {back?.startsWith(`${here.base}/`) && (
            <p>
              <Link href={back}>{words.list.back}</Link>
            </p>
          )}
        </Section>
        <Section title={words.list.shown}>
          {recordings.length === 0 && <EmptyState title={words.list.none}>{words.list.noneNext}</EmptyState>}
          <Shown here={here} recordings={recordings} />
          <p>
            <Link href={`${here.base}/aufnahmen`}>{words.writeDown.list}</Link>
          </p>
        </Section>
        <Section title={words.bring.title}>
          <PageForm
            here={here}
            action={here.path}
            stored={{ signing: here.query.dgs ?? '' }}
            hidden={{ von: back ?? '' }}
            upload
          >
            {/* Before the file: of a form that is too large, what stands behind it is not waited for. */}
            <Checkbox name="signing" label={words.bring.signing} hint={words.bring.signingHint} />
            <FileUpload
              name="file"
              label={words.bring.file}
              hint={here.language.say(words.bring.hint, sizes)}
              accept="image/jpeg,image/png,image/webp,audio/*,video/*"
              required
            />
            <Button>{words.bring.submit}</Button>
          </PageForm>
        </Section>
      </>
    ),
  }
}

const inMb = (bytes: number) => bytes / 1024 / 1024
const sizes = { photo: inMb(mostBytes.photo), audio: inMb(mostBytes.audio), video: inMb(mostBytes.video) }

/** One place of the pages in sign language, and the form that fills it. */
export function SigningPlacePage(here: Here<{ slot: SigningSlot; recordings: readonly ShownRecording[] }>): View {
  const words = here.language.words(plainLanguageTexts).recording
  const { slot, recordings } = here.data
  const shown = recordings.filter(({ state }) => state === 'shown')
  const begun = recordings.filter(({ state }) => state === 'begun')
  return {
    title: here.language.say(words.place.title, { slot: words.slots[slot] }),
    lead: words.place.lead,
    crumbs: [{ name: words.place.back, href: '/gebaerdensprache' }],
    body: (
      <>
        {begun.length > 0 && (
          <Section title={words.list.begun}>
            <Entries here={here} recordings={begun} next={words.list.describe} />
          </Section>
        )}
        <Section title={words.list.shown}>
          {shown.length === 0 && <EmptyState title={words.place.none}>{words.place.noneNext}</EmptyState>}
          <Shown here={here} recordings={shown} />
        </Section>
        <Section title={words.place.file}>
          <PageForm here={here} action={here.path} upload>
            <FileUpload
              name="file"
              label={words.bring.file}
              hint={words.bring.signingHint}
              accept="video/mp4,video/webm"
              required
            />
            <Button>{words.bring.submit}</Button>
          </PageForm>
        </Section>
      </>
    ),
  }
}

/** Recordings whose words somebody is asked to write down. */
export function UnwrittenRecordingsPage(here: Here<{ recordings: readonly ShownRecording[] }>): View {
  const words = here.language.words(plainLanguageTexts).recording.writeDown
  const { recordings } = here.data
  return {
    title: words.list,
    lead: words.lead,
    body:
      recordings.length === 0 ? (
        <EmptyState title={words.none}>{words.noneNext}</EmptyState>
      ) : (
        <Entries here={here} recordings={recordings} next={words.open} />
      ),
  }
}

interface Listed {
  readonly here: Here
  readonly recordings: readonly ShownRecording[]
}

function Shown({ here, recordings }: Listed) {
  const { kinds } = here.language.words(plainLanguageTexts).recording
  return (
    <>
      {recordings.map((recording) => (
        <div key={recording.id}>
          <h3>
            <a href={addressOf(here, recording)}>
              {kinds[recording.kind]}: {whoAndWhen(here.language, recording)}
            </a>
          </h3>
          <Player here={here} recording={recording} />
        </div>
      ))}
    </>
  )
}

function Entries({ here, recordings, next }: Listed & { readonly next: string }) {
  const { kinds } = here.language.words(plainLanguageTexts).recording
  return (
    <Rows>
      {recordings.map((recording) => (
        <Row key={recording.id} title={kinds[recording.kind]} when={whoAndWhen(here.language, recording)}>
          <Link href={addressOf(here, recording)} about={recording.name}>
            {next}
          </Link>
        </Row>
      ))}
    </Rows>
  )
}
