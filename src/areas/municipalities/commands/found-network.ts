import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, id, line } from '../../../foundation/input.ts'
import { keepText } from '../../plain-language/commands.ts'
import { knownDay } from '../known-day.ts'
import { lands } from '../land.ts'
import { kinds } from '../network.ts'
import { presets } from '../rule-set.ts'
import { found, mayFound } from '../rules/network.ts'
import { loadGround, storeNetwork } from '../storage/network.ts'

const documentedDay = z.string().refine((day) => knownDay(day) === day, 'known-day-looks-wrong')

/** Founds a network. The scope already names the new network: row level security lets it write nothing else. */
export const foundNetwork = command({
  name: 'municipalities.found-network',
  input: z.object({
    id: id(),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug-looks-wrong')
      .min(2, 'slug-looks-wrong')
      .max(60, 'slug-looks-wrong'),
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
      .array(
        z.object({
          name: line(200),
          legalForm: line(80).nullable(),
          since: documentedDay.nullable(),
          until: documentedDay.nullable(),
          note: line(500).nullable(),
        }),
      )
      .default([]),
    targetGroups: z.array(z.object({ name: line(120) })).default([]),
    preset: choice(presets),
  }),
  load: (db, input, { demo }) => loadGround(db, input.slug, demo),
  may: (actor, ground) => mayFound(actor, ground),
  rule: (ground, { carriers, targetGroups, preset, ...network }, occasion) =>
    found(ground, { network, carriers, targetGroups, preset }, occasion),
  store: async (db, next, desk) => {
    await desk.also(keepText, { id: next.publicText, place: 'municipalities.public-page', original: '' })
    await storeNetwork(db, next)
    return { id: next.network.id, slug: next.network.slug }
  },
})
