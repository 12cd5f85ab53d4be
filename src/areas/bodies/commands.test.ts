import fc from 'fast-check'
import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { newId } from '../../foundation/crypto.ts'
import type { Caller } from '../../foundation/door.ts'
import { historyOf } from '../../foundation/journal.ts'
import { givenPartner } from '../partners/given.ts'
import {
  changeBody,
  changeSeat,
  endBody,
  fillSeat,
  foundBody,
  setMandate,
  vacateSeat,
  withdrawMandate,
} from './commands.ts'
import { givenBody, givenSeat } from './given.ts'
import { bodyBrief } from './reads.ts'

const w = world()

const brief = (net: Caller, id: string) => w.app.database.read({ network: net.network }, (db) => bodyBrief(db, id))
const facts = (net: Caller, id: string) =>
  w.app.database.read({ network: net.network }, async (db) => (await historyOf(db, id)).map(({ fact }) => fact))

test('a body is founded with its mandate, changed and ended, and the journal tells', async () => {
  const { coordination } = await w.network()
  const founding = {
    name: 'Steuerungsgruppe',
    kind: 'steering',
    purpose: 'Wir halten die Fäden.',
    preset: 'decides-in-doubt',
  }
  const id = await w.done(coordination, foundBody, founding)
  expect(await brief(coordination, id)).toMatchObject({
    name: 'Steuerungsgruppe',
    mandates: [{ matter: 'general', power: 'decides', decider: 'self', wording: 'entscheidet im Zweifel' }],
    seats: [],
  })
  await w.done(coordination, changeBody, {
    body: id,
    name: 'Steuerungskreis',
    kind: 'steering',
    openness: 'open',
    version: '1',
  })
  await w.done(coordination, endBody, { body: id })
  expect(await brief(coordination, id)).toMatchObject({ name: 'Steuerungskreis' })
  const told = ['bodies.body-ended', 'bodies.body-changed', 'bodies.mandate-set', 'bodies.body-founded']
  expect(await facts(coordination, id)).toEqual(told)
})

test('whoever changes an older version is told so', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'working', name: 'AG Freizeit' })
  const change = { body: body.id, name: 'AG Sport', kind: 'working', version: '1' }
  await w.done(net.coordination, changeBody, change)
  expect(await w.app.door.act(net.coordination, changeBody, change)).toMatchObject({
    kind: 'refused',
    reason: { key: 'changed-meanwhile' },
  })
})

test('a mandate is set twice and withdrawn, and only the last word counts', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'working', preset: 'decides' })
  const money = { body: body.id, matter: 'money', power: 'recommends' }
  await w.done(net.coordination, setMandate, { ...money, decider: 'carrier' })
  await w.done(net.coordination, setMandate, { ...money, decider: 'council', wording: 'berät den Rat' })
  expect((await brief(net.coordination, body.id))?.mandates).toContainEqual({
    matter: 'money',
    field: '',
    power: 'recommends',
    decider: 'council',
    deciderBody: null,
    wording: 'berät den Rat',
  })
  await w.done(net.coordination, withdrawMandate, { body: body.id, matter: 'money' })
  expect((await brief(net.coordination, body.id))?.mandates).toHaveLength(1)
})

test('two bodies cannot send each other their recommendations', async () => {
  const net = await w.network()
  const steering = await givenBody(w, net, { kind: 'steering' })
  const group = await givenBody(w, net, { kind: 'working', preset: 'recommends', deciderBody: steering.id })
  const back = { body: steering.id, matter: 'general', power: 'recommends', decider: 'body', deciderBody: group.id }
  expect(await w.app.door.act(net.coordination, setMandate, back)).toMatchObject({
    kind: 'refused',
    reason: { key: 'in-a-circle' },
  })
})

test('a seat stays while its people change, and leaves its trace when it is vacated', async () => {
  const net = await w.network()
  const club = await givenPartner(w, net, { name: 'Turnverein' })
  const [ada, pia] = [await net.person('Ada', 'contact', club.id), await net.person('Pia', 'assistant', club.id)]
  const body = await givenBody(w, net, { kind: 'steering' })
  const seat = await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person, assistantId: pia.person })
  expect((await brief(net.coordination, body.id))?.seats).toMatchObject([
    { id: seat.id, holder: 'Turnverein', delegateId: ada.person, assistantId: pia.person },
  ])
  await w.done(net.coordination, changeSeat, { seat: seat.id, deputyId: ada.person, function: 'minutes', version: '1' })
  expect((await brief(net.coordination, body.id))?.seats).toMatchObject([
    { delegateId: null, deputyId: ada.person, assistantId: null, function: 'minutes', version: 2 },
  ])
  await w.done(net.coordination, vacateSeat, { seat: seat.id })
  expect((await brief(net.coordination, body.id))?.seats).toEqual([])
  await givenSeat(w, net, body, { partnerId: club.id })
  const told = [
    'bodies.seat-filled',
    'bodies.seat-vacated',
    'bodies.seat-changed',
    'bodies.seat-filled',
    'bodies.body-founded',
  ]
  expect(await facts(net.coordination, body.id)).toEqual(told)
})

test('a form that was sent twice founds one body', async () => {
  const { coordination } = await w.network()
  const send = (key: string) => w.app.door.act(coordination, foundBody, { name: 'Beirat', kind: 'advisory' }, key)
  const key = newId()
  const [first, again] = [await send(key), await send(key)]
  expect(again).toMatchObject({ kind: 'done', value: first.kind === 'done' ? first.value : '' })
  expect(await send(newId())).toMatchObject({ kind: 'invalid', faults: [{ field: 'name', key: 'name-taken' }] })
})

test('only the coordination shapes bodies and seats', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  const seat = await givenSeat(w, net, body)
  const member = await net.person('Ada Ahorn')
  const attempts = [
    [foundBody, { name: 'AG Neu', kind: 'working' }],
    [changeBody, { body: body.id, name: 'Anders', kind: 'steering' }],
    [endBody, { body: body.id }],
    [setMandate, { body: body.id, matter: 'general', power: 'decides', decider: 'self' }],
    [withdrawMandate, { body: body.id, matter: 'money' }],
    [fillSeat, { body: body.id, holderName: 'Stammtisch' }],
    [changeSeat, { seat: seat.id }],
    [vacateSeat, { seat: seat.id }],
  ] as const
  for (const [command, input] of attempts) {
    const answer = async (caller: Caller) => w.app.door.act<unknown, unknown, unknown, unknown>(caller, command, input)
    expect(await answer(net.guest)).toEqual({ kind: 'forbidden', reason: { key: 'sign-in-first' } })
    expect(await answer(member)).toEqual({ kind: 'forbidden', reason: { key: 'coordination-only' } })
  }
})

test('bodies, seats, partners, people and deciders of another network do not exist here', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const [here, there] = [await givenBody(w, net, { kind: 'steering' }), await givenBody(w, other, { kind: 'steering' })]
  const seat = await givenSeat(w, other, there)
  const act = w.app.door.act
  const missing = { kind: 'missing' }
  expect(await act(net.coordination, changeBody, { body: there.id, name: 'X', kind: 'steering' })).toEqual(missing)
  expect(await act(net.coordination, endBody, { body: there.id })).toEqual(missing)
  expect(await act(net.coordination, fillSeat, { body: there.id, holderName: 'X' })).toEqual(missing)
  expect(await act(net.coordination, changeSeat, { seat: seat.id })).toEqual(missing)
  expect(await act(net.coordination, vacateSeat, { seat: seat.id })).toEqual(missing)
  expect(await brief(net.coordination, there.id)).toBeUndefined()
  const partner = await givenPartner(w, other)
  const stranger = await other.person('Zoe Zeder')
  const foreign = { body: here.id, partnerId: partner.id, delegateId: stranger.person }
  expect(await act(net.coordination, fillSeat, foreign)).toMatchObject({
    kind: 'invalid',
    faults: [{ key: 'no-such-partner' }, { key: 'not-a-member' }],
  })
  const mandate = { body: here.id, matter: 'general', power: 'recommends', decider: 'body', deciderBody: there.id }
  expect(await act(net.coordination, setMandate, mandate)).toMatchObject({
    kind: 'invalid',
    faults: [{ key: 'choose-body' }],
  })
})

test('whatever order seats are filled and vacated in, a partner never has two in one body', async () => {
  const net = await w.network()
  const partners = [await givenPartner(w, net), await givenPartner(w, net)]
  const anything = fc.array(fc.record({ partner: fc.nat(1), fills: fc.boolean() }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(anything, async (steps) => {
      const body = await givenBody(w, net, { kind: 'working' })
      for (const { partner, fills } of steps) {
        const partnerId = partners[partner]?.id
        const open = (await brief(net.coordination, body.id))?.seats.find((seat) => seat.partnerId === partnerId)
        const outcome = fills
          ? await w.app.door.act(net.coordination, fillSeat, { body: body.id, partnerId })
          : open && (await w.app.door.act(net.coordination, vacateSeat, { seat: open.id }))
        if (outcome) expect(outcome.kind).toBe(fills && open ? 'invalid' : 'done')
        const seated = (await brief(net.coordination, body.id))?.seats.map((seat) => seat.partnerId) ?? []
        expect(new Set(seated).size).toBe(seated.length)
      }
    }),
    { numRuns: 8 },
  )
})
