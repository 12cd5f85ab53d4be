import type { z } from 'zod'
import type { TestNetwork, World } from '../../../test/world.ts'
import { addPartner } from './commands/partner.ts'

let count = 0

/** A partner of a test network; whatever is not given is a club of its own name. */
export async function givenPartner(
  w: World,
  net: TestNetwork,
  of: Partial<z.input<typeof addPartner.input>> = {},
): Promise<{ id: string }> {
  count += 1
  return {
    id: await w.done(net.coordination, addPartner, { name: `Verein ${count}`, kind: 'club', grade: 'partner', ...of }),
  }
}
