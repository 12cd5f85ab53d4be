import { addDays } from '../../../foundation/clock.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import type { Kind } from '../partner.ts'
import { flowerGroup, type Sector } from '../rules/sector.ts'

/** A partner as the bouquet draws it. `strengths` is their number. */
export interface PartnerFlower {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly group: Sector
  readonly strengths: number
  /** Joined within the last 180 days. */
  readonly fresh: boolean
}

/** Everyone who belongs today, in the order they joined. */
export async function flowersOf(db: Reading, today: string): Promise<PartnerFlower[]> {
  const rows = await db.rows<Omit<PartnerFlower, 'group'>>(sql`
    select id, name, kind, cardinality(strengths) as strengths, joined_on > ${addDays(today, -180)} as fresh
    from partner where network_id = here() and (left_on is null or left_on > ${today}) order by joined_on, id`)
  return rows.map((row) => ({ ...row, group: flowerGroup(row.kind) }))
}
