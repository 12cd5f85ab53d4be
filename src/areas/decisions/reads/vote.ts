import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { isId } from '../../../foundation/crypto.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import * as may from '../rules/may.ts'
import { isOpen } from '../rules/vote.ts'
import { consentChoices } from '../vote.ts'
import { isKeyLost, toldOf } from './told.ts'

/** One question: how much resistance, or what speaks against it. */
export const votePage = read({
  name: 'decisions.vote-page',
  input: z.object({
    recommendation: id(),
    sitz: z.string().refine(isId).optional().catch(undefined),
    wahl: z.enum(consentChoices).optional().catch(undefined),
  }),
  may: members,
  load: async (db, input, { by, today, keys }) => {
    const found = await db.first(toldOf(input.recommendation))
    if (!found) return undefined
    const told = { ...found, keyLost: await isKeyLost(found, keys) }
    const own = may.ownSeats(by, told.seats)
    return { told, own, seat: input.sitz, choice: input.wahl, can: isOpen(told, today) }
  },
})

export type VotePage = Exclude<Awaited<ReturnType<typeof votePage.load>>, undefined | { readonly refused: unknown }>
