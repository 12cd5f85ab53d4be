import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { email, line, optionalLine, optionalProse, prose, version } from '../../../foundation/input.ts'
import { landCodes } from '../enforcement-body.ts'
import { operatorKinds } from '../operator.ts'
import { describeOperator as describe, mayOperate } from '../rules/operator.ts'
import { loadOperator, storeOperator } from '../storage/operator.ts'

export const describeOperator = command({
  name: 'guidance.describe-operator',
  input: z.object({
    kind: z.enum(['', ...operatorKinds], { error: 'choose-one' }).default(''),
    land: z.enum(['', ...landCodes], { error: 'choose-one' }).default(''),
    name: line(200),
    address: prose(500),
    representedBy: optionalLine(200),
    register: optionalLine(200),
    content: optionalLine(200),
    email: email(),
    phone: optionalLine(60),
    signRelay: optionalLine(200),
    dataProtection: optionalProse(500),
    supervision: optionalProse(500),
    hosting: optionalProse(500),
    enforcement: optionalProse(500),
    version: version(),
  }),
  load: async (db) => (await loadOperator(db)) ?? { version: 0 },
  may: mayOperate,
  rule: (thing, { version: _, ...input }, occasion) => describe(thing, input, occasion),
  store: (db, next) => storeOperator(db, next),
})
