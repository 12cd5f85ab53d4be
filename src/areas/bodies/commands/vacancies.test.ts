import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenPartner } from '../../partners/given.ts'
import { fillSeat, vacateSeat } from '../commands.ts'
import { givenBody, givenSeat } from '../given.ts'
import { bodyCard } from '../reads/card.ts'
import { advertiseSeat, withdrawVacancy } from './vacancies.ts'

const w = world()

const free = async (caller: Caller, body: string) => {
  const found = await w.app.door.read(caller, bodyCard, { body })
  return found.kind === 'found' ? found.data.vacancies : found.kind
}

test('everyone reads for whom a seat is free, until it is filled', async () => {
  const net = await w.network()
  const body = (await givenBody(w, net, { kind: 'steering' })).id
  const wanted = 'jemand mit Rollstuhl'
  const vacancy = await w.done(net.coordination, advertiseSeat, { body, wanted, sector: '2' })
  expect(await free(net.guest, body)).toMatchObject([{ id: vacancy, wanted, sector: 2, ask: null }])
  const page = await (await w.app.web.request(`/n/${net.slug}/gremien/${body}`)).text()
  expect(page).toContain(wanted)
  await w.done(net.coordination, fillSeat, { body, vacancy, holderName: 'Stammtisch', heldBy: 'group' })
  expect(await free(net.guest, body)).toEqual([])
  const again = await w.app.door.act(net.coordination, fillSeat, { body, vacancy, holderName: 'Chor' })
  expect(again).toMatchObject({ kind: 'refused', reason: { key: 'no-longer-free' } })
})

test('a vacated seat is advertised for the sector it leaves, and taken back when it is no longer wanted', async () => {
  const net = await w.network()
  const body = (await givenBody(w, net, { kind: 'steering' })).id
  const seat = await givenSeat(w, net, body, { partnerId: (await givenPartner(w, net, { kind: 'company' })).id })
  await w.done(net.coordination, vacateSeat, { seat: seat.id, advertise: 'ja' })
  const [vacancy] = await free(net.guest, body)
  expect(vacancy).toMatchObject({ sector: 5 })
  const take = (caller: Caller) =>
    w.app.door.act(caller, withdrawVacancy, { vacancy: typeof vacancy === 'object' ? vacancy.id : '' })
  expect(await take(net.guest)).toMatchObject({ kind: 'forbidden' })
  expect(await take((await w.network()).coordination)).toEqual({ kind: 'missing' })
  expect(await take(net.coordination)).toMatchObject({ kind: 'done' })
  expect(await free(net.guest, body)).toEqual([])
})
