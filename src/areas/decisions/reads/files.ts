import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { recommendationPage } from './recommendation.ts'
import { wanted } from './register/wanted.ts'
import { found } from './register.ts'

/** As many lines as a file holds; a network of twenty years has fewer. */
export const most = 2000

const networkName = async (db: Reading) =>
  (await db.first<{ name: string }>(sql`select name from network where id = here()`))?.name ?? ''

/** The register as it is filtered, for a table or a document: for everyone what the page shows them. */
export const registerFile = read({
  name: 'decisions.register-file',
  input: wanted,
  may: anyone,
  load: async (db, filter, occasion) => {
    const { count, entries } = await found(db, filter, occasion, { from: 0, most })
    return { network: await networkName(db), filter, count, entries, today: occasion.today, moment: occasion.moment }
  },
})

export type RegisterFile = Exclude<
  Awaited<ReturnType<typeof registerFile.load>>,
  undefined | { readonly refused: unknown }
>

/** One decision, as its page shows it to whoever asks. */
export const decisionFile = read({
  name: 'decisions.decision-file',
  input: z.object({ recommendation: id() }),
  may: anyone,
  load: async (db, input, occasion) => {
    const shown = await recommendationPage.load(db, input, occasion)
    if (!shown || 'refused' in shown) return shown
    return { ...shown, network: await networkName(db), today: occasion.today, moment: occasion.moment }
  },
})

export type DecisionFile = Exclude<
  Awaited<ReturnType<typeof decisionFile.load>>,
  undefined | { readonly refused: unknown }
>
