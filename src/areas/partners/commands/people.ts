import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, email, id, line } from '../../../foundation/input.ts'
import { invitePerson } from '../../people/commands.ts'
import { introduce, mayIntroduce } from '../rules/people.ts'
import { loadPartner } from '../storage/partner.ts'

/** Invites a person for this partner, and says so in the partner's history; the value is the person's id. */
export const introducePerson = command({
  name: 'partners.introduce-person',
  input: z.object({ partner: id(), name: line(120), email: email(), role: choice(['contact', 'assistant']) }),
  load: (db, input) => loadPartner(db, input.partner),
  may: mayIntroduce,
  rule: introduce,
  store: (_, { partner, ...person }, { also }) => also(invitePerson, { ...person, partnerId: partner }),
})
