import { type Actor, guest } from '../../foundation/actor.ts'
import { type Reading, sql } from '../../foundation/database.ts'

interface Identity {
  readonly id: string
  readonly name: string
  readonly operator: boolean
  readonly coordinates: boolean
  readonly member: boolean
  readonly speaks_for: readonly string[]
  readonly assists: readonly string[]
}

/** Turns the keys of the scope into who that is in this network. */
export async function identify(db: Reading): Promise<Actor> {
  const found = await db.first<Identity>(sql`select * from identify()`)
  if (!found) return guest
  const { speaks_for, ...rest } = found
  return { kind: 'person', ...rest, speaksFor: speaks_for }
}
