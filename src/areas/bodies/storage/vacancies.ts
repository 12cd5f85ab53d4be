import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Sector } from '../../partners/rules/sector.ts'
import type { Vacancy } from '../vacancy.ts'

interface VacancyTables {
  vacancy: {
    id: string
    body_id: string
    target_group_id: string | null
    sector: number | null
    wanted: string | null
    ask: string | null
    since: string
    until: string | null
    vacated_seat: string | null
    filled_seat: string | null
  }
}

/** A free seat as everyone reads it. */
export interface ShownVacancy extends Pick<Vacancy, 'id' | 'wanted' | 'ask' | 'since'> {
  readonly group: string | null
  readonly sector: Sector | null
}

/** The free seats of a body, oldest first, as one JSON column. */
export function vacanciesOf(body: string): RawBuilder<ShownVacancy[]> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', vacancy.id, 'wanted', vacancy.wanted, 'ask', vacancy.ask,
      'since', vacancy.since, 'sector', vacancy.sector, 'group', target_group.name) order by vacancy.since, vacancy.id), '[]')
    from vacancy left join target_group on target_group.network_id = here() and target_group.id = vacancy.target_group_id
    where vacancy.network_id = here() and vacancy.body_id = ${sql.ref(body)} and vacancy.until is null)`
}

export async function loadVacancy(db: Reading, id: string): Promise<Vacancy | undefined> {
  return db.first(sql`
    select id, body_id as "bodyId", target_group_id as "targetGroupId", sector, wanted, ask, since, until,
      vacated_seat as "vacatedSeat", filled_seat as "filledSeat"
    from vacancy where network_id = here() and id = ${id}`)
}

export async function storeVacancy(db: Writing, vacancy: Vacancy): Promise<string> {
  const { id, bodyId, targetGroupId, sector, wanted, ask, since, until, vacatedSeat, filledSeat } = vacancy
  const seats = { vacated_seat: vacatedSeat, filled_seat: filledSeat }
  await db
    .tables<VacancyTables>()
    .insertInto('vacancy')
    .values({ id, body_id: bodyId, target_group_id: targetGroupId, sector, wanted, ask, since, until, ...seats })
    .execute()
  return id
}

/** `seat`: what came of it; `null` when it is taken back. */
export async function endVacancy(db: Writing, id: string, day: string, seat: string | null): Promise<void> {
  await db.rows(sql`
    update vacancy set until = ${day}, filled_seat = ${seat} where network_id = here() and id = ${id} and until is null`)
}
