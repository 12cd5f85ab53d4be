import { personId } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fault, type Refusal, refused } from '../../../foundation/outcome.ts'
import { readCaptions } from '../captions.ts'
import type { Recording } from '../recording.ts'

export interface Described {
  readonly alt: string
  readonly decorative: boolean
  readonly silent: boolean
  readonly transcript: string
  readonly helpWanted: boolean
  /** As somebody reads it from their player, `3:20`. */
  readonly length: string
  readonly measured: boolean
  readonly light: boolean
  readonly ground: boolean
  readonly contrast: boolean
}

export type WithWords = Pick<
  Recording,
  'id' | 'alt' | 'decorative' | 'silent' | 'transcript' | 'helpWanted' | 'seconds'
>

/** The words for a recording; with them it is shown to others. What is asked depends on what it is. */
export function describe(recording: Recording, input: Described): Ruling<WithWords> | Faults {
  const { kind } = recording
  const seconds = kind === 'photo' ? null : (recording.seconds ?? secondsOf(input.length))
  const faults: Fault[] = []
  const ask = (wrong: boolean, field: string, key: string) => wrong && faults.push({ field, key })
  if (kind === 'photo') {
    ask(!input.decorative && input.alt === '', 'alt', 'alt-missing')
    ask(isName(input.alt, recording.name), 'alt', 'alt-is-name')
  } else {
    ask(seconds === null, 'length', 'length-missing')
  }
  if (kind === 'audio' || (kind === 'video' && !input.silent))
    ask(input.transcript === '' && !input.helpWanted, 'transcript', 'transcript-missing')
  if (kind === 'signing') {
    ask(needsMeasuring(recording) && !input.measured, 'measured', 'signing-measure')
    for (const look of ['light', 'ground', 'contrast'] as const) ask(!input[look], look, `signing-${look}`)
  }
  if (faults.length > 0) return { faults }
  const next = {
    id: recording.id,
    alt: kind === 'photo' && !input.decorative ? input.alt : '',
    decorative: kind === 'photo' && input.decorative,
    silent: kind === 'video' && input.silent,
    transcript: input.transcript,
    helpWanted: input.helpWanted && input.transcript === '',
    seconds,
  }
  return { next, facts: [{ name: 'plain-language.recording-described', about: recording.id }] }
}

/** Whether the file does not say how large its picture is or how many there are in a second. */
export function needsMeasuring({ width, height, frames }: Pick<Recording, 'width' | 'height' | 'frames'>): boolean {
  return !width || !height || !frames
}

/** Nobody who hears `IMG_2041` knows what is to be seen. */
function isName(alt: string, name: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/\.\w{2,5}$/, '')
      .replace(/[\W_]+/g, ' ')
      .trim()
  return alt !== '' && bare(alt) === bare(name)
}

export function secondsOf(length: string): number | null {
  const parts = /^\s*(\d{1,3})[:.]([0-5]\d)\s*$/.exec(length)
  const seconds = parts ? Number(parts[1]) * 60 + Number(parts[2]) : 0
  return seconds > 0 ? seconds : null
}

export interface WrittenDown {
  readonly id: string
  readonly transcript: string
  /** Somebody else than who brought it; both names are shown. */
  readonly writtenBy: string | null
}

export function writeDown(
  recording: Pick<Recording, 'id' | 'kind' | 'state' | 'by'>,
  { transcript }: { transcript: string },
  { by }: Pick<Occasion, 'by'>,
): Ruling<WrittenDown> | Refusal {
  if (recording.state === 'begun') return refused('describe-first')
  const who = personId(by)
  const next = { id: recording.id, transcript, writtenBy: who === recording.by ? null : who }
  return { next, facts: [{ name: 'plain-language.recording-written-down', about: recording.id }] }
}

export function caption(
  recording: Pick<Recording, 'id' | 'kind' | 'state'>,
  input: { captions: string },
): Ruling<{ id: string; captions: string }> | Refusal | Faults {
  if (recording.kind !== 'video' && recording.kind !== 'signing') return refused('captions-need-video')
  if (recording.state === 'begun') return refused('describe-first')
  const read = input.captions === '' ? [] : readCaptions(input.captions)
  if ('fault' in read) return { faults: [{ field: 'captions', key: read.fault, values: { line: read.line } }] }
  return {
    next: { id: recording.id, captions: input.captions },
    facts: [{ name: 'plain-language.recording-captioned', about: recording.id, values: { captions: read.length } }],
  }
}
