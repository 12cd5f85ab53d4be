import { z } from 'zod'
import { anyone } from '../../foundation/actor.ts'
import { command } from '../../foundation/door.ts'
import { email, id, line, optionalLine, optionalProse, prose, version } from '../../foundation/input.ts'
import { answerReport as answer, describeOperator as describe, mayOperate, reportBarrier as report } from './rules.ts'
import { loadOperator, loadReport, storeAnswered, storeOperator, storeReport } from './storage.ts'
import { reportLetter } from './texts/letters.ts'

const optionalEmail = z
  .string()
  .optional()
  .transform((value) => (value ?? '').trim().toLowerCase())
  .refine((value) => value === '' || z.email().safeParse(value).success, 'email-looks-wrong')

export const reportBarrier = command({
  name: 'guidance.report-barrier',
  input: z.object({ what: prose(5000), page: optionalLine(500), name: optionalLine(120), email: optionalEmail }),
  load: async (db) => ({ operator: await loadOperator(db) }),
  may: anyone,
  rule: ({ operator }, input, occasion) => {
    const ruling = report(input, occasion)
    return { ...ruling, next: { report: ruling.next, to: operator?.email } }
  },
  store: async (db, { report: made, to }, desk) => {
    const number = await storeReport(db, made)
    if (to) await desk.send({ to, ...reportLetter({ ...made, number }, desk.address) })
    return made.id
  },
})

export const answerReport = command({
  name: 'guidance.answer-report',
  input: z.object({ report: id() }),
  load: (db, input) => loadReport(db, input.report),
  may: mayOperate,
  rule: (thing, _input, occasion) => answer(thing, occasion),
  store: (db, next) => storeAnswered(db, next),
})

export const describeOperator = command({
  name: 'guidance.describe-operator',
  input: z.object({
    name: line(200),
    address: prose(500),
    representedBy: optionalLine(200),
    email: email(),
    phone: optionalLine(60),
    dataProtection: optionalProse(500),
    enforcement: optionalProse(500),
    version: version(),
  }),
  load: async (db) => (await loadOperator(db)) ?? { version: 0 },
  may: mayOperate,
  rule: (thing, { version: _, ...input }, occasion) => describe(thing, input, occasion),
  store: (db, next) => storeOperator(db, next),
})
