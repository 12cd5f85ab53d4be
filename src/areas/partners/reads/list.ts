import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { yes } from '../../../foundation/input.ts'
import { type Grade, grades, type Kind, kinds, type Partner } from '../partner.ts'
import { mayAdd } from '../rules/partner.ts'

export type ListedPartner = Pick<
  Partner,
  'id' | 'name' | 'kind' | 'grade' | 'town' | 'interests' | 'joinedOn' | 'leftOn'
>

/** What somebody looks for. A broken address filters nothing. */
export interface Wanted {
  readonly q: string
  readonly kind: Kind | undefined
  readonly grade: Grade | undefined
  readonly interest: string
  readonly sort: 'name' | 'neu'
  readonly former: boolean
  /** Counted from 1. */
  readonly page: number
}

export interface PartnerList {
  readonly wanted: Wanted
  readonly rows: readonly ListedPartner[]
  /** How many match, on all pages. */
  readonly found: number
  /** How many belong today. */
  readonly all: number
  readonly pages: number
  /** Every interest somebody named, for the filter. */
  readonly interests: readonly string[]
  readonly can: { readonly add: Permission }
}

export const perPage = 50

const input = z
  .object({
    q: z.string().trim().max(100).catch(''),
    art: z.enum(kinds).optional().catch(undefined),
    zugehoerig: z.enum(grades).optional().catch(undefined),
    interesse: z.string().max(100).catch(''),
    nach: z.enum(['name', 'neu']).catch('name'),
    frueher: yes().catch(false),
    seite: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .transform(
    ({ q, art, zugehoerig, interesse, nach, frueher, seite }): Wanted => ({
      q,
      kind: art,
      grade: zugehoerig,
      interest: interesse,
      sort: nach,
      former: frueher,
      page: seite,
    }),
  )

/**
 * The network's own rows come first by key; the search then reads those few hundred, because under row level security
 * no index may be asked with an operator that could leak (300 partners: a few milliseconds).
 */
export const partnerList = read({
  name: 'partners.list',
  input,
  may: members,
  load: async (db, wanted, { by, today }): Promise<PartnerList> => {
    const { q, kind = '', grade = '', interest, former, sort, page } = wanted
    const order = sort === 'neu' ? sql`joined_on desc, id desc` : sql`name collate "de-x-icu", id`
    const words = sql`concat_ws(' ', name, array_to_string(interests, ' '), array_to_string(strengths, ' '))`
    const answer = await db.first<Pick<PartnerList, 'rows' | 'found' | 'all' | 'interests'>>(sql`
      with own as (
        select *, left_on is null or left_on > ${today} as belongs from partner where network_id = here()
      ), hit as (
        select * from own
        where (belongs or ${former}) and (${kind} = '' or kind = ${kind}) and (${grade} = '' or grade = ${grade})
          and (${interest} = '' or ${interest} = any (interests))
          and (${q} = '' or strpos(unmarked(${words}), unmarked(${q})) > 0 or strpos(spelt_out(${words}), spelt_out(${q})) > 0)
      ), shown as (
        select id, name, kind, grade, town, interests, joined_on as "joinedOn", left_on as "leftOn"
        from hit order by ${order} limit ${perPage} offset ${(page - 1) * perPage}
      )
      select (select coalesce(json_agg(shown), '[]') from shown) as rows,
        (select count(*)::int from hit) as found,
        (select count(*)::int from own where belongs) as all,
        (select coalesce(json_agg(interest order by interest collate "de-x-icu"), '[]')
          from (select distinct unnest(interests) as interest from own where belongs or ${former}) as named) as interests`)
    const { rows = [], found = 0, all = 0, interests = [] } = answer ?? {}
    return { wanted, rows, found, all, interests, pages: Math.ceil(found / perPage), can: { add: mayAdd(by) } }
  },
})
