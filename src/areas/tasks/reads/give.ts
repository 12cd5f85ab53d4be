import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id, optionalId, yes } from '../../../foundation/input.ts'
import { possible } from '../../meetings/rules/may.ts'
import { mayAgreeSooner, mayGive, mayWork } from '../rules/may.ts'
import { stillOpen } from '../rules/progress.ts'
import { isSeated, loadTask } from '../storage.ts'
import { origin, type ShownOrigin } from './origin.ts'
import { type ListedReceiver, receiver, receivers, type ShownReceiver } from './receivers.ts'

const anyId = optionalId().catch(undefined)

/** First all partners, then the one that was chosen. */
export interface Choosing {
  readonly partners: readonly ListedReceiver[]
  readonly chosen: ShownReceiver | null
  /** The actor may note that the chosen partner agrees to a sooner day. */
  readonly mayAgree: boolean
}

export interface NewTask extends Choosing {
  readonly origin: ShownOrigin | null
  /** The body to report to, as far as the address or the origin says. */
  readonly body: string | null
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  readonly can: { readonly give: Permission }
}

export const newTask = read({
  name: 'tasks.new-task',
  input: z.object({ partner: anyId, empfehlung: anyId, punkt: anyId, gremium: anyId, wahl: yes().catch(false) }),
  may: members,
  load: async (db, input, occasion): Promise<NewTask | undefined> => {
    const { empfehlung, punkt, gremium = null, wahl } = input
    const from = empfehlung ?? punkt ?? null
    // Whoever carries out the decision is chosen already; the way back to all partners asks for the choice.
    const executing = sql`(select executing_partner from outcome where network_id = here() and recommendation_id = ${empfehlung ?? null})`
    const partner = input.partner || wahl ? sql`${input.partner ?? null}::uuid` : executing
    const found = await db.first<Omit<NewTask, 'can' | 'body' | 'mayAgree'> & { seated: boolean }>(sql`
      select ${isSeated(occasion)} as seated, ${receivers(occasion.today)} as partners, ${receiver(partner, occasion.today)} as chosen,
        ${origin(sql`${from}::uuid`)} as origin,
        (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "de-x-icu"), '[]')
          from body where network_id = here() and ended_on is null) as bodies`)
    if (!found) return undefined
    const { seated, ...shown } = found
    return {
      ...shown,
      body: gremium ?? shown.origin?.bodyId ?? null,
      mayAgree: shown.chosen !== null && mayAgreeSooner(occasion.by, shown.chosen.id),
      can: { give: mayGive(occasion.by, { seated }) },
    }
  },
})

export interface HandingOn extends Choosing {
  readonly task: { readonly id: string; readonly title: string; readonly version: number }
  readonly can: { readonly handOn: Permission }
}

export const handingOn = read({
  name: 'tasks.handing-on',
  input: z.object({ task: id(), partner: anyId }),
  may: members,
  load: async (db, input, { by, today }): Promise<HandingOn | undefined> => {
    const task = await loadTask(db, input.task)
    if (!task) return undefined
    const found = await db.first<Omit<Choosing, 'mayAgree'>>(sql`
      select ${receivers(today)} as partners, ${receiver(sql`${input.partner ?? null}::uuid`, today)} as chosen`)
    const { partners = [], chosen = null } = found ?? {}
    return {
      task,
      partners: partners.filter(({ id }) => id !== task.partnerId),
      chosen,
      mayAgree: chosen !== null && mayAgreeSooner(by, chosen.id),
      can: { handOn: possible(mayWork(by, task), stillOpen(task)) },
    }
  },
})
