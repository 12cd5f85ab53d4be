import { z } from 'zod'
import { command } from '../../foundation/door.ts'
import { choice, id, line } from '../../foundation/input.ts'
import { kinds, lands, presets } from './network.ts'
import { found, mayFound } from './rules.ts'
import { loadGround, storeNetwork } from './storage.ts'

const partialDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'day-looks-wrong')

/** Founds a network. The caller's scope already names the new network: row level security lets it write nothing else. */
export const foundNetwork = command({
  name: 'municipalities.found-network',
  input: z.object({
    id: id(),
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug-looks-wrong').min(2, 'slug-looks-wrong').max(60, 'slug-looks-wrong'),
    name: line(120),
    kind: choice(kinds),
    land: choice(lands),
    lat: z.number().min(47).max(56),
    lon: z.number().min(5).max(16),
    area: line(300).nullable().default(null),
    lifeAreas: z.array(line(80)).default([]),
    examples: z.array(line(200)).default([]),
    afterFunding: line(500).nullable().default(null),
    model: z.boolean().default(false),
    demo: z.boolean().default(false),
    carriers: z
      .array(z.object({ name: line(200), legalForm: line(80).nullable(), since: partialDate.nullable(), until: partialDate.nullable(), note: line(500).nullable() }))
      .default([]),
    targetGroups: z.array(z.object({ name: line(120) })).default([]),
    preset: choice(presets),
  }),
  load: (db, input, { demo }) => loadGround(db, input.slug, demo),
  may: mayFound,
  rule: (ground, { carriers, targetGroups, preset, ...network }, occasion) =>
    found(ground, { network: { ...network, foundedOn: occasion.today }, carriers, targetGroups, preset }, occasion),
  store: async (db, next) => {
    await storeNetwork(db, next)
    return { id: next.network.id, slug: next.network.slug }
  },
})
