import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import type { BarrierReport } from '../barrier-report.ts'
import { mayOperate } from '../rules/operator.ts'
import { loadOperator } from '../storage/operator.ts'
import { loadReport, reportColumns } from '../storage/reports.ts'
import type { StandingData } from './standing.ts'

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

export interface ReceivedData extends StandingData {
  readonly report: Pick<BarrierReport, 'number' | 'reportedOn' | 'due' | 'answer' | 'answeredOn'>
}

/** Whoever knows the id has reported it (62 of its bits are dice); what they wrote, and who they are, is not shown again. */
export const receivedPage = read({
  name: 'guidance.received-page',
  input: z.object({ report: id() }),
  may: anyone,
  load: async (db, { report }): Promise<ReceivedData | undefined> => {
    const found = await loadReport(db, report)
    if (!found) return undefined
    const { number, reportedOn, due, answer, answeredOn } = found
    return { report: { number, reportedOn, due, answer, answeredOn }, operator: await loadOperator(db) }
  },
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

export interface OneReportData {
  readonly report: BarrierReport
  readonly operator: string
  readonly history: Awaited<ReturnType<typeof historyOf>>
}

export const oneReportPage = read({
  name: 'guidance.one-report-page',
  input: z.object({ report: id() }),
  may: mayOperate,
  load: async (db, input): Promise<OneReportData | undefined> => {
    const report = await loadReport(db, input.report)
    if (!report) return undefined
    const operator = await loadOperator(db)
    return { report, operator: operator?.name ?? '', history: await historyOf(db, report.id) }
  },
})
