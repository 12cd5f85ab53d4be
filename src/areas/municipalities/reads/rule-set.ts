import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { historyOf } from '../../../foundation/journal.ts'
import type { RuleSet } from '../rule-set.ts'
import { mayChangeRules } from '../rules/rule-set.ts'
import { loadRules, ruleColumns } from '../storage/rule-set.ts'

export const rulesPage = read({
  name: 'municipalities.rules-page',
  input: z.object({}),
  may: anyone,
  load: async (db, _, { by, network }) => {
    const found = await db.first<RuleSet & { model: boolean }>(sql`
      select ${ruleColumns}, model
      from rule_set join network on network.id = rule_set.network_id where rule_set.network_id = here()`)
    if (!found) return undefined
    const { model, ...rules } = found
    const member = by.kind === 'person' && by.member
    // Who changed a rule is a name: only members read it.
    const history = member
      ? (await historyOf(db, network)).filter(({ fact }) => fact === 'municipalities.rules-changed')
      : []
    return { rules, model, history, can: { change: mayChangeRules(by) } }
  },
})

export const rulesForm = read({
  name: 'municipalities.rules-form',
  input: z.object({}),
  may: mayChangeRules,
  load: loadRules,
})
