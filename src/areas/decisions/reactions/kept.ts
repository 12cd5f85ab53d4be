import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Desk, Reaction } from '../../../foundation/door.ts'
import type { Fact } from '../../../foundation/outcome.ts'

/** A law about the agendas of a body, which is kept up after whatever touches it: `bodies` says whose. */
export const keptBy =
  (putOn: (db: Writing, desk: Desk, body: string) => Promise<readonly Fact[]>) =>
  (name: string, on: string, bodies: (db: Reading, fact: Fact) => Promise<readonly string[]>): Reaction => ({
    name: `decisions.${name}`,
    on,
    react: async (db, fact, desk) => {
      const facts: Fact[] = []
      for (const body of await bodies(db, fact)) facts.push(...(await putOn(db, desk, body)))
      return facts
    },
  })

export async function bodyOfMeeting(db: Reading, { about }: Fact): Promise<readonly string[]> {
  const found = await db.rows<{ id: string }>(
    sql`select body_id as id from meeting where network_id = here() and id = ${about}`,
  )
  return found.map(({ id }) => id)
}
