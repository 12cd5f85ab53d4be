import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, day, email, id, line } from '../../../foundation/input.ts'
import { variants } from '../../../foundation/language.ts'
import { endMembership, invitePerson } from '../../people/commands.ts'
import { introduce, mayIntroduce, release } from '../rules/people.ts'
import { loadPartner } from '../storage/partner.ts'
import { loadStanding } from '../storage/people.ts'

/** Invites a person for this partner, and says so in the partner's history; the value is the person's id. */
export const introducePerson = command({
  name: 'partners.introduce-person',
  input: z.object({
    partner: id(),
    name: line(120),
    email: email(),
    role: choice(['contact', 'assistant']),
    language: choice(variants).default('de'),
  }),
  load: (db, input) => loadPartner(db, input.partner),
  may: mayIntroduce,
  rule: introduce,
  store: (_, { partner, ...person }, { also }) => also(invitePerson, { ...person, partnerId: partner }),
})

/** `day` is the last one on which the person stands for the partner. */
export const releasePerson = command({
  name: 'partners.release-person',
  input: z.object({ partner: id(), membership: id(), day: day() }),
  load: (db, input) => loadStanding(db, input.partner, input.membership),
  may: mayIntroduce,
  rule: (person, input) => release(person, input),
  store: async (_, next, { also }) => {
    await also(endMembership, next)
  },
})
