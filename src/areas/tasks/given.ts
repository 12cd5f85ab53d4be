import type { TestNetwork, World } from '../../../test/world.ts'
import { giveTask } from './commands.ts'

let count = 0

/** A task for a partner, given by the coordination; its date is the earliest that a tempo nobody spoke of allows. */
export async function givenTask(
  w: World,
  net: TestNetwork,
  partner: string,
  of: {
    title?: string
    detail?: string
    person?: string
    due?: string
    soonerAgreed?: string
    origin?: 'recommendation' | 'item'
    originId?: string
    body?: string
  } = {},
): Promise<{ readonly id: string }> {
  count += 1
  const usual = { title: `Aufgabe ${count}`, due: '2027-02-01' }
  return { id: await w.done(net.coordination, giveTask, { partner, ...usual, ...of }) }
}
