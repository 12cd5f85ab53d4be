import { foundBody, setMandate } from '../src/areas/bodies/commands.ts'
import type { TestNetwork, World } from './world.ts'

/** The two bodies of every town that is tried: a steering group that decides, and a working group that recommends to it. */
export async function steeringAndGroup(w: World, net: TestNetwork): Promise<{ steering: string; group: string }> {
  const body = (name: string, kind: string, purpose: string) => w.done(net.system, foundBody, { name, kind, purpose })
  const steering = await body('Steuerungsgruppe', 'steering', 'Lenkt.')
  const group = await body('AG Freizeit', 'working', 'Berät.')
  const general = { matter: 'general' }
  await w.done(net.system, setMandate, { ...general, body: steering, power: 'decides', decider: 'self' })
  const recommends = { power: 'recommends', decider: 'body', deciderBody: steering }
  await w.done(net.system, setMandate, { ...general, body: group, ...recommends })
  return { steering, group }
}
