import { beforeEach, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { givenProposal } from '../../decisions/given.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { givenTask } from '../../tasks/given.ts'
import { given, heute } from './given.ts'
import { today } from './today.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-22T09:00:00Z'))

test('six round trips at most, and as many for three of everything as for one', async () => {
  const few = await given(w)
  const many = await given(w)
  for (const { net, town, contact, steering, times } of [
    { ...few, times: 1 },
    { ...many, times: 3 },
  ])
    for (let time = 0; time < times; time += 1) {
      await givenTask(w, net, town.id)
      await givenProposal(w, contact, steering.id)
      await givenMeeting(w, net, steering.id, { day: `2026-12-0${time + 1}` })
    }
  const one = await heute(w, few.contact)
  const three = await heute(w, many.contact)
  expect([one.waitingCount, three.waitingCount]).toEqual([2, 6])
  expect(one.trips).toBeLessThanOrEqual(6)
  expect(three.trips).toBe(one.trips)
})

test('only for members, and never from another network', async () => {
  const { net, town, contact } = await given(w)
  await givenTask(w, net, town.id)
  const other = await w.network()
  expect(await w.app.door.read(net.guest, today, {})).toMatchObject({ kind: 'forbidden' })
  expect(await w.app.door.read({ ...contact, network: other.id }, today, {})).toMatchObject({ kind: 'forbidden' })
  expect((await heute(w, other.coordination)).waiting).toEqual([])
})
