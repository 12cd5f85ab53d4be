import { type Reading, sql, type Writing } from '../../foundation/database.ts'
import type { Occasion } from '../../foundation/door.ts'
import { votesFor } from '../bodies/reads.ts'
import type { Giving, Receiver } from './rules/give.ts'
import type { Task, TaskOrigin } from './task.ts'

interface TaskRow {
  id: string
  title: string
  detail_text: string
  partner_id: string
  person_id: string | null
  due: string
  sooner_agreed: string | null
  state: string
  help_wanted: string | null
  origin: string | null
  origin_id: string | null
  body_id: string | null
  given_on: string
  done_at: Date | null
  version: number
}

interface TaskTables {
  task: TaskRow
}

export const taskColumns = sql`task.id, task.title, task.detail_text as "detailText", task.partner_id as "partnerId",
  task.person_id as "personId", task.due, task.sooner_agreed as "soonerAgreed", task.origin, task.origin_id as "originId",
  task.body_id as "bodyId", task.given_on as "givenOn", task.version, task.state,
  coalesce(task.help_wanted, '') as "helpWanted", task.done_at as "doneAt"`

export async function loadTask(db: Reading, id: string): Promise<Task | undefined> {
  return db.first<Task>(sql`select ${taskColumns} from task where network_id = here() and id = ${id}`)
}

/** A partner that belongs here today, as somebody who may be given a task. */
export async function loadReceiver(db: Reading, partner: string, { today }: Occasion): Promise<Receiver | undefined> {
  return db.first<Receiver>(sql`
    select id as "partnerId",
      jsonb_build_object('leadDays', lead_days, 'hoursMonth', hours_month, 'absences', absences) as tempo,
      (select coalesce(jsonb_agg(person_id), '[]') from membership
        where membership.network_id = here() and partner_id = partner.id and role = 'contact' and coalesce(until >= ${today}, true)) as people
    from partner where network_id = here() and id = ${partner} and coalesce(left_on > ${today}, true)`)
}

/** `undefined` also when the origin or the body is not of this network. */
export async function loadGiving(
  db: Reading,
  of: { partner: string; body?: string | undefined; origin?: TaskOrigin | undefined; originId?: string | undefined },
  occasion: Occasion,
): Promise<Giving | undefined> {
  const { body = null, origin = null, originId = null } = of
  const receiver = await loadReceiver(db, of.partner, occasion)
  const around = await db.first<{ seated: boolean; known: boolean }>(sql`
    select ${isSeated(occasion)} as seated,
      (${body}::uuid is null or exists (select from body where network_id = here() and id = ${body}))
      and case when ${originId}::uuid is null or ${origin}::text is null then true
        when ${origin} = 'item' then exists (select from agenda_item where network_id = here() and id = ${originId})
        else exists (select from recommendation where network_id = here() and id = ${originId}) end as known`)
  return receiver && around?.known ? { receiver, seated: around.seated } : undefined
}

/** Whether the actor votes in any body. */
export function isSeated({ by }: Pick<Occasion, 'by'>) {
  return sql<boolean>`exists (select from seat where seat.network_id = here() and ${votesFor(by)})`
}

/** Promised to this body, not done, and not yet on the agenda of this meeting. */
export async function loadPromises(
  db: Reading,
  body: string,
  meeting: string,
): Promise<{ id: string; title: string }[]> {
  return db.rows(sql`
    select id, title from task
    where network_id = here() and body_id = ${body} and state <> 'done' and not exists (
      select from agenda_item item where item.network_id = here() and item.meeting_id = ${meeting} and item.origin_id = task.id)
    order by due, id`)
}

export async function storeNewTask(db: Writing, task: Task): Promise<string> {
  await db.tables<TaskTables>().insertInto('task').values(rowOf(task)).execute()
  return task.id
}

export async function storeTask(db: Writing, task: Task): Promise<string> {
  await db
    .tables<TaskTables>()
    .updateTable('task')
    .set({ ...rowOf(task), version: sql<number>`version + 1` })
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', task.id)
    .execute()
  return task.id
}

function rowOf(task: Task): TaskRow {
  return {
    id: task.id,
    title: task.title,
    detail_text: task.detailText,
    partner_id: task.partnerId,
    person_id: task.personId,
    due: task.due,
    sooner_agreed: task.soonerAgreed,
    state: task.state,
    help_wanted: task.state === 'needs-help' ? task.helpWanted : null,
    origin: task.origin,
    origin_id: task.originId,
    body_id: task.bodyId,
    given_on: task.givenOn,
    done_at: task.state === 'done' ? task.doneAt : null,
    version: task.version,
  }
}
