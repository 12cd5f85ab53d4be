import { z } from 'zod'
import { sql } from '../../foundation/database.ts'
import { command } from '../../foundation/door.ts'
import { choice, email, line, optionalId } from '../../foundation/input.ts'
import { variants } from '../../foundation/language.ts'
import { roles } from './person.ts'
import { invite, mayInvite } from './rules.ts'
import { loadInvited, storeWelcome } from './storage.ts'

export const invitePerson = command({
  name: 'people.invite-person',
  input: z.object({
    name: line(120),
    email: email(),
    role: choice(roles),
    partnerId: optionalId(),
    language: choice(variants).default('de'),
    demo: z.boolean().default(false),
  }),
  load: async (db, input) => {
    // Whoever types an address may learn that it is known; nothing else about the person becomes visible by it.
    await db.rows(sql`select set_config('app.email', ${input.email}, true)`)
    return loadInvited(db, input.email)
  },
  may: mayInvite,
  rule: invite,
  store: (db, next, { moment }) => storeWelcome(db, next, moment),
})
