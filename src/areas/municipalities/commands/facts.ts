import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { line, optionalDay, optionalId, version } from '../../../foundation/input.ts'
import * as rules from '../rules/facts.ts'
import {
  loadCarrier,
  loadNetwork,
  loadTargetGroups,
  storeCarrier,
  storeFacts,
  storeTargetGroup,
} from '../storage/network.ts'
import { lineOrNull, lines, optionalKnownDay } from './fields.ts'

export const changeNetwork = command({
  name: 'municipalities.change-network',
  input: z.object({
    name: line(120),
    area: lineOrNull(300),
    lifeAreas: lines(30, 80),
    examples: lines(30, 200),
    afterFunding: lineOrNull(500),
    version: version(),
  }),
  load: loadNetwork,
  may: rules.mayKeepFacts,
  rule: (_network, { version: _, ...facts }, occasion) => rules.changeNetwork(facts, occasion),
  store: storeFacts,
})

/** Without `carrier` a new one is added. A carrier ends with its last day and stays readable. */
export const keepCarrier = command({
  name: 'municipalities.keep-carrier',
  input: z.object({
    carrier: optionalId(),
    name: line(200),
    legalForm: lineOrNull(80),
    since: optionalKnownDay(),
    until: optionalKnownDay(),
    note: lineOrNull(500),
    version: version(),
  }),
  load: async (db, { carrier }) => {
    if (carrier === undefined) return { stored: null }
    const stored = await loadCarrier(db, carrier)
    return stored && { stored, ...stored }
  },
  may: rules.mayKeepFacts,
  rule: ({ stored }, { carrier: _, version: __, ...carrier }, occasion) => rules.keepCarrier(stored, carrier, occasion),
  store: storeCarrier,
})

/** Without `group` a new one is added. */
export const keepTargetGroup = command({
  name: 'municipalities.keep-target-group',
  input: z.object({
    group: optionalId(),
    name: line(120),
    since: optionalDay(),
    until: optionalDay(),
    version: version(),
  }),
  load: async (db, { group }) => {
    const all = await loadTargetGroups(db)
    const stored = all.find((one) => one.id === group)
    if (group !== undefined && !stored) return undefined
    return { stored: stored ?? null, all, ...stored }
  },
  may: rules.mayKeepFacts,
  rule: ({ stored, all }, { name, since = null, until = null }, occasion) =>
    rules.keepTargetGroup(stored, { name, since, until }, all, occasion),
  store: storeTargetGroup,
})
