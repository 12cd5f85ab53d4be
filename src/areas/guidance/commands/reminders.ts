import { z } from 'zod'
import { sql } from '../../../foundation/database.ts'
import { command } from '../../../foundation/door.ts'
import { onlyTheClock, remind, type Waiting } from '../rules/reminders.ts'
import { storeReminded } from '../storage/reports.ts'
import { storeReviewReminded } from '../storage/statement.ts'
import { reminderLetter, reviewLetter } from '../texts/letters.ts'

/** Asked every morning; on most days there is nothing to say, and then nothing happens. */
export const remindOperator = command({
  name: 'guidance.remind-operator',
  input: z.object({}),
  load: async (db): Promise<Waiting> => {
    const found = await db.first<Omit<Waiting, 'to'> & { to: string | null }>(sql`
      select (select email from operator_details where network_id = here()) as to,
        (select jsonb_build_object('checkedOn', checked_on, 'remindedOf', reminded_of)
          from accessibility_statement where network_id = here()) as statement,
        (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'number', number, 'reportedOn', reported_on, 'due', due,
            'reminded', reminded) order by number), '[]')
          from barrier_report where network_id = here() and answered_on is null) as reports`)
    return {
      reports: found?.reports ?? [],
      statement: found?.statement ?? null,
      to: found?.to ?? undefined,
    }
  },
  may: onlyTheClock,
  rule: (waiting, _, occasion) => remind(waiting, occasion),
  store: async (db, { to, reports, review }, desk) => {
    for (const report of reports) {
      await storeReminded(db, report.id, report.after)
      await desk.send({ to, ...reminderLetter(report, desk.today, desk.address) })
    }
    if (!review) return
    await storeReviewReminded(db, review.checkedOn)
    await desk.send({ to, ...reviewLetter(review, desk.address) })
  },
})
