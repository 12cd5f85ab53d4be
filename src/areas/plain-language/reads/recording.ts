import { z } from 'zod'
import { anyone, members, type Permission } from '../../../foundation/actor.ts'
import { installation, type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import { choice, id } from '../../../foundation/input.ts'
import type { Refusal } from '../../../foundation/outcome.ts'
import { type ShownRecording, type SigningSlot, signingSlots } from '../recording.ts'
import { mayBring, mayChange, mayWriteDown } from '../rules/recording.ts'

/** The files that belong to a row; all others are left over from something that was never finished. */
export async function keptFiles(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db.rows<{ id: string }>(sql`select id from recording where network_id = here()`)
  return new Set(rows.map(({ id }) => id))
}

const shown = sql`
  select recording.id, text_id as text, slot, recording.kind, recording.state, type, recording.name, bytes, seconds, width, height, frames,
    alt, decorative, silent, transcript, help_wanted as "helpWanted", captions, by_person as by, recording.version,
    brought.name as "byName", written.name as "writtenByName", to_char(at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as at
  from recording
  left join person brought on brought.id = by_person
  left join person written on written.id = written_by`

export interface RecordingsOfText {
  readonly text: { readonly id: string; readonly original: string }
  readonly recordings: readonly ShownRecording[]
  /** What was brought and has no words yet: of this person alone. */
  readonly begun: readonly ShownRecording[]
  readonly back: string | undefined
}

export const textRecordings = read({
  name: 'plain-language.text-recordings',
  input: z.object({ text: id(), von: z.string().startsWith('/n/').optional().catch(undefined) }),
  may: members,
  load: async (db, input, { by }): Promise<RecordingsOfText | undefined> => {
    const text = await db.first<{ id: string; original: string }>(
      sql`select id, original from text where network_id = here() and id = ${input.text}`,
    )
    const all = text ? await listed(db, sql`text_id = ${input.text}`) : []
    return text && { text, ...apart(all, by.kind === 'person' ? by.id : undefined), back: input.von }
  },
})

/** What waits for somebody who writes down what is said. */
export const unwrittenRecordings = read({
  name: 'plain-language.unwritten-recordings',
  input: z.object({}),
  may: members,
  load: async (db) => ({
    recordings: await listed(db, sql`recording.state = 'shown' and help_wanted and transcript = ''`),
  }),
})

/** One place of the pages in sign language, for those who fill it. */
export const signingPlace = read({
  name: 'plain-language.signing-place',
  input: z.object({ slot: choice(signingSlots) }),
  may: (actor) => mayBring(actor, signingSlots[0]),
  load: async (db, { slot }) => ({ slot, recordings: await listed(db, sql`slot = ${slot}`) }),
})

export interface OneRecording {
  readonly recording: ShownRecording
  readonly can: { readonly change: Permission; readonly writeDown: Permission }
}

const one = z.object({ recording: id() })

export const recordingPage = read({
  name: 'plain-language.recording-page',
  input: one,
  may: members,
  load: (db, input, occasion) => page(db, input.recording, occasion),
})

/** On a page of the installation; everybody may look at those. */
export const commonRecordingPage = read({
  name: 'plain-language.common-recording-page',
  input: one,
  may: anyone,
  load: (db, input, occasion) => page(db, input.recording, occasion),
})

export interface RecordingFile {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly hash: string
  readonly captions: string
}

export const recordingFile = read({
  name: 'plain-language.recording-file',
  input: one,
  may: members,
  load: (db, input, occasion) => file(db, input.recording, occasion),
})

export const commonRecordingFile = read({
  name: 'plain-language.common-recording-file',
  input: one,
  may: anyone,
  load: (db, input, occasion) => file(db, input.recording, occasion),
})

/** For the page in sign language: the newest video of each place that has one. Outside all networks. */
export async function signingVideos(db: Reading): Promise<Readonly<Partial<Record<SigningSlot, ShownRecording>>>> {
  const videos = await listed(db, sql`slot is not null and recording.state = 'shown'`)
  return Object.fromEntries(videos.map((video) => [video.slot, video]).reverse())
}

function listed(db: Reading, where: RawBuilder<unknown>): Promise<ShownRecording[]> {
  return db.rows<ShownRecording>(
    sql`${shown} where recording.network_id = here() and ${where} order by recording.id desc`,
  )
}

function apart(all: readonly ShownRecording[], me: string | undefined) {
  return {
    recordings: all.filter(({ state }) => state === 'shown'),
    begun: all.filter(({ state, by }) => state === 'begun' && by === me),
  }
}

async function page(db: Reading, wanted: string, { by }: Occasion): Promise<OneRecording | Refusal | undefined> {
  const [recording] = await listed(db, sql`recording.id = ${wanted}`)
  if (!recording) return undefined
  const can = { change: mayChange(by, recording), writeDown: mayWriteDown(by, recording) }
  return recording.state === 'begun' && can.change !== true ? can.change : { recording, can }
}

async function file(db: Reading, wanted: string, { by, network }: Occasion): Promise<RecordingFile | undefined> {
  const found = await db.first<RecordingFile & { state: string; by: string | null; slot: SigningSlot | null }>(sql`
    select id, type, name, hash, captions, state, by_person as by, slot from recording
    where network_id = here() and id = ${wanted} and (slot is null) = ${network !== installation}`)
  // Without its words it is nobody's but of those who bring it.
  return found && (found.state === 'shown' || mayChange(by, found) === true) ? found : undefined
}
