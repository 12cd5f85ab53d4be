import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import type { Contribution } from '../contribution.ts'
import type { Changing, Contributed, Discussed } from '../rules/discuss.ts'
import { decidingSeats } from './answer.ts'
import { waySeats } from './way.ts'

interface DiscussionTables {
  contribution: {
    id: string
    recommendation_id: string
    text_id: string
    written_by: string | null
    for_person: string | null
    at: Date
    changed_at: Date | null
    version: number
  }
}

/** Everyone on the way of the `recommendation` in scope: its body, those that are asked, those that decide. */
export const seatsOnTheWay: RawBuilder<BriefSeat[]> =
  sql`(${seatsOf('recommendation.body_id')} || ${waySeats} || ${decidingSeats})`

export function loadDiscussed(db: Reading, id: string): Promise<Discussed | undefined> {
  return db.first(sql`select recommendation.id, ${seatsOnTheWay} as seats
    from recommendation where recommendation.network_id = here() and recommendation.id = ${id}`)
}

export function loadContribution(db: Reading, id: string): Promise<Contribution | undefined> {
  return db.first(sql`select id, recommendation_id as "recommendationId", text_id as "textId", written_by as "writtenBy",
      for_person as "forPerson", version
    from contribution where network_id = here() and id = ${id}`)
}

export async function storeContribution(db: Writing, next: Contributed, text: string): Promise<string> {
  const { id, recommendationId, writtenBy, forPerson, at } = next
  await db
    .tables<DiscussionTables>()
    .insertInto('contribution')
    .values({
      ...{ id, recommendation_id: recommendationId, text_id: text, at, version: 1 },
      ...{ written_by: writtenBy, for_person: forPerson },
    })
    .execute()
  return recommendationId
}

export async function storeChanged(db: Writing, { id, at }: Changing): Promise<void> {
  await db
    .tables<DiscussionTables>()
    .updateTable('contribution')
    .set((of) => ({ changed_at: at, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here() and id = ${id}`)
    .execute()
}

export async function dropContribution(db: Writing, id: string): Promise<void> {
  await db
    .tables<DiscussionTables>()
    .deleteFrom('contribution')
    .where(sql<boolean>`network_id = here() and id = ${id}`)
    .execute()
}
