import type { Here } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Details } from '../../../ui/details.tsx'
import { Link } from '../../../ui/link.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { SigningMark } from '../../../ui/signing-mark.tsx'
import type { ShownRecording } from '../recording.ts'
import { plainLanguageTexts } from '../texts.ts'

interface RecordingProps {
  readonly here: Here
  readonly recording: ShownRecording
  /** What it is about, where a page holds several. */
  readonly about?: string | undefined
}

/** Seen or heard, with what is said beside it, and to be taken along. */
export function Player({ here, recording, about }: RecordingProps) {
  const words = here.language.words(plainLanguageTexts).recording
  const { kind, captions, silent, helpWanted, transcript, outdated } = recording
  const address = addressOf(here, recording)
  return (
    <figure>
      <Screen here={here} recording={recording} about={about} />
      <figcaption>
        {kind === 'signing' && (
          <p class="small">
            <SigningMark />
            <strong>{words.one.dgs}</strong>
          </p>
        )}
        <p class="small">
          <Link href={`${address}/datei`} about={about} download>
            {downloadWords(here.language, recording)}
          </Link>
          {captions && (
            <>
              {' '}
              <Link href={`${address}/untertitel.vtt`} about={about} download>
                {words.one.captionsFile}
              </Link>
            </>
          )}
        </p>
        {kind === 'video' && !silent && !captions && <p class="muted">{words.one.noCaptions}</p>}
        {outdated && <p class="muted">{words.one.outdated}</p>}
        {silent && <p>{words.one.silent}</p>}
        {helpWanted && <p class="muted">{words.one.noTranscript}</p>}
        {transcript && (
          <Details summary={words.one.transcript[kind]} open={kind === 'audio' || kind === 'video'}>
            <div lang={here.language.tag === 'de' ? undefined : 'de'}>
              <Prose source={transcript} />
            </div>
          </Details>
        )}
      </figcaption>
    </figure>
  )
}

function Screen({ here, recording, about }: RecordingProps) {
  const words = here.language.words(plainLanguageTexts).recording
  const { kind, alt, width, height, captions } = recording
  const address = addressOf(here, recording)
  const file = `${address}/datei`
  const size = width && height ? { width, height } : {}
  const name = about ? `${words.kinds[kind]}: ${about}` : words.kinds[kind]
  if (kind === 'photo') return <img src={file} alt={alt} {...size} />
  // biome-ignore lint/a11y/useMediaCaption: sound has no picture for captions; what is said stands beside it
  if (kind === 'audio') return <audio src={file} controls preload="metadata" aria-label={name} />
  return (
    <video src={file} controls preload="metadata" aria-label={name} {...size}>
      {captions && (
        <track kind="captions" src={`${address}/untertitel.vtt`} srcLang="de" label={words.one.german} default />
      )}
    </video>
  )
}

export function addressOf(here: Here, { id }: Pick<ShownRecording, 'id'>): string {
  return `${here.base}/aufnahmen/${id}`
}

export function whoAndWhen(language: Language, { byName, writtenByName, at }: ShownRecording): string {
  const { one } = language.words(plainLanguageTexts).recording
  const by = language.say(one.by, { who: byName ?? one.someone, day: language.day(at, 'short') })
  return writtenByName ? `${by}. ${language.say(one.writtenBy, { who: writtenByName })}` : by
}

function downloadWords(language: Language, { kind, bytes, seconds }: ShownRecording): string {
  const { one, kinds } = language.words(plainLanguageTexts).recording
  const size =
    bytes < 100_000
      ? `${language.number(Math.max(1, Math.round(bytes / 1000)))} KB`
      : `${language.number(Math.round(bytes / 100_000) / 10)} MB`
  if (seconds === null) return language.say(one.download, { kind: kinds[kind], size })
  const length = language.say(one.length, {
    minutes: Math.floor(seconds / 60),
    seconds: String(seconds % 60).padStart(2, '0'),
  })
  return language.say(one.downloadLong, { kind: kinds[kind], size, length })
}
