export const recordingKinds = ['audio', 'video', 'photo', 'signing'] as const
export type RecordingKind = (typeof recordingKinds)[number]

/** The four parts that stand in sign language on the pages of the installation (§ 4 BITV). */
export const signingSlots = ['content', 'use', 'statement', 'more'] as const
export type SigningSlot = (typeof signingSlots)[number]

const mb = 1024 * 1024
/** Bytes of one file. */
export const mostBytes: Readonly<Record<RecordingKind, number>> = {
  photo: 10 * mb,
  audio: 30 * mb,
  video: 60 * mb,
  signing: 60 * mb,
}
/** What the address takes: the largest of them. */
export const mostUpload = mostBytes.video
/** Bytes of all files of one network. */
export const mostInNetwork = 2048 * mb

/** What somebody says, shows, signs or has written by hand: a file, and the words for it. */
export interface Recording {
  readonly id: string
  /** The text it belongs to; null on a place of the installation, which is then `slot`. */
  readonly text: string | null
  readonly slot: SigningSlot | null
  readonly kind: RecordingKind
  /** `begun`: the words are still missing, and only who brought it sees it. */
  readonly state: 'begun' | 'shown'
  readonly type: string
  /** What the file was called by who brought it. */
  readonly name: string
  readonly bytes: number
  readonly hash: string
  /** Null where the file does not say. */
  readonly seconds: number | null
  readonly width: number | null
  readonly height: number | null
  /** Pictures in a second. */
  readonly frames: number | null
  readonly alt: string
  readonly decorative: boolean
  /** A video in which nobody speaks. */
  readonly silent: boolean
  readonly transcript: string
  /** Somebody else is asked to write down what is said. */
  readonly helpWanted: boolean
  /** WebVTT, or empty. */
  readonly captions: string
  /** A video in sign language that may be seen without signing in, wherever its text may be read. */
  readonly forEveryone: boolean
  readonly by: string | null
  readonly version: number
}

/** A recording as a page shows it. */
export interface ShownRecording extends Omit<Recording, 'hash'> {
  readonly byName: string | null
  /** Who wrote down the words, where that was somebody else. */
  readonly writtenByName: string | null
  readonly at: string
  /** The text has changed since it was signed. */
  readonly outdated: boolean
}
