import { z } from 'zod'
import { coordination } from '../../../foundation/actor.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import type { Carrier, Network, TargetGroup } from '../network.ts'
import { loadCarrier, loadTargetGroups } from '../storage/network.ts'

export interface PublicFacts extends Network {
  readonly carriers: readonly Carrier[]
  readonly targetGroups: readonly TargetGroup[]
}

/** Everything the network of the scope says about itself, in one round trip. */
export function publicFacts(db: Reading): Promise<PublicFacts | undefined> {
  return db.first(sql`
    select id, slug, name, kind, land, lat, lon, area, life_areas as "lifeAreas", examples, after_funding as "afterFunding", model, demo,
      founded_on as "foundedOn", version,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'legalForm', c.legal_form, 'since', c.since, 'until', c.until,
        'note', c.note) order by c.since nulls first, c.id) from carrier c where c.network_id = here()), '[]') as carriers,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'since', t.since, 'until', t.until)
        order by t.since nulls first, t.id) from target_group t where t.network_id = here()), '[]') as "targetGroups"
    from network where id = here()`)
}

export const factsPage = read({
  name: 'municipalities.facts-page',
  input: z.object({}),
  may: coordination,
  load: async (db, _, { network }) => {
    const facts = await publicFacts(db)
    return facts && { facts, history: await historyOf(db, network) }
  },
})

/** Without `carrier`: the form for a new one. */
export const carrierPage = read({
  name: 'municipalities.carrier-page',
  input: z.object({ carrier: id().optional() }),
  may: coordination,
  load: async (db, { carrier }) => {
    if (carrier === undefined) return { carrier: null }
    const found = await loadCarrier(db, carrier)
    return found && { carrier: found }
  },
})

/** Without `group`: the form for a new one. */
export const targetGroupPage = read({
  name: 'municipalities.target-group-page',
  input: z.object({ group: id().optional() }),
  may: coordination,
  load: async (db, { group }) => {
    if (group === undefined) return { group: null }
    const found = (await loadTargetGroups(db)).find((one) => one.id === group)
    return found && { group: found }
  },
})
