import { z } from 'zod'
import { kinds as bodyKinds, type Openness, opennesses } from '../src/areas/bodies/body.ts'
import { foundBody } from '../src/areas/bodies/commands.ts'
import { presetOf } from '../src/areas/bodies/preset.ts'
import { foundNetwork } from '../src/areas/municipalities/commands/found-network.ts'
import { lands } from '../src/areas/municipalities/land.ts'
import type { Kind } from '../src/areas/municipalities/network.ts'
import { chosenPresets, type Preset } from '../src/areas/municipalities/rule-set.ts'
import { newId } from '../src/foundation/crypto.ts'
import type { Caller, Command, Door } from '../src/foundation/door.ts'
import facts from './model-networks.json' with { type: 'json' }

const said = z
  .string()
  .nullable()
  .optional()
  .transform((words) => words ?? null)

/** `null` and left out are the same: not documented. */
const modelNetwork = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(['Stadt', 'Verbandsgemeinde']),
  land: z.enum(lands),
  lat: z.number(),
  lon: z.number(),
  area: said,
  carriers: z.array(z.object({ name: z.string(), legalForm: said, from: said, to: said, note: said })),
  targetGroups: z.array(z.string()),
  bodies: z.array(z.object({ name: z.string(), kind: z.enum(bodyKinds), mandate: said, openness: said, note: said })),
  lifeAreas: z.array(z.string()).default([]),
  examples: z.array(z.string()),
  afterFunding: said,
})
export type ModelNetwork = z.infer<typeof modelNetwork>
type ModelBody = ModelNetwork['bodies'][number]

export const modelNetworks: readonly ModelNetwork[] = z.array(modelNetwork).parse(facts.networks)

const kinds: Readonly<Record<ModelNetwork['kind'], Kind>> = {
  Stadt: 'city',
  Verbandsgemeinde: 'collective-municipality',
}

/** What the model networks of „Kommune Inklusiv“ are documented to be, through the same commands as everything else. Those already there stay as they are. */
export async function seedModelNetworks(door: Door): Promise<void> {
  for (const model of modelNetworks) await seed(door, model)
}

async function seed(
  door: Door,
  { slug, name, kind, land, lat, lon, bodies, carriers, ...model }: ModelNetwork,
): Promise<void> {
  const id = newId()
  const caller: Caller = { network: id, system: true }
  const founded = await door.act(caller, foundNetwork, {
    id,
    slug,
    name,
    kind: kinds[kind],
    land,
    lat,
    lon,
    area: model.area,
    lifeAreas: model.lifeAreas,
    examples: model.examples,
    afterFunding: model.afterFunding,
    model: true,
    carriers: carriers.map(({ from, to, ...carrier }) => ({ ...carrier, since: from, until: to })),
    targetGroups: model.targetGroups.map((group) => ({ name: group })),
    preset: presetFor(bodies),
  })
  if (founded.kind === 'refused' && founded.reason.key === 'slug-taken') return
  if (founded.kind !== 'done') throw new Error(`${slug}: ${JSON.stringify(founded)}`)
  // The carrier's own body comes first: where it decides, the steering group's mandate names it.
  const inOrder = bodies.toSorted((a, b) => Number(b.kind === 'carrier') - Number(a.kind === 'carrier'))
  const deciding: { carrier?: string } = {}
  for (const body of inOrder) {
    const preset = presetOf(body.mandate)
    const made = await must(door, caller, foundBody, {
      name: body.name,
      kind: body.kind,
      preset,
      deciderBody: preset === 'advises' ? deciding.carrier : undefined,
      ...opennessOf(body),
    })
    if (body.kind === 'carrier') deciding.carrier = made
  }
}

/** The steering group's mandate, as far as the rules of a network know such a preset. */
function presetFor(bodies: readonly ModelBody[]): Preset {
  const steering = bodies.find((body) => body.kind === 'steering')
  const preset = presetOf(steering?.mandate ?? null)
  return chosenPresets.find((one) => one === preset) ?? 'undocumented'
}

/** `closed, to be opened later` says more than the column: the rest stands in the note. */
function opennessOf({ openness, note }: ModelBody): { openness: Openness | null; note: string } {
  const [words = '', more] = openness?.split(', ') ?? []
  const known = opennesses.find((one) => one === words.replaceAll(' ', '-')) ?? null
  if (openness !== null && (known === null || (more !== undefined && more !== 'to be opened later')))
    throw new Error(`no openness "${openness}"`)
  return { openness: known, note: [more && 'soll später geöffnet werden', note].filter(Boolean).join('; ') }
}

async function must<I, T, N, V>(door: Door, caller: Caller, command: Command<I, T, N, V>, input: unknown): Promise<V> {
  const outcome = await door.act(caller, command, input)
  if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`)
  return outcome.value
}
