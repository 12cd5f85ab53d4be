import { fillSeat, foundBody } from '../../src/areas/bodies/commands.ts'
import { sayGoodbye, writeThanks } from '../../src/areas/joining/commands/farewell.ts'
import { closeMeeting } from '../../src/areas/meetings/commands/hold.ts'
import { callMeeting } from '../../src/areas/meetings/commands/plan.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { sql } from '../../src/foundation/database.ts'
import type { TestNetwork, World } from '../world.ts'

type Member = { readonly network: string; readonly person: string }

interface Newcomers {
  readonly partner: string
  readonly contact: Member
  readonly deputy: Member
  readonly assistant: Member
  readonly secret: string
}

/** A body that has met before: the contact person is new there, and the deputy has said goodbye. */
export async function arrivingAndLeaving(
  w: World,
  net: TestNetwork,
  { partner, contact, deputy, assistant, secret }: Newcomers,
): Promise<{ arrivalSeat: string; arrival: string; farewell: string }> {
  const today = dayOf(new Date())
  const body = await w.done(net.system, foundBody, { name: 'AG Ankunft', kind: 'working' })
  const past = { day: addDays(today, -30), from: '16:00', until: '18:00' }
  const meeting = await w.done(net.system, callMeeting, { body, title: `${secret} früher`, ...past })
  await w.done(net.system, closeMeeting, { meeting })
  const arrivalSeat = await w.done(net.system, fillSeat, {
    ...{ body, partnerId: partner, delegateId: contact.person, deputyId: deputy.person, assistantId: assistant.person },
  })
  const arrival = await w.app.database.read({ network: net.id }, (db) =>
    db.first<{ id: string }>(sql`select id from arrival where network_id = here() and person_id = ${contact.person}`),
  )
  const goodbye = { seat: arrivalSeat, lastDay: addDays(today, 50), handover: secret }
  const farewell = await w.done(deputy, sayGoodbye, goodbye)
  await w.done(net.coordination, writeThanks, { farewell, thanks: secret })
  return { arrivalSeat, arrival: arrival?.id ?? '', farewell }
}
