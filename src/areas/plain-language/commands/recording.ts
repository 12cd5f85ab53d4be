import { z } from 'zod'
import { installation } from '../../../foundation/database.ts'
import { command } from '../../../foundation/door.ts'
import { digest, type Incoming, opened } from '../../../foundation/files.ts'
import {
  choice,
  id,
  incoming,
  optionalLine,
  optionalProse,
  prose,
  upload,
  version,
  yes,
} from '../../../foundation/input.ts'
import { barePhoto } from '../../../foundation/media/bare-photo.ts'
import { recognise } from '../../../foundation/media.ts'
import { mostBytes, signingSlots } from '../recording.ts'
import { bring, type LookedAt, mayBring, mayChange, mayWriteDown, remove } from '../rules/recording.ts'
import { caption, describe, writeDown } from '../rules/recording-words.ts'
import {
  dropRecording,
  loadRecording,
  loadRoom,
  storeCaptions,
  storeRecording,
  storeTranscript,
  storeWords,
} from '../storage/recordings.ts'

interface Brought {
  readonly text?: string | undefined
  readonly slot?: (typeof signingSlots)[number] | undefined
  readonly signing: boolean
  readonly file: Incoming
  /** What was seen of the file, never sent: looked at before the lock, for whoever may bring one. */
  readonly seen?: LookedAt
}

const brought: z.ZodType<Brought> = z.object({
  text: id().optional(),
  slot: choice(signingSlots).optional(),
  signing: yes(),
  file: incoming(),
})

const unseen: LookedAt = { medium: 'unknown', size: 0, hash: '', cut: false }

/** Brings a file beside a text, or onto a place of the pages in sign language. Its words are asked next; the value is its id. */
export const bringRecording = command({
  name: 'plain-language.bring-recording',
  input: brought,
  prepare: async (input, by) =>
    mayBring(by, input.slot) === true ? { ...input, ...(await lookAt(input.file)) } : input,
  load: (db, input, { network }) => loadRoom(db, input, network !== installation),
  may: (actor, _, { slot }) => mayBring(actor, slot),
  rule: (room, { seen = unseen, file, ...input }, occasion) => {
    const ruling = bring(room, { ...input, name: file.name.slice(-200) }, seen, occasion)
    return 'next' in ruling ? { ...ruling, next: { recording: ruling.next, file } } : ruling
  },
  store: async (db, { recording, file }, { files, moment }) => {
    await files.keep(recording.id, file)
    return storeRecording(db, recording, moment)
  },
})

/** What the file is; of a photo what may be kept: nothing about place, time and camera. */
async function lookAt(file: Incoming): Promise<{ file: Incoming; seen: LookedAt }> {
  const bytes = await opened(file)
  try {
    const { size } = bytes
    const cut = 'cut' in file && file.cut
    const medium = await recognise(bytes.piece, size)
    const hash = 'hash' in file ? file.hash : digest(file.bytes)
    const photo = typeof medium !== 'string' && medium.kind === 'photo' && size <= mostBytes.photo
    if (!photo) return { file, seen: { medium, size, hash, cut } }
    const bare = barePhoto(await bytes.piece(0, size), medium.type)
    if (!bare) return { file, seen: { medium: 'torn', size, hash, cut } }
    return { file: { name: file.name, bytes: bare }, seen: { medium, size: bare.length, hash: digest(bare), cut } }
  } finally {
    await bytes.close()
  }
}

const one = { recording: id() }

export const describeRecording = command({
  name: 'plain-language.describe-recording',
  input: z.object({
    ...one,
    alt: optionalLine(300),
    decorative: yes(),
    silent: yes(),
    transcript: optionalProse(),
    helpWanted: yes(),
    length: optionalLine(10),
    measured: yes(),
    light: yes(),
    ground: yes(),
    contrast: yes(),
    version: version(),
  }),
  load: (db, input) => loadRecording(db, input.recording),
  may: (actor, recording) => mayChange(actor, recording),
  rule: (recording, input) => describe(recording, input),
  store: storeWords,
})

/** Somebody writes down what another one says. */
export const writeDownRecording = command({
  name: 'plain-language.write-down-recording',
  input: z.object({ ...one, transcript: prose(), version: version() }),
  load: (db, input) => loadRecording(db, input.recording),
  may: (actor, recording) => mayWriteDown(actor, recording),
  rule: (recording, input, occasion) => writeDown(recording, input, occasion),
  store: storeTranscript,
})

/** Captions as typed, or as a file, which then counts. Without any there are none any more. */
export const captionRecording = command({
  name: 'plain-language.caption-recording',
  input: z
    .object({ ...one, captions: optionalProse(200_000), file: upload().optional(), version: version() })
    .transform(({ file, ...input }) => (file ? { ...input, captions: new TextDecoder().decode(file.bytes) } : input)),
  load: (db, input) => loadRecording(db, input.recording),
  may: (actor, recording) => mayWriteDown(actor, recording),
  rule: (recording, input) => caption(recording, input),
  store: storeCaptions,
})

/** Takes the recording away with its file; the value is the text it stood beside, if any. */
export const removeRecording = command({
  name: 'plain-language.remove-recording',
  input: z.object(one),
  load: (db, input) => loadRecording(db, input.recording),
  may: (actor, recording) => mayChange(actor, recording),
  rule: (recording) => remove(recording),
  store: async (db, next, { files }) => {
    await dropRecording(db, next.id)
    files.remove(next.id)
    return next.text
  },
})
