import { type RawBuilder, sql } from '../../../foundation/database.ts'

/** Whether everyone may read the name of a partner, as a condition of another area's SQL: organisations, groups, and whoever agreed to it. */
export function named(partner: string): RawBuilder<boolean> {
  return sql`${sql.ref(`${partner}.single`)} <> 'yes'`
}
