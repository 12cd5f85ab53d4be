import { z } from 'zod'
import { type Actor, members, type Permission, personId } from '../../../foundation/actor.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { optionalId } from '../../../foundation/input.ts'
import { mayGive } from '../rules/may.ts'
import { isSeated } from '../storage.ts'
import { type TaskState, taskStates } from '../task.ts'
import { origin, type ShownOrigin } from './origin.ts'

export interface ListedTask {
  readonly id: string
  readonly title: string
  readonly partner: string
  readonly person: string | null
  readonly due: string
  readonly soonerAgreed: string | null
  readonly state: TaskState
  /** Calendar day. */
  readonly doneOn: string | null
}

const columns = sql`task.id, task.title, partner.name as partner, person.name as person, task.due, task.sooner_agreed as "soonerAgreed",
  task.state, (task.done_at at time zone 'Europe/Berlin')::date as "doneOn"`
const sources = sql`task join partner on partner.network_id = here() and partner.id = task.partner_id left join person on person.id = task.person_id`

export const whose = ['meine', 'partner', 'alle'] as const
export const perPage = 30

const anyId = optionalId().catch(undefined)

/** What somebody looks for. A broken address filters nothing. */
const wanted = z.object({
  wer: z.enum(whose).optional().catch(undefined),
  stand: z.enum(['unfinished', ...taskStates, 'any']).catch('unfinished'),
  partner: anyId,
  gremium: anyId,
  /** A recommendation or agenda item: its own page links here. */
  aus: anyId,
  nach: z.enum(['termin', 'neu']).catch('termin'),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
})

interface Named {
  readonly id: string
  readonly name: string
}

export interface TaskList {
  readonly wanted: z.output<typeof wanted> & { readonly wer: (typeof whose)[number] }
  readonly rows: readonly ListedTask[]
  /** How many match, on all pages. */
  readonly found: number
  /** How many there are, whatever is looked for. */
  readonly all: number
  readonly pages: number
  /** Only those that have a task. */
  readonly partners: readonly Named[]
  readonly bodies: readonly Named[]
  readonly origin: ShownOrigin | null
  readonly can: { readonly give: Permission }
}

export const taskList = read({
  name: 'tasks.list',
  input: wanted,
  may: members,
  load: async (db, input, occasion): Promise<TaskList> => {
    const { by } = occasion
    const whose = input.wer ?? (partnersOf(by).length > 0 && !input.aus ? 'partner' : 'alle')
    const { partner = null, gremium = null, aus = null } = input
    const answer = await db.first<Omit<TaskList, 'wanted' | 'pages' | 'can'> & { seated: boolean }>(sql`
      with hit as (
        select ${columns}, row_number() over (order by ${input.nach === 'neu' ? sql`given_on desc, task.id desc` : sql`task.state = 'done', due, task.id`}) as place
        from ${sources}
        where task.network_id = here() and ${ownedBy(by, whose)} and ${inState(input.stand)}
          and (${partner}::uuid is null or task.partner_id = ${partner}) and (${gremium}::uuid is null or task.body_id = ${gremium})
          and (${aus}::uuid is null or task.origin_id = ${aus}))
      select (select coalesce(jsonb_agg(hit order by place), '[]') from hit where place > ${(input.seite - 1) * perPage} and place <= ${input.seite * perPage}) as rows,
        (select count(*)::int from hit) as found, (select count(*)::int from task where network_id = here()) as all,
        ${named('partner', 'partner_id')} as partners, ${named('body', 'body_id')} as bodies, ${origin(sql`${aus}::uuid`)} as origin, ${isSeated(occasion)} as seated`)
    const { seated = false, ...found } = answer ?? {
      rows: [],
      found: 0,
      all: 0,
      partners: [],
      bodies: [],
      origin: null,
    }
    const pages = Math.max(1, Math.ceil(found.found / perPage))
    return { ...found, wanted: { ...input, wer: whose }, pages, can: { give: mayGive(by, { seated }) } }
  },
})

/** Partners somebody speaks for or assists. */
export function partnersOf(actor: Actor): readonly string[] {
  return actor.kind === 'person' ? [...actor.speaksFor, ...actor.assists] : []
}

function ownedBy(by: Actor, whom: (typeof whose)[number]): RawBuilder<boolean> {
  if (whom === 'meine') return sql`task.person_id = ${personId(by)}`
  return whom === 'alle' ? sql`true` : sql`task.partner_id = any(${[...partnersOf(by)]}::uuid[])`
}

function inState(state: z.output<typeof wanted>['stand']): RawBuilder<boolean> {
  if (state === 'any') return sql`true`
  return state === 'unfinished' ? sql`task.state <> 'done'` : sql`task.state = ${state}`
}

function named(table: 'partner' | 'body', column: string): RawBuilder<Named[]> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "de-x-icu"), '[]')
    from ${sql.table(table)} one where one.network_id = here()
      and exists (select from task where task.network_id = here() and ${sql.ref(`task.${column}`)} = one.id))`
}
