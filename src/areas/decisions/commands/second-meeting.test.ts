import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { closeMeeting, recordAttendance } from '../../meetings/commands/hold.ts'
import { callMeeting } from '../../meetings/commands/plan.ts'
import { givenItem, givenMeeting } from '../../meetings/given.ts'
import { givenProposal } from '../given.ts'
import { recommend } from './ballot.ts'
import { givenThree } from './given.ts'

const w = world()

/** Three seats, of which one comes; the proposal stands on the agenda of the meeting that makes up for it. */
async function given(freely: boolean) {
  w.setClock('2026-11-20T09:00:00Z')
  const net = await w.network()
  const rules = sql`update rule_set set quorum = 'half', second_meeting_quorate = ${freely} where network_id = here()`
  await w.app.database.write(
    { network: net.id },
    'municipalities.test',
    (db) => db.rows(rules),
    () => true,
  )
  const three = await givenThree(w, net, { decider: 'self' })
  const { id } = await givenProposal(w, three.delegate, three.group.id)
  await three.everybody(id, { choice: 'for' })
  const first = await givenMeeting(w, net, three.group.id, { day: '2026-11-25' })
  w.setClock('2026-11-25T16:00:00Z')
  await w.done(three.delegate, recordAttendance, { meeting: first.id, presence: { [three.seat.id]: 'present' } })
  await w.done(three.delegate, closeMeeting, { meeting: first.id })
  const second = await w.done(three.delegate, callMeeting, {
    ...{ body: three.group.id, title: 'Zweites Treffen', day: '2026-12-10', from: '16:00', until: '18:00' },
    ...{ place: 'Rathaus', secondOf: first.id },
  })
  await givenItem(w, net, second, { title: 'Ruhige Stunde', origin: 'recommendation', originId: id })
  const close = () => w.app.door.act(three.delegate, recommend, { recommendation: id })
  return { close, three, id }
}

test('in a second meeting whoever is there decides, from its day on, where the rules say so', async () => {
  const { close } = await given(true)
  expect(await close()).toMatchObject({ kind: 'refused', reason: { key: 'too-few-votes' } })
  w.setClock('2026-12-10T15:30:00Z')
  expect(await close()).toMatchObject({ kind: 'done' })
})

test('where the rules do not say so, the second meeting needs as many as the first', async () => {
  const { close, three, id } = await given(false)
  w.setClock('2026-12-10T15:30:00Z')
  expect(await close()).toMatchObject({ kind: 'refused', reason: { key: 'too-few-votes' } })
  await three.everybody(id, { choice: 'for' }, { choice: 'for' })
  expect(await close()).toMatchObject({ kind: 'done' })
})
