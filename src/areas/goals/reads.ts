import { z } from 'zod'
import { anyone, members, type Permission } from '../../foundation/actor.ts'
import { type Reading, sql } from '../../foundation/database.ts'
import { read } from '../../foundation/door.ts'
import { id } from '../../foundation/input.ts'
import { type Entry, historyOf } from '../../foundation/journal.ts'
import { isRefusal } from '../../foundation/outcome.ts'
import { written } from '../plain-language/reads.ts'
import type { ShownText } from '../plain-language/written-text.ts'
import { type GoalState, onTop, onward, shown } from './goal.ts'
import { mayPropose, maySetState } from './rules.ts'

/** What stands on top of agendas and invitations, in one round trip. */
export function goalsOnTop(db: Reading): Promise<{ id: string; title: string; state: GoalState }[]> {
  return db.rows(sql`
    select id, title, state from goal where network_id = here() and state = any(${onTop}::text[])
    order by state desc, since, id`)
}

export interface ListedGoal {
  readonly id: string
  readonly title: string
  readonly state: GoalState
  readonly since: string
  readonly owner: string | null
}

export interface GoalList {
  readonly goals: readonly ListedGoal[]
  readonly can: { readonly propose: Permission }
}

export const goalList = read({
  name: 'goals.goal-list',
  input: z.object({}),
  may: anyone,
  load: async (db, _, { by }): Promise<GoalList> => ({
    goals: await db.rows(sql`
      select goal.id, goal.title, goal.state, goal.since, body.name as owner
      from goal left join body on body.network_id = here() and body.id = goal.owner_body
      where goal.network_id = here() and (${members(by) === true} or goal.state = any(${shown}::text[]))
      order by goal.since desc, goal.id`),
    can: { propose: mayPropose(by) },
  }),
})

export interface GoalCard {
  readonly goal: ListedGoal & { readonly version: number; readonly ownerBody: string | null }
  readonly why: ShownText | null
  readonly reason: ShownText | null
  readonly history: readonly (Entry & { readonly name: string | null })[] | null
  readonly onward: readonly GoalState[]
  readonly can: { readonly setState: Permission }
}

export const goalCard = read({
  name: 'goals.goal-card',
  input: z.object({ goal: id() }),
  may: anyone,
  load: async (db, input, { by }) => {
    const found = await db.first<Pick<GoalCard, 'goal' | 'why' | 'reason'>>(sql`
      select jsonb_build_object('id', goal.id, 'title', goal.title, 'state', goal.state, 'since', goal.since, 'version', goal.version,
          'ownerBody', goal.owner_body, 'owner', body.name) as goal,
        ${written('goal.why_text')} as why, ${written('goal.reason_text')} as reason
      from goal left join body on body.network_id = here() and body.id = goal.owner_body
      where goal.network_id = here() and goal.id = ${input.goal}`)
    if (!found) return undefined
    const member = members(by)
    if (isRefusal(member) && !shown.includes(found.goal.state)) return member
    const card: GoalCard = {
      ...found,
      history: member === true ? await historyOf(db, found.goal.id) : null,
      onward: onward[found.goal.state],
      can: { setState: maySetState(by) },
    }
    return card
  },
})

export interface NewGoalPage {
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  readonly can: { readonly agree: Permission }
}

export const newGoal = read({
  name: 'goals.new-goal',
  input: z.object({}),
  may: members,
  load: async (db, _, { by }): Promise<NewGoalPage> => ({
    bodies: await db.rows(sql`
      select id, name from body where network_id = here() and ended_on is null order by name collate "de-x-icu"`),
    can: { agree: mayPropose(by, 'agreed') },
  }),
})
