import type { NetworkHead } from '../../foundation/addresses.ts'
import { type Reading, sql } from '../../foundation/database.ts'
import type { RuleSet } from './rule-set.ts'
import { loadRules } from './storage/rule-set.ts'

export { directory } from './reads/directory.ts'
export { carrierPage, factsPage, type PublicFacts, publicFacts, targetGroupPage } from './reads/facts.ts'
export { foundingPage, foundingStart } from './reads/founding.ts'
export { rulesForm, rulesPage } from './reads/rule-set.ts'

/** The head of a network by its slug. */
export function networkHead(db: Reading, slug: string): Promise<NetworkHead | undefined> {
  return db.first(sql`select id, slug, name, demo from network where slug = ${slug}`)
}

/** The rules of the network of the scope: deadlines, quorum, ties. */
export function ruleSetOf(db: Reading): Promise<RuleSet | undefined> {
  return loadRules(db)
}
