import { z } from 'zod'
import { anyone, members } from '../../../foundation/actor.ts'
import { dayOf, daysBetween } from '../../../foundation/clock.ts'
import { isId } from '../../../foundation/crypto.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { answerKinds, type Decider, type State } from '../recommendation.ts'
import { lyingBody, lyingSince } from './lying.ts'

const perPage = 50

/** `answered` stands for every outcome. */
export const stands = ['waiting', 'talking', 'voting', 'answered', ...answerKinds, 'unchanged', 'withdrawn'] as const

export interface Entry {
  readonly id: string
  readonly number: number
  readonly year: number
  readonly title: string
  readonly state: State
  readonly decider: Decider['kind']
  readonly body: string
  /** The deciding body; `null` for carrier, council, and a body that decides itself. */
  readonly deciderName: string | null
  readonly proposedAt: Date
  readonly recommendedAt: Date | null
  readonly answeredAt: Date | null
  /** The body on the way where it lies, and since when it lies where it lies, while it waits. */
  readonly lyingName: string | null
  readonly lyingSince: Date | null
}

interface Choices {
  readonly years: readonly number[]
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
}

const optional = <T extends z.ZodType>(of: T) => of.optional().catch(undefined)

/** For members everything; for everyone else what was answered, and nobody's name. */
export const register = read({
  name: 'decisions.register',
  input: z.object({
    stand: optional(z.enum(stands)),
    gremium: optional(z.string().refine(isId)),
    jahr: optional(z.coerce.number().int().min(2000).max(3000)),
    q: optional(z.string().trim().max(100)),
    seite: optional(z.coerce.number().int().min(1).max(10_000)),
  }),
  may: anyone,
  load: async (db, { stand, gremium, jahr, q = '', seite = 1 }, { by, moment, today }) => {
    const inside = members(by) === true
    const wanted: readonly string[] | null = stand === 'answered' ? answerKinds : stand ? [stand] : null
    const visible: RawBuilder<boolean> = inside ? sql`true` : sql`r.state = any(${[...answerKinds]}::text[])`
    const choices = await db.first<Choices>(sql`
      select coalesce(jsonb_agg(distinct r.year), '[]') as years,
        coalesce(jsonb_agg(distinct jsonb_build_object('id', body.id, 'name', body.name)), '[]') as bodies
      from recommendation r join body on body.network_id = here() and body.id in (r.body_id, r.decider_body)
      where r.network_id = here() and ${visible}`)
    // What is open comes first, the longest waiting on top; then what was answered, newest first; at the end what was withdrawn.
    const entries = await db.rows<Entry & { readonly count: number }>(sql`
      select r.id, r.number, r.year, r.title, r.state, r.decider, body.name as body, deciding.name as "deciderName",
        r.proposed_at as "proposedAt", r.recommended_at as "recommendedAt", r.answered_at as "answeredAt",
        (select name from body there where there.network_id = here() and there.id = ${lyingBody('r')}) as "lyingName",
        ${lyingSince('r')} as "lyingSince", (count(*) over ())::int as count
      from recommendation r
        join body on body.network_id = here() and body.id = r.body_id
        left join body deciding on deciding.network_id = here() and deciding.id = r.decider_body
      where r.network_id = here() and ${visible}
        and (${wanted}::text[] is null or r.state = any(${wanted}::text[]))
        and (${gremium ?? null}::uuid is null or ${gremium ?? null}::uuid in (r.body_id, r.decider_body))
        and (${jahr ?? null}::int is null or r.year = ${jahr ?? null}::int)
        and (${q} = '' or strpos(lower(r.title), lower(${q})) > 0 or r.number || '/' || r.year = ${q})
      order by case r.state when 'waiting' then 0 when 'voting' then 1 when 'withdrawn' then 3 else 2 end,
        case when r.state in ('waiting', 'voting') then coalesce(r.recommended_at, r.proposed_at) end,
        coalesce(r.answered_at, r.proposed_at) desc, r.id
      limit ${perPage} offset ${(seite - 1) * perPage}`)
    const count = entries[0]?.count ?? 0
    const { years = [], bodies = [] } = choices ?? {}
    return {
      filter: { stand, gremium, jahr, q },
      ...{ inside, moment, today, count, page: seite, pages: Math.ceil(count / perPage), any: years.length > 0 },
      years: years.toSorted((one, other) => other - one),
      bodies: bodies.toSorted((one, other) => one.name.localeCompare(other.name, 'de')),
      entries: entries.map((entry) => ({
        ...entry,
        days: daysBetween(dayOf(entry.recommendedAt ?? entry.proposedAt), today),
      })),
    }
  },
})

export type Register = Exclude<Awaited<ReturnType<typeof register.load>>, undefined | { readonly refused: unknown }>
