import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { command } from '../../../foundation/door.ts'
import { id, optionalLine, prose } from '../../../foundation/input.ts'
import { variants } from '../../../foundation/language.ts'
import { isRefusal } from '../../../foundation/outcome.ts'
import { mayOperate } from '../rules/operator.ts'
import { answerReport as answer, reportBarrier as report } from '../rules/reports.ts'
import { loadOperator } from '../storage/operator.ts'
import { countLately, loadReport, storeAnswer, storeReport } from '../storage/reports.ts'
import { answerLetter, reportLetter } from '../texts/letters.ts'

const optionalEmail = z
  .string()
  .optional()
  .transform((value) => (value ?? '').trim().toLowerCase())
  .refine((value) => value === '' || z.email().safeParse(value).success, 'email-looks-wrong')

export const reportBarrier = command({
  name: 'guidance.report-barrier',
  input: z.object({
    what: prose(5000),
    page: optionalLine(500),
    name: optionalLine(120),
    email: optionalEmail,
    language: z.enum(variants).catch('de'),
  }),
  load: async (db, _, { moment }) => ({ operator: await loadOperator(db), lately: await countLately(db, moment) }),
  may: anyone,
  rule: ({ operator, lately }, input, occasion) => {
    const ruling = report({ lately }, input, occasion)
    return isRefusal(ruling) ? ruling : { ...ruling, next: { report: ruling.next, to: operator?.email } }
  },
  store: async (db, { report: made, to }, desk) => {
    const number = await storeReport(db, made, desk.moment)
    if (to) await desk.send({ to, ...reportLetter({ ...made, number }, desk.address) })
    return made.id
  },
})

export const answerReport = command({
  name: 'guidance.answer-report',
  input: z.object({ report: id(), answer: prose(5000) }),
  load: (db, input) => loadReport(db, input.report),
  may: mayOperate,
  rule: (report, input, occasion) => {
    const ruling = answer(report, input, occasion)
    return 'next' in ruling ? { ...ruling, next: { ...report, ...ruling.next } } : ruling
  },
  store: async (db, next, desk) => {
    await storeAnswer(db, next)
    if (next.email) await desk.send({ to: next.email, ...answerLetter(next, desk.address) })
    return next.id
  },
})
