import type { TestNetwork, World } from '../../../test/world.ts'
import type { Kind } from './body.ts'
import { fillSeat, foundBody } from './commands.ts'
import type { Preset } from './preset.ts'

interface GivenBody {
  readonly kind: Kind
  readonly name?: string
  readonly preset?: Preset
  readonly deciderBody?: string
}

interface GivenSeat {
  readonly partnerId?: string
  readonly holderName?: string
  readonly heldBy?: 'group' | 'person' | 'named-person'
  readonly delegateId?: string
  readonly deputyId?: string
  readonly tandemId?: string
  readonly assistantId?: string
  readonly targetGroupId?: string
  readonly cameBy?: string
  readonly function?: string
  readonly since?: string
  readonly termUntil?: string
}

let count = 0

/** A body for a test; without a preset it has no mandates. */
export async function givenBody(
  w: World,
  net: TestNetwork,
  { name, ...of }: GivenBody,
): Promise<{ readonly id: string }> {
  return { id: await w.done(net.coordination, foundBody, { name: name ?? `Gremium ${++count}`, ...of }) }
}

/** A seat for a test; without a partner a group of its own holds it. */
export async function givenSeat(
  w: World,
  net: TestNetwork,
  body: string | { readonly id: string },
  of: GivenSeat = {},
): Promise<{ readonly id: string }> {
  const holder = of.partnerId || of.holderName ? {} : { holderName: `Gruppe ${++count}` }
  return {
    id: await w.done(net.coordination, fillSeat, { body: typeof body === 'string' ? body : body.id, ...holder, ...of }),
  }
}
