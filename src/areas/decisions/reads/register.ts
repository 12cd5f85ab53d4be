import { z } from 'zod'
import { anyone, members } from '../../../foundation/actor.ts'
import { dayOf, daysBetween } from '../../../foundation/clock.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import type { Decider, State } from '../recommendation.ts'
import { type Piece, passage, termsOf } from '../rules/search.ts'
import { bodiesSql, entryColumns, filtered, inOrder, shownTexts, sources, visible } from './register/entries.ts'
import { optional, type Wanted, wanted } from './register/wanted.ts'

export const perPage = 50

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
  /** Who carries it out; for everyone only where it is no single person. */
  readonly partner: string | null
  /** Calendar days. */
  readonly effectiveOn: string | null
  readonly reviewOn: string | null
  readonly endedOn: string | null
  /** Only members read it. */
  readonly inside: boolean
}

interface Choices {
  readonly years: readonly number[]
  readonly bodies: readonly Named[]
  readonly partners: readonly Named[]
}

interface Named {
  readonly id: string
  readonly name: string
}

/** For members everything; for everyone else what was answered and is not kept inside, and nobody's name. */
export const register = read({
  name: 'decisions.register',
  input: wanted.extend({ seite: optional(z.coerce.number().int().min(1).max(10_000)) }),
  may: anyone,
  load: async (db, { seite = 1, ...filter }, occasion) => {
    const { moment, today, by } = occasion
    const inside = members(by) === true
    const choices = await db.first<Choices>(sql`
      select coalesce(jsonb_agg(distinct r.year), '[]') as years, coalesce(jsonb_agg(distinct ${bodiesSql}), '[]') as bodies,
        coalesce(jsonb_agg(distinct jsonb_build_object('id', partner.id, 'name', partner.name)) filter (where partner.id is not null), '[]') as partners
      from ${sources(inside)} where r.network_id = here() and ${visible(inside)}`)
    const { count, entries } = await found(db, filter, occasion, { from: (seite - 1) * perPage, most: perPage })
    const { years = [], bodies = [], partners = [] } = choices ?? {}
    const byName = (one: Named, other: Named) => one.name.localeCompare(other.name, 'de')
    return {
      filter,
      ...{ inside, moment, today, count, page: seite, pages: Math.ceil(count / perPage), any: years.length > 0 },
      years: years.toSorted((one, other) => other - one),
      bodies: bodies.toSorted(byName),
      partners: partners.toSorted(byName),
      entries: entries.map((entry) => ({
        ...entry,
        days: daysBetween(dayOf(entry.recommendedAt ?? entry.proposedAt), today),
      })),
    }
  },
})

export type Register = Exclude<Awaited<ReturnType<typeof register.load>>, undefined | { readonly refused: unknown }>

/** An entry, and where in its texts the words stand that were looked for. */
export interface FoundEntry extends Entry {
  readonly passages: readonly (readonly Piece[])[]
}

/** What fits, in order. Only the texts of the entries that are shown are looked through for the places. */
export async function found(
  db: Reading,
  filter: Wanted,
  { by, today }: Pick<Occasion, 'by' | 'today'>,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<{ readonly count: number; readonly entries: readonly FoundEntry[] }> {
  const inside = members(by) === true
  const terms = termsOf(filter.q ?? '')
  const rows = await db.rows<Entry & { readonly count: number; readonly texts: readonly string[] | null }>(sql`
    with hit as (
      select r.id, ${inOrder(filter.nach)} as place, (count(*) over ())::int as count
      from ${sources(inside)} where r.network_id = here() and ${visible(inside)} and ${filtered(filter, terms, today)}
      order by place limit ${most} offset ${from})
    select ${entryColumns}, hit.count, ${terms.length > 0 ? shownTexts : sql`null::jsonb`} as texts
    from hit join ${sources(inside)} on true where r.network_id = here() and r.id = hit.id order by hit.place`)
  return {
    count: rows[0]?.count ?? 0,
    entries: rows.map(({ count: _, texts, ...entry }) => ({ ...entry, passages: passagesOf(texts ?? [], terms) })),
  }
}

/** At most two: an entry is a line of a list. */
function passagesOf(texts: readonly string[], terms: readonly string[]): FoundEntry['passages'] {
  return texts.flatMap((text) => [passage(text, terms) ?? []].filter((pieces) => pieces.length > 0)).slice(0, 2)
}
