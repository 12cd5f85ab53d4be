import { beforeEach, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { bodyCard } from '../../bodies/reads/card.ts'
import { endMembership } from '../../people/commands.ts'
import { givenLeaver } from '../given.ts'
import { farewellPage } from '../reads/farewell.ts'
import { sayGoodbye, showFarewell, writeThanks } from './farewell.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-02T09:00:00Z'))

const act = <I, T, N, V>(caller: Caller, command: Parameters<typeof w.app.door.act<I, T, N, V>>[1], input: unknown) =>
  w.app.door.act(caller, command, input)
const look = (caller: Caller, farewell: string) => w.app.door.read(caller, farewellPage, { farewell })

const given = () => givenLeaver(w)
const say = ({ ada, seat }: Awaited<ReturnType<typeof given>>) =>
  w.done(ada, sayGoodbye, { seat: seat.id, lastDay: '2026-11-30', handover: 'Bo macht weiter.' })

/** Their last day in the network. */
async function leaveNetwork({ id, coordination }: TestNetwork, { person }: Caller, day: string) {
  const [found] = await w.app.database.read({ network: id }, (db) =>
    db.rows<{ membership: string }>(
      sql`select id as membership from membership where network_id = here() and person_id = ${person ?? null}`,
    ),
  )
  await w.done(coordination, endMembership, { membership: found?.membership, day })
}

test('those who stay thank; everyone reads it only when whoever leaves has said so', async () => {
  const town = await given()
  const { net, ada, bo, body, assistant } = town
  const id = await say(town)
  const seen = async (caller: Caller) => {
    const found = await w.app.door.read(caller, bodyCard, { body: body.id })
    return found.kind === 'found' ? found.data.thanks.map(({ name, text }) => [name, text.original]) : found.kind
  }
  expect(await seen(bo)).toEqual([])
  await w.done(assistant, writeThanks, { farewell: id, thanks: 'Danke für die Geduld.' })
  expect(await seen(bo)).toEqual([['Ada Neu', 'Danke für die Geduld.']])
  for (const [caller, own] of [[ada, true] as const, [bo, false] as const])
    expect(await w.app.door.read(caller, bodyCard, { body: body.id })).toMatchObject({ data: { thanks: [{ own }] } })
  expect(await seen(net.guest)).toEqual([])
  expect(await act(net.coordination, showFarewell, { farewell: id, forEveryone: 'ja' })).toMatchObject({
    kind: 'forbidden',
    reason: { key: 'own-name-only' },
  })
  await w.done(ada, showFarewell, { farewell: id, forEveryone: 'ja' })
  expect(await seen(net.guest)).toEqual([['Ada Neu', 'Danke für die Geduld.']])
  await w.done(bo, writeThanks, { farewell: id, thanks: 'Danke für alles.' })
  expect(await seen(net.guest)).toEqual([])
  await w.done(ada, showFarewell, { farewell: id, forEveryone: 'ja' })
  await w.done(net.coordination, showFarewell, { farewell: id })
  expect(await seen(net.guest)).toEqual([])
  w.setClock('2027-01-29T09:00:00Z')
  expect(await seen(bo)).toHaveLength(1)
  w.setClock('2027-01-30T09:00:00Z')
  expect(await seen(bo)).toEqual([])
})

test('nobody agrees to words that do not stand there yet, or stand there no more', async () => {
  const town = await given()
  const { ada, bo } = town
  const id = await say(town)
  const open = { farewell: id, forEveryone: 'ja' }
  expect(await act(ada, showFarewell, open)).toMatchObject({ kind: 'refused', reason: { key: 'thanks-first' } })
  await w.done(bo, writeThanks, { farewell: id, thanks: 'Danke.' })
  expect(await act(ada, showFarewell, { ...open, version: 1 })).toMatchObject({
    kind: 'refused',
    reason: { key: 'changed-meanwhile' },
  })
  await w.done(ada, showFarewell, { ...open, version: 2 })
})

test('who thanks at the same time as somebody else overwrites nothing', async () => {
  const town = await given()
  const { bo, assistant } = town
  const id = await say(town)
  const found = await look(bo, id)
  const version = found.kind === 'found' ? found.data.version : -1
  await w.done(bo, writeThanks, { farewell: id, thanks: 'Danke von Bo.', version })
  const late = { farewell: id, thanks: 'Danke von Asta.', version }
  expect(await act(assistant, writeThanks, late)).toMatchObject({
    kind: 'refused',
    reason: { key: 'changed-meanwhile' },
    theirs: { thanks: 'Danke von Bo.' },
  })
  expect(await look(bo, id)).toMatchObject({ data: { thanks: { original: 'Danke von Bo.' } } })
})

test('whoever has left the network still closes what everyone reads of them, and sees nothing else of it', async () => {
  const town = await given()
  const { net, ada, bo } = town
  const id = await say(town)
  await w.done(bo, writeThanks, { farewell: id, thanks: 'Danke.' })
  await w.done(ada, showFarewell, { farewell: id, forEveryone: 'ja' })
  await leaveNetwork(net, ada, '2026-11-30')
  w.setClock('2026-12-02T09:00:00Z')
  expect(await look(ada, id)).toMatchObject({
    data: {
      thanks: { original: 'Danke.' },
      inside: false,
      handover: null,
      open: [],
      history: [],
      can: { close: true },
    },
  })
  await w.done(ada, showFarewell, { farewell: id })
  expect(await look(ada, id)).toMatchObject({ data: { farewell: { forEveryone: false } } })
  expect(await act(ada, showFarewell, { farewell: id, forEveryone: 'ja' })).toMatchObject({ kind: 'forbidden' })
  expect(await look((await w.network()).coordination, id)).toMatchObject({ kind: 'missing' })
})

test('nobody thanks themselves, and whoever sits elsewhere leaves it to the body', async () => {
  const town = await given()
  const id = await say(town)
  const thanks = { farewell: id, thanks: 'Danke.' }
  const member = await town.net.person('Mia Mitglied')
  const elsewhere = await town.net.person('Elif Anderswo')
  await givenSeat(w, town.net, await givenBody(w, town.net, { kind: 'advisory' }), { delegateId: elsewhere.person })
  for (const [caller, key] of [
    [town.ada, 'thanks-from-others'],
    [member, 'thanks-from-body'],
    [elsewhere, 'thanks-from-body'],
    [town.net.guest, 'sign-in-first'],
  ] as const)
    expect(await act(caller, writeThanks, thanks)).toMatchObject({ kind: 'forbidden', reason: { key } })
  expect(await act(town.bo, writeThanks, { ...thanks, thanks: ' ' })).toMatchObject({ kind: 'invalid' })
})
