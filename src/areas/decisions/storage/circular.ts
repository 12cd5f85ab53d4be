import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Opening } from '../../../foundation/door.ts'
import type { Circular, Extended } from '../rules/circular.ts'
import { loadBallots } from './ballot.ts'
import { withOpened } from './envelopes.ts'
import { change } from './recommendation.ts'

/** Every decision between meetings that is being voted on; of a secret one that is over, what was in its envelopes. */
export async function loadCirculars(db: Reading, keys: Opening, today: string): Promise<readonly Circular[]> {
  const ballots = await loadBallots(db, sql`recommendation.state = 'voting' and recommendation.closes_on is not null`)
  const told = await db.rows<Pick<Circular, 'id' | 'remindedOn' | 'overdueOn'>>(sql`
    select id, reminded_on as "remindedOn", overdue_on as "overdueOn" from recommendation
    where network_id = here() and state = 'voting' and closes_on is not null`)
  const circulars: Circular[] = []
  for (const ballot of ballots) {
    const opened = ballot.closesOn && today > ballot.closesOn ? await withOpened(db, ballot, keys, today) : ballot
    const said = told.find(({ id }) => id === ballot.id)
    circulars.push({ ...opened, remindedOn: said?.remindedOn ?? null, overdueOn: said?.overdueOn ?? null })
  }
  return circulars
}

export function storeReminded(db: Writing, id: string, today: string): Promise<void> {
  return change(db, id, { reminded_on: today })
}

export function storeExtended(db: Writing, { id, closesOn }: Extended): Promise<void> {
  return change(db, id, { closes_on: closesOn, reminded_on: null, overdue_on: null })
}

export function storeOverdue(db: Writing, id: string, today: string): Promise<void> {
  return change(db, id, { overdue_on: today })
}
