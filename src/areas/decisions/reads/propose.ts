import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { isId } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import type { KnownBody } from '../../bodies/body.ts'
import type { Matter } from '../../bodies/mandate.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import { aboutsOf, mandateFor } from '../../bodies/rules.ts'
import type { Method } from '../../municipalities/rule-set.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { State } from '../recommendation.ts'
import { mayPropose } from '../rules/may.ts'
import { type Mandated, mandated } from '../rules/way.ts'
import { knownBodies } from '../storage/recommendation.ts'

/** What becomes of a matter, said before anything is proposed. */
export interface MatterWay {
  readonly matter: Matter
  /** A field of action within `topics`; empty: all of it. */
  readonly field: string
  readonly way: Mandated | undefined
  readonly deciderName: string | null
  readonly wording: string | null
}

export interface ProposingBody {
  readonly id: string
  readonly name: string
  readonly can: Permission
  readonly matters: readonly MatterWay[]
}

interface Earlier {
  readonly id: string
  readonly title: string
  readonly matter: Matter
  readonly state: State
  readonly bodyId: string
  readonly statement: ShownText
  readonly why: ShownText
  readonly reason: ShownText | null
}

/** What a sense check asked; it becomes a proposal in one step. */
interface Idea {
  readonly id: string
  readonly title: string
  readonly bodyId: string
  readonly idea: ShownText
}

const optionalId = z.string().refine(isId).optional().catch(undefined)

/** Every body that lives, what it may propose, and who would decide. */
export const proposePage = read({
  name: 'decisions.propose-page',
  input: z.object({
    gremium: optionalId,
    treffen: optionalId,
    punkt: optionalId,
    erneut: optionalId,
    stimmung: optionalId,
  }),
  may: members,
  load: async (db, { gremium, treffen, punkt, erneut, stimmung }, { by }) => {
    const found = await db.first<{
      known: KnownBody[]
      seated: { id: string; seats: BriefSeat[] }[]
      earlier: Earlier | null
      item: string | null
      idea: Idea | null
      method: Method
      circularDays: number
    }>(sql`
      select coalesce((select method from rule_set where network_id = here()), 'consent') as method,
        coalesce((select circular_days from rule_set where network_id = here()), 14) as "circularDays", ${knownBodies} as known,
        (select coalesce(jsonb_agg(jsonb_build_object('id', body.id, 'seats', ${seatsOf('body.id')})), '[]')
          from body where body.network_id = here() and body.ended_on is null) as seated,
        (select jsonb_build_object('id', earlier.id, 'title', earlier.title, 'matter', earlier.matter, 'state', earlier.state, 'bodyId', earlier.body_id,
            'statement', ${written('earlier.statement_text')}, 'why', ${written('earlier.why_text')}, 'reason', coalesce(
              (select ${written('review.reason_text')} from review where review.network_id = here() and review.recommendation_id = earlier.id
                order by reviewed_on desc, review.id desc limit 1), ${written('earlier.answer_text')}))
          from recommendation earlier where earlier.network_id = here() and earlier.id = ${erneut ?? null}) as earlier,
        (select jsonb_build_object('id', sense_check.id, 'title', sense_check.title, 'bodyId', sense_check.body_id, 'idea', ${written('sense_check.idea_text')})
          from sense_check where sense_check.network_id = here() and sense_check.id = ${stimmung ?? null} and sense_check.recommendation_id is null) as idea,
        (select title from agenda_item where network_id = here() and id = ${punkt ?? null}) as item`)
    const {
      known = [],
      seated = [],
      earlier = null,
      item = null,
      idea = null,
      method = 'consent',
      circularDays = 14,
    } = found ?? {}
    const bodies = known
      .filter(({ endedOn }) => !endedOn)
      .map((body): ProposingBody => {
        const seats = seated.find(({ id }) => id === body.id)?.seats ?? []
        return { id: body.id, name: body.name, can: mayPropose(by, seats), matters: waysOf(body, known) }
      })
    return {
      bodies,
      earlier,
      method,
      circularDays,
      meeting: treffen,
      item: punkt,
      suggested: item,
      idea,
      chosen: earlier?.bodyId ?? idea?.bodyId ?? gremium,
    }
  },
})

export type ProposePage = Exclude<
  Awaited<ReturnType<typeof proposePage.load>>,
  undefined | { readonly refused: unknown }
>

/** Every matter; those without a rule of their own go the general way. */
function waysOf(body: KnownBody, known: readonly KnownBody[]): readonly MatterWay[] {
  return aboutsOf(known).map(({ matter, field }) => {
    const way = mandated(known, body.id, matter, field)
    const { decider } = way ?? {}
    const mandate = mandateFor(body.mandates, matter, field)
    const deciderName = decider?.kind === 'body' ? (known.find(({ id }) => id === decider.bodyId)?.name ?? null) : null
    return { matter, field, way, deciderName, wording: mandate?.wording ?? null }
  })
}
