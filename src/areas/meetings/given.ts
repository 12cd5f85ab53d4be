import type { TestNetwork, World } from '../../../test/world.ts'
import { putOnAgenda } from './commands/agenda.ts'
import { callMeeting } from './commands/plan.ts'

/** A meeting of a body, called by the system, so that its day may lie in the past: test clocks move. */
export async function givenMeeting(
  w: World,
  net: TestNetwork,
  bodyId: string,
  of: {
    title?: string
    day?: string
    from?: string
    until?: string
    place?: string
    placeAccess?: string
    online?: string
    contactId?: string
  } = {},
): Promise<{ readonly id: string }> {
  const usual = { title: 'Treffen der Steuerungsgruppe', day: '2026-12-01', from: '16:00', until: '18:00' }
  return { id: await w.done(net.system, callMeeting, { body: bodyId, ...usual, ...of }) }
}

export async function givenItem(
  w: World,
  net: TestNetwork,
  meeting: string,
  of: { title?: string; kind?: string; minutes?: number; origin?: string; originId?: string } = {},
): Promise<{ readonly id: string }> {
  return { id: await w.done(net.system, putOnAgenda, { meeting, title: 'Bericht', kind: 'inform', ...of }) }
}
