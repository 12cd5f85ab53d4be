import { z } from 'zod'
import { anyone } from '../../foundation/actor.ts'
import { sql } from '../../foundation/database.ts'
import { read } from '../../foundation/door.ts'
import { id } from '../../foundation/input.ts'
import type { BarrierReport } from './barrier-report.ts'
import type { Operator } from './operator.ts'
import { mayOperate } from './rules.ts'
import { loadOperator, loadReport, reportColumns } from './storage.ts'

export interface StandingData {
  readonly operator: Operator | null
}

/** Every page that always stands here: help, accessibility, the legal pages. */
export const standingPage = read({
  name: 'guidance.standing-page',
  input: z.object({}),
  may: anyone,
  load: async (db): Promise<StandingData> => ({ operator: await loadOperator(db) }),
})

export interface ReportPageData extends StandingData {
  /** Where somebody was when they met the barrier. */
  readonly page: string
}

export const reportPage = read({
  name: 'guidance.report-page',
  input: z.object({ seite: z.string().startsWith('/').max(500).optional().catch(undefined) }),
  may: anyone,
  load: async (db, { seite }): Promise<ReportPageData> => ({ page: seite ?? '', operator: await loadOperator(db) }),
})

export type ReceivedData = Pick<BarrierReport, 'number' | 'due'>

/** Whoever knows the id has just reported it; what was written is not shown again. */
export const receivedPage = read({
  name: 'guidance.received-page',
  input: z.object({ report: id() }),
  may: anyone,
  load: async (db, { report }): Promise<ReceivedData | undefined> => {
    const found = await loadReport(db, report)
    return found && { number: found.number, due: found.due }
  },
})

export const operatorPage = read({
  name: 'guidance.operator-page',
  input: z.object({}),
  may: mayOperate,
  load: async (db): Promise<StandingData> => ({ operator: await loadOperator(db) }),
})

export const reportsPage = read({
  name: 'guidance.reports-page',
  input: z.object({}),
  may: mayOperate,
  load: async (db) => ({
    reports: await db.rows<BarrierReport>(sql`
      select ${reportColumns} from barrier_report where network_id = here() order by answered_on is not null, due, number limit 200`),
  }),
})
