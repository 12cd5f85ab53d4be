import { z } from 'zod'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { signingVideos } from '../../plain-language/reads/recording.ts'
import type { KnownBarrier } from '../accessibility-statement.ts'
import { mayOperate } from '../rules/operator.ts'
import { loadOperator } from '../storage/operator.ts'
import { loadBarrier } from '../storage/statement.ts'
import { loadStatement, type StandingData, type StatementData } from './standing.ts'

export const operatorPage = read({
  name: 'guidance.operator-page',
  input: z.object({}),
  may: mayOperate,
  load: async (db): Promise<StandingData> => ({ operator: await loadOperator(db) }),
})

export interface StartData extends StatementData {
  readonly open: number
  readonly late: number
  /** How many of the four parts are there in sign language. */
  readonly videos: number
}

/** What is filled in and what is missing, before others are let in and ever after. */
export const startPage = read({
  name: 'guidance.start-page',
  input: z.object({}),
  may: mayOperate,
  load: async (db, _, { today }): Promise<StartData> => ({
    operator: await loadOperator(db),
    ...(await loadStatement(db)),
    ...(await countOpen(db, today)),
    videos: Object.keys(await signingVideos(db)).length,
  }),
})

async function countOpen(db: Reading, today: string): Promise<{ open: number; late: number }> {
  const counted = await db.first<{ open: number; late: number }>(sql`
    select count(*)::int as open, (count(*) filter (where due < ${today}))::int as late
    from barrier_report where network_id = here() and answered_on is null`)
  return counted ?? { open: 0, late: 0 }
}

export interface StatementFormData extends Omit<StatementData, 'operator'> {
  readonly history: Awaited<ReturnType<typeof historyOf>>
}

export const statementFormPage = read({
  name: 'guidance.statement-form-page',
  input: z.object({}),
  may: mayOperate,
  load: async (db, _, { network }): Promise<StatementFormData> => ({
    ...(await loadStatement(db)),
    history: await historyOf(db, network),
  }),
})

export const newBarrierPage = read({
  name: 'guidance.new-barrier-page',
  input: z.object({}),
  may: mayOperate,
  load: async () => ({ barrier: null }),
})

export const barrierPage = read({
  name: 'guidance.barrier-page',
  input: z.object({ barrier: id() }),
  may: mayOperate,
  load: async (db, input): Promise<{ barrier: KnownBarrier } | undefined> => {
    const barrier = await loadBarrier(db, input.barrier)
    return barrier && { barrier }
  },
})
