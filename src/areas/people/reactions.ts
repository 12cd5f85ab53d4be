import { sql } from '../../foundation/database.ts'
import type { Reaction } from '../../foundation/door.ts'
import { invitePerson } from './commands.ts'

/** Who founds a network names its first coordination; facts carry no names, so they are read where the founding keeps its answers. */
export const inviteFirstCoordination: Reaction = {
  name: 'people.invite-first-coordination',
  on: 'municipalities.network-founded',
  react: async (db, _fact, desk) => {
    // Row level security shows the founding only to whoever presented its id, which finishing it has just done.
    const named = await db.first<{ name: string; email: string }>(sql`
      select answers->'coordination'->>'name' as name, answers->'coordination'->>'email' as email
      from founding where network_id is null and answers->'coordination' is not null`)
    if (named) await desk.also(invitePerson, { ...named, role: 'coordination' })
    return []
  },
}
