import { z } from 'zod'
import { coordination } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'

export interface LostLetter {
  readonly id: string
  readonly to: string
  readonly name: string | null
  readonly subject: string
  readonly at: Date
}

/** Letters that did not arrive, newest first. What the mail server said is for whoever runs the installation. */
export const lostLetters = read({
  name: 'notifications.lost-letters',
  input: z.object({}),
  may: coordination,
  load: async (db) => ({
    letters: await db.rows<LostLetter>(sql`
      select letter.id, to_address as "to", person.name, subject, letter.created_at as at
      from letter left join person on person.id = letter.to_person
      where network_id = here() and state = 'failed' order by letter.created_at desc, letter.id limit 100`),
  }),
})
