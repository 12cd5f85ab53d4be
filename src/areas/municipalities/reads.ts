import type { NetworkHead } from '../../foundation/addresses.ts'
import { type RawBuilder, type Reading, sql } from '../../foundation/database.ts'
import type { RuleSet } from './rule-set.ts'
import { ruleJson } from './storage/rule-set.ts'

/** The head of a network by its slug. */
export function networkHead(db: Reading, slug: string): Promise<NetworkHead | undefined> {
  return db.first(sql`select id, slug, name, demo from network where slug = ${slug}`)
}

/** The rules that held on a day, as one JSON column of another area's page: what was done is judged by the rules of its day. */
export function rulesOn(day: RawBuilder<unknown>): RawBuilder<RuleSet> {
  return sql`(select coalesce((select earlier.rules from earlier_rules earlier
      where earlier.network_id = here() and earlier.until > ${day} order by earlier.until, earlier.version limit 1), ${ruleJson})
    from rule_set where rule_set.network_id = here())`
}

/** For what the clock does in each of them. */
export async function allNetworks(db: Reading): Promise<readonly string[]> {
  return (await db.rows<{ id: string }>(sql`select id from network order by id`)).map(({ id }) => id)
}
