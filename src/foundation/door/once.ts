import { type Actor, personId } from '../actor.ts'
import { hashToken } from '../crypto.ts'
import { type Reading, sql, type Writing } from '../database.ts'

/** One sending of a form. */
interface Sending {
  readonly key: string
  readonly sent: string
  readonly command: string
  readonly by: Actor
}

/**
 * What the same form was answered the first time. Whoever goes back, writes something else and sends it means it; and nobody is
 * answered for somebody else. The value went through JSON; commands return ids and plain values for this reason.
 */
export function answered<V>(db: Reading, { key, sent, command, by }: Sending): Promise<{ value: V } | undefined> {
  return db.first<{ value: V }>(sql`
    select value from once where network_id = here() and key = ${key} and command = ${command} and sent = ${sent}
      and (person_id is null or person_id = ${personId(by)}::uuid)`)
}

export async function remember(db: Writing, { key, sent, command, by }: Sending, value: unknown): Promise<void> {
  await db.rows(sql`
    insert into once (key, command, person_id, sent, value)
    values (${key}, ${command}, ${personId(by)}::uuid, ${sent}, ${JSON.stringify(value ?? null)}::jsonb)
    on conflict (network_id, key) do update set command = excluded.command, person_id = excluded.person_id,
      sent = excluded.sent, value = excluded.value, at = excluded.at`)
}

/** The same for the same form; of a file its bytes count. */
export function fingerprintOf(raw: unknown): string {
  const plain = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
  return hashToken(JSON.stringify(raw, plain) ?? '')
}
