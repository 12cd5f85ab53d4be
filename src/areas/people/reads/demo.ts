import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { installation, type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import type { DemoNetwork } from '../rules/viewpoint.ts'

/** Outside demo mode none of these pages exists. */
const slug = z.string().max(60).optional().catch(undefined)

export const demoPage = read({
  name: 'people.demo-page',
  input: z.object({}),
  may: anyone,
  load: async (db, _input, { demo }) => {
    if (!demo) return undefined
    const networks = await db.rows<DemoNetwork>(sql`
      select network as name, slug, jsonb_agg(jsonb_build_object('id', person_id, 'name', person, 'role', role, 'partner', partner,
        'partnerKind', partner_kind, 'sitsIn', sits_in) order by place) as people
      from demo_people() with ordinality as one(network, slug, person_id, person, role, partner, partner_kind, sits_in, place)
      group by network, slug order by min(place)`)
    return { networks }
  },
})

export interface SentLetter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly at: Date
  readonly calendar: boolean
}

export interface DemoPost {
  /** Whose letters these are; `null` for letters of the installation to invented people. */
  readonly network: { readonly name: string; readonly slug: string } | null
  readonly networks: readonly { readonly name: string; readonly slug: string }[]
  readonly letters: readonly SentLetter[]
}

/** Anyone may read the letters of an invented network: steps into its scope, and into no other network's. */
async function enterDemo(db: Reading, network: string | undefined): Promise<DemoPost['network'] | undefined> {
  if (network === undefined) return null
  const entered = await db.first<{ name: string; slug: string }>(sql`
    select name, slug, set_config('app.network', id::text, true) from network where slug = ${network} and demo`)
  return entered && { name: entered.name, slug: entered.slug }
}

const readable = sql`network_id = here() and (network_id <> ${installation} or exists (
  select from person where person.id = letter.to_person and person.demo))`

export const demoPost = read({
  name: 'people.demo-post',
  input: z.object({ netz: slug }),
  may: anyone,
  load: async (db, { netz }, { demo }): Promise<DemoPost | undefined> => {
    const network = demo ? await enterDemo(db, netz) : undefined
    if (network === undefined) return undefined
    const found = await db.first<Omit<DemoPost, 'network'>>(sql`
      select (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'slug', slug) order by name), '[]') from network where demo) as networks,
        (select coalesce(jsonb_agg(to_jsonb(one) order by one.at desc, one.id desc), '[]') from (
          select id, to_address as to, subject, body, created_at as at, calendar is not null as calendar
          from letter where ${readable} order by created_at desc, id desc limit 50) one) as letters`)
    return found && { network, ...found, letters: found.letters.map((one) => ({ ...one, at: new Date(one.at) })) }
  },
})

export const demoCalendar = read({
  name: 'people.demo-calendar',
  input: z.object({ netz: slug, brief: id() }),
  may: anyone,
  load: async (db, { netz, brief }, { demo }) => {
    if (!demo || !(await enterDemo(db, netz))) return undefined
    return db.first<{ content: string; method: string }>(sql`
      select calendar as content, coalesce(calendar_method, 'PUBLISH') as method
      from letter where network_id = here() and id = ${brief} and calendar is not null`)
  },
})
