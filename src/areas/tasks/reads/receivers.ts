import { type RawBuilder, sql } from '../../../foundation/database.ts'
import type { Tempo } from '../../partners/partner.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'

/** A partner to choose, with its pace beside the name. */
export interface ListedReceiver extends Tempo {
  readonly id: string
  readonly name: string
}

/** The partner that was chosen: its pace, what binds it, and its contact persons. */
export interface ShownReceiver extends ListedReceiver {
  readonly binds: ShownText | null
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

const listed = sql`jsonb_build_object('id', partner.id, 'name', partner.name, 'leadDays', partner.lead_days,
  'hoursMonth', partner.hours_month, 'absences', partner.absences)`

const belongs = (today: string) => sql`partner.network_id = here() and coalesce(partner.left_on > ${today}, true)`

/** By name: speed is never ranked. */
export function receivers(today: string): RawBuilder<ListedReceiver[]> {
  return sql`(select coalesce(jsonb_agg(${listed} order by partner.name collate "de-x-icu"), '[]') from partner where ${belongs(today)})`
}

/** `which`: SQL of the partner's id. `null` when it does not belong here. */
export function receiver(which: RawBuilder<unknown>, today: string): RawBuilder<ShownReceiver | null> {
  return sql`(
    select ${listed} || jsonb_build_object('binds', ${written('partner.binds_text')}, 'people', (
      select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) order by person.name collate "de-x-icu"), '[]')
      from membership join person on person.id = membership.person_id
      where membership.network_id = here() and membership.partner_id = partner.id and membership.role = 'contact'
        and coalesce(membership.until >= ${today}, true)))
    from partner where ${belongs(today)} and partner.id = ${which})`
}
