import { z } from 'zod'
import { anyone, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { type Entry, historyOf } from '../../../foundation/journal.ts'
import type { RuleVersion } from '../rule-set.ts'
import { mayChangeRules, type Standing } from '../rules/rule-set.ts'
import { loadEarlierRules, loadStanding, standingColumns } from '../storage/rule-set.ts'
import { templateNames } from '../template.ts'

export interface RulesData {
  /** Newest first: the first one holds. */
  readonly versions: readonly [RuleVersion, ...RuleVersion[]]
  /** The one that is read. */
  readonly read: RuleVersion
  readonly model: boolean
  /** Who changed them is a name: only members read it. */
  readonly history: readonly (Entry & { readonly name: string | null })[]
  readonly can: { readonly change: Permission }
}

/** Everyone reads how a network works, how it worked before, and where each change was decided. */
export const rulesPage = read({
  name: 'municipalities.rules-page',
  input: z.object({ fassung: z.coerce.number().int().optional().catch(undefined) }),
  may: anyone,
  load: async (db, { fassung }, { by, network }): Promise<RulesData | undefined> => {
    const found = await db.first<Standing & { model: boolean }>(sql`
      select ${standingColumns}, model
      from rule_set join network on network.id = rule_set.network_id where rule_set.network_id = here()`)
    if (!found) return undefined
    const { model, foundedOn: _, ...standing } = found
    const now = { ...standing, until: null }
    const versions = [now, ...(await loadEarlierRules(db))] as const
    const member = by.kind === 'person' && by.member
    const history = member
      ? (await historyOf(db, network)).filter(({ fact }) => fact === 'municipalities.rules-changed')
      : []
    const asked = versions.find(({ rules }) => rules.version === fassung)
    return { versions: [...versions], read: asked ?? now, model, history, can: { change: mayChangeRules(by) } }
  },
})

export const rulesForm = read({
  name: 'municipalities.rules-form',
  input: z.object({ vorlage: z.enum(templateNames).optional().catch(undefined) }),
  may: mayChangeRules,
  load: async (db, { vorlage }) => {
    const standing = await loadStanding(db)
    return standing && { ...standing, template: vorlage }
  },
})

export type RulesForm = Standing & Exclude<Awaited<ReturnType<typeof rulesForm.load>>, undefined | { refused: unknown }>
