import type { World } from '../../../../test/world.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { today } from './today.ts'

/** The page Heute as somebody finds it, with its round trips. */
export async function heute(w: World, caller: Caller, query = {}) {
  const found = await w.app.door.read(caller, today, query)
  if (found.kind !== 'found') throw new Error(found.kind)
  return { ...found.data, trips: found.trips }
}

/** A steering group that decides, a working group that recommends to it, and people on their seats. */
export async function given(w: World) {
  const net = await w.network()
  const town = await givenPartner(w, net, { name: 'Stadtverwaltung' })
  const contact = await net.person('Ines Amt', 'contact', town.id)
  const assistant = await net.person('Anna Hilfe', 'assistant', town.id)
  const speaker = await net.person('Sven Sitz')
  const steering = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe', preset: 'decides' })
  const working = await givenBody(w, net, {
    kind: 'working',
    name: 'AG Freizeit',
    preset: 'recommends',
    deciderBody: steering.id,
  })
  await givenSeat(w, net, steering, { partnerId: town.id, delegateId: contact.person })
  const seat = await givenSeat(w, net, working, { delegateId: speaker.person })
  return { net, town, contact, assistant, speaker, steering, working, seat }
}
