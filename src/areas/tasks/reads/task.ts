import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { refused } from '../../../foundation/outcome.ts'
import { type OnAgenda, onAgenda } from '../../meetings/reads.ts'
import { possible } from '../../meetings/rules/may.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import { mayAskForHelp, mayWork } from '../rules/may.ts'
import { askForHelp, finish, reopen, start, stillOpen } from '../rules/progress.ts'
import { taskColumns } from '../storage.ts'
import type { Task } from '../task.ts'
import { origin, type ShownOrigin } from './origin.ts'
import { receiver, type ShownReceiver } from './receivers.ts'

export interface ShownTask {
  readonly task: Task
  readonly doneOn: string | null
  readonly partner: { readonly id: string; readonly name: string }
  /** The same partner with its pace; `null` when it has left the network. */
  readonly receiver: ShownReceiver | null
  readonly person: string | null
  readonly body: { readonly id: string; readonly name: string } | null
  readonly detail: ShownText | null
  readonly comesFrom: ShownOrigin | null
  /** Where the body hears how it stands. */
  readonly agenda: readonly OnAgenda[]
  /** The history in words: the journal keeps ids, the page says names. */
  readonly history: Awaited<ReturnType<typeof historyOf>>
  readonly can: {
    readonly [act in 'start' | 'askForHelp' | 'finish' | 'reopen' | 'handOn' | 'agreeOnDate']: Permission
  }
}

type Row = Task & Omit<ShownTask, 'task' | 'history' | 'can'> & { names: Readonly<Record<string, string>> | null }

export const taskPage = read({
  name: 'tasks.task',
  input: z.object({ task: id() }),
  may: members,
  load: async (db, input, { by, moment, today }): Promise<ShownTask | undefined> => {
    const row = await db.first<Row>(sql`
      select ${taskColumns}, (done_at at time zone 'Europe/Berlin')::date as "doneOn",
        (select jsonb_build_object('id', id, 'name', name) from partner where network_id = here() and id = task.partner_id) as partner,
        ${receiver(sql`task.partner_id`, today)} as receiver, (select name from person where id = task.person_id) as person,
        (select jsonb_build_object('id', id, 'name', name) from body where network_id = here() and id = task.body_id) as body,
        ${written('task.detail_text')} as detail, ${origin(sql`task.origin_id`)} as "comesFrom", ${onAgenda('task.id')} as agenda,
        (select jsonb_object_agg(id, name) from partner where network_id = here() and id::text in (
          select "values"->>'partner' from journal where network_id = here() and about = task.id)) as names
      from task where network_id = here() and id = ${input.task}`)
    if (!row) return undefined
    const { doneOn, partner, receiver: there, person, body, detail, comesFrom, agenda, names, ...task } = row
    const work = mayWork(by, task)
    return {
      ...{ task, doneOn, partner, receiver: there, person, body, detail, comesFrom, agenda },
      history: (await historyOf(db, task.id)).map((entry) => {
        const named = names?.[String(entry.values.partner)]
        return named ? { ...entry, values: { ...entry.values, partner: named } } : entry
      }),
      can: {
        start: possible(work, start(task)),
        askForHelp: possible(mayAskForHelp(by, task), askForHelp(task, { what: '' })),
        finish: possible(work, finish(task, { moment })),
        reopen: possible(work, reopen(task)),
        handOn: possible(work, stillOpen(task)),
        agreeOnDate: possible(work, there ? stillOpen(task) : refused('partner-left')),
      },
    }
  },
})
