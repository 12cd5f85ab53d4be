import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Recording, SigningSlot } from '../recording.ts'
import type { NewRecording } from '../rules/recording.ts'
import type { WithWords, WrittenDown } from '../rules/recording-words.ts'

interface RecordingTables {
  recording: {
    id: string
    text_id: string | null
    slot: string | null
    kind: string
    state: string
    type: string
    name: string
    bytes: number
    hash: string
    seconds: number | null
    width: number | null
    height: number | null
    frames: number | null
    alt: string
    decorative: boolean
    silent: boolean
    transcript: string
    help_wanted: boolean
    captions: string
    for_everyone: boolean
    by_person: string | null
    written_by: string | null
    at: Date
    version: number
  }
}

export async function loadRecording(db: Reading, id: string): Promise<Recording | undefined> {
  return db.first(sql`
    select id, text_id as text, slot, kind, state, type, name, bytes, hash, seconds, width, height, frames, alt, decorative, silent,
      transcript, help_wanted as "helpWanted", captions, for_everyone as "forEveryone", by_person as by, version
    from recording where network_id = here() and id = ${id}`)
}

/** What a new recording must fit to: the text or the place it belongs to, and the room that is taken. */
export async function loadRoom(
  db: Reading,
  of: { text?: string | undefined; slot?: SigningSlot | undefined },
  inNetwork: boolean,
): Promise<{ used: number } | undefined> {
  // A text lies in a network, a place of the pages in sign language outside all of them.
  if (of.slot ? inNetwork : !of.text) return undefined
  return db.first(sql`
    select (select coalesce(sum(bytes), 0)::bigint from recording where network_id = here()) as used
    where ${of.slot ?? null}::text is not null or exists (select from text where network_id = here() and id = ${of.text ?? null}::uuid)`)
}

export async function storeRecording(db: Writing, next: NewRecording, moment: Date): Promise<string> {
  const { text, helpWanted, forEveryone, by, ...same } = next
  await db
    .tables<RecordingTables>()
    .insertInto('recording')
    .values({
      ...same,
      text_id: text,
      help_wanted: helpWanted,
      for_everyone: forEveryone,
      by_person: by,
      written_by: null,
      at: moment,
      version: 1,
    })
    .execute()
  if (next.kind === 'signing')
    await db.rows(sql`
      update recording set signed_of = (select original from text where network_id = here() and text.id = recording.text_id)
      where network_id = here() and id = ${next.id}`)
  return next.id
}

/** Changes one recording; every change is a new version. */
async function change(db: Writing, id: string, values: Partial<RecordingTables['recording']>): Promise<string> {
  await db
    .tables<RecordingTables>()
    .updateTable('recording')
    .set((of) => ({ ...values, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
  return id
}

export const storeWords = (db: Writing, { id, helpWanted, ...words }: WithWords) =>
  change(db, id, { ...words, help_wanted: helpWanted, state: 'shown' })

export const storeTranscript = (db: Writing, { id, transcript, writtenBy }: WrittenDown) =>
  change(db, id, { transcript, written_by: writtenBy, help_wanted: false })

export const storeCaptions = (db: Writing, { id, captions }: { id: string; captions: string }) =>
  change(db, id, { captions })

export const storeAudience = (db: Writing, { id, forEveryone }: { id: string; forEveryone: boolean }) =>
  change(db, id, { for_everyone: forEveryone })

export async function dropRecording(db: Writing, id: string): Promise<void> {
  await db
    .tables<RecordingTables>()
    .deleteFrom('recording')
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
}
