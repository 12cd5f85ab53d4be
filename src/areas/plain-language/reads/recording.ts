import { z } from 'zod'
import { type Actor, anyone, members, type Permission } from '../../../foundation/actor.ts'
import { installation, type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { choice, id } from '../../../foundation/input.ts'
import type { Refusal } from '../../../foundation/outcome.ts'
import { type ShownRecording, type SigningSlot, signingSlots } from '../recording.ts'
import { mayPublish, mayWithdraw } from '../rules/publish.ts'
import { mayBring, mayChange, mayWatch, mayWriteDown } from '../rules/recording.ts'
import type { WrittenText } from '../written-text.ts'

/** The files that belong to a row; all others are left over from something that was never finished. */
export async function keptFiles(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db.rows<{ id: string }>(sql`select id from recording where network_id = here()`)
  return new Set(rows.map(({ id }) => id))
}

export const shownRecording = sql`
  select recording.id, text_id as text, slot, recording.kind, recording.state, type, recording.name, bytes, seconds, width, height, frames,
    alt, decorative, silent, transcript, help_wanted as "helpWanted", captions, for_everyone as "forEveryone", by_person as by, recording.version,
    brought.name as "byName", written.name as "writtenByName", to_char(at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as at,
    coalesce(signed_of <> (select original from text where text.network_id = here() and text.id = text_id), false) as outdated
  from recording
  left join person brought on brought.id = by_person
  left join person written on written.id = written_by`

export interface RecordingsOfText {
  readonly text: Pick<WrittenText, 'id' | 'place' | 'original'>
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
    const text = await db.first<RecordingsOfText['text']>(
      sql`select id, place, original from text where network_id = here() and id = ${input.text}`,
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
  readonly can: {
    readonly change: Permission
    readonly writeDown: Permission
    readonly publish: Permission
    readonly withdraw: Permission
  }
}

const one = z.object({ recording: id() })

/** In a network, or on a page of the installation. Who may watch depends on the recording. */
export const recordingPage = read({
  name: 'plain-language.recording-page',
  input: one,
  may: anyone,
  load: async (db, input, { by, network }): Promise<OneRecording | Refusal | undefined> => {
    const [recording] = await listed(db, sql`recording.id = ${input.recording}`)
    const watch = recording ? mayWatch(by, recording) : strayed(by, network)
    if (watch !== true || !recording) return watch === true ? undefined : watch
    const can = {
      change: mayChange(by, recording),
      writeDown: mayWriteDown(by, recording),
      publish: mayPublish(by),
      withdraw: mayWithdraw(by, recording),
    }
    return { recording, can }
  },
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
  may: anyone,
  load: async (db, input, { by, network }): Promise<RecordingFile | Refusal | undefined> => {
    const found = await db.first<RecordingFile & Watched>(sql`
      select id, type, name, hash, captions, state, by_person as by, slot, for_everyone as "forEveryone" from recording
      where network_id = here() and id = ${input.recording} and (slot is null) = ${network !== installation}`)
    if (found && mayWatch(by, found) === true) return found
    // Without its words it is nobody's but of those who bring it.
    const inside = strayed(by, network)
    return inside === true ? undefined : inside
  },
})

type Watched = Pick<ShownRecording, 'state' | 'by' | 'slot' | 'forEveryone'>

/** Who is no member learns nothing about what there is: they are asked to sign in for one and for none. */
function strayed(by: Actor, network: string): Permission {
  return network === installation ? true : members(by)
}

/** For the page in sign language: the newest video of each place that has one. Outside all networks. */
export async function signingVideos(db: Reading): Promise<Readonly<Partial<Record<SigningSlot, ShownRecording>>>> {
  const videos = await listed(db, sql`slot is not null and recording.state = 'shown'`)
  return Object.fromEntries(videos.map((video) => [video.slot, video]).reverse())
}

function listed(db: Reading, where: RawBuilder<unknown>): Promise<ShownRecording[]> {
  return db.rows<ShownRecording>(
    sql`${shownRecording} where recording.network_id = here() and ${where} order by recording.id desc`,
  )
}

function apart(all: readonly ShownRecording[], me: string | undefined) {
  return {
    recordings: all.filter(({ state }) => state === 'shown'),
    begun: all.filter(({ state, by }) => state === 'begun' && by === me),
  }
}
