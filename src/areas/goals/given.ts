import type { z } from 'zod'
import type { TestNetwork, World } from '../../../test/world.ts'
import { proposeGoal } from './commands.ts'

let count = 0

/** A goal for a test, agreed unless told otherwise. */
export async function givenGoal(
  w: World,
  net: TestNetwork,
  of: Partial<z.input<typeof proposeGoal.input>> = {},
): Promise<{ readonly id: string }> {
  const goal = { title: `Ziel ${++count}`, why: 'Weil es allen nützt.', state: 'agreed', ...of }
  return { id: await w.done(net.coordination, proposeGoal, goal) }
}
