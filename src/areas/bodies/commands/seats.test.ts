import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { addDays } from '../../../foundation/clock.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenPartner } from '../../partners/given.ts'
import { endMembership } from '../../people/commands.ts'
import { changeSeat, fillSeat, vacateSeat } from '../commands.ts'
import { givenBody, givenSeat } from '../given.ts'
import { seatPage, successionPage } from '../reads/seat.ts'
import { parts } from '../seat.ts'
import { nameSuccessor, reappointSeat } from './seats.ts'

const w = world()
const noon = (day: string) => w.setClock(`${day}T11:00:00Z`)

interface Sat {
  readonly part: string
  readonly person: string
  readonly since: string
  readonly until: string | null
}

const sat = (net: TestNetwork, seat: string) =>
  w.app.database.read({ network: net.id }, (db) =>
    db.rows<Sat>(sql`
      select part, person_id as person, since, until from seat_person where network_id = here() and seat_id = ${seat} order by since, part`),
  )

async function given() {
  noon('2026-11-02')
  const net = await w.network()
  const club = await givenPartner(w, net, { name: 'Turnverein' })
  const [ada, bo] = [await net.person('Ada', 'contact', club.id), await net.person('Bo', 'contact', club.id)]
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  return { net, club, ada, bo, body }
}

test('who sat when stays known when people change', async () => {
  const { net, club, ada, bo, body } = await given()
  const seat = await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person, since: '2026-09-01' })
  noon('2026-11-10')
  await w.done(net.coordination, changeSeat, { seat: seat.id, delegateId: bo.person, tandemId: ada.person })
  noon('2026-11-20')
  await w.done(net.coordination, vacateSeat, { seat: seat.id })
  expect(await sat(net, seat.id)).toEqual([
    { part: 'delegate', person: ada.person, since: '2026-09-01', until: '2026-11-10' },
    { part: 'delegate', person: bo.person, since: '2026-11-10', until: '2026-11-20' },
    { part: 'tandem', person: ada.person, since: '2026-11-10', until: '2026-11-20' },
  ])
  const page = await w.app.door.read(ada, seatPage, { body: body.id, seat: seat.id })
  expect(page).toMatchObject({
    data: {
      sittings: [
        { part: 'delegate', name: 'Bo', until: '2026-11-19' },
        { part: 'tandem', name: 'Ada' },
        { part: 'delegate', name: 'Ada', until: '2026-11-09' },
      ],
      history: [{ fact: 'bodies.seat-vacated' }, { fact: 'bodies.seat-changed' }, { fact: 'bodies.seat-filled' }],
    },
  })
})

test('a slip of the hand, mended on the same day, leaves no history', async () => {
  const { net, club, ada, bo, body } = await given()
  const seat = await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person })
  await w.done(net.coordination, changeSeat, { seat: seat.id, delegateId: bo.person })
  expect(await sat(net, seat.id)).toMatchObject([{ person: bo.person, until: null }])
})

test('a further term in one step: people, way and history stay', async () => {
  const { net, club, ada, body } = await given()
  const of = { partnerId: club.id, delegateId: ada.person, cameBy: 'election', termUntil: '2026-12-31' }
  const seat = await givenSeat(w, net, body, of)
  await w.done(net.coordination, reappointSeat, { seat: seat.id, termUntil: '2028-12-31' })
  const page = await w.app.door.read(ada, seatPage, { body: body.id, seat: seat.id })
  expect(page).toMatchObject({
    data: {
      seat: { termUntil: '2028-12-31', cameBy: 'election', delegate: 'Ada' },
      sittings: [{ name: 'Ada', until: null }],
    },
  })
})

test('the partner that sends somebody names who comes next, and a letter welcomes them', async () => {
  const { net, club, ada, bo, body } = await given()
  const seat = await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person })
  const member = await net.person('Mia')
  const name = { seat: seat.id, delegateId: bo.person }
  const act = (caller: Caller) => w.app.door.act(caller, nameSuccessor, name)
  expect(await act(net.guest)).toEqual({ kind: 'forbidden', reason: { key: 'sign-in-first' } })
  expect(await act(member)).toEqual({ kind: 'forbidden', reason: { key: 'coordination-only' } })
  expect(await act((await w.network()).coordination)).toEqual({ kind: 'missing' })
  const page = await w.app.door.read(ada, successionPage, { body: body.id, seat: seat.id })
  expect(page).toMatchObject({ data: { people: [{ name: 'Ada' }, { name: 'Bo' }] } })
  expect(await w.app.door.read(member, successionPage, { body: body.id, seat: seat.id })).toMatchObject({
    kind: 'forbidden',
  })
  expect(await act(ada)).toMatchObject({ kind: 'done', facts: [{ name: 'bodies.successor-named', about: body.id }] })
  const letters = await w.app.database.read(net.system, (db) =>
    db.rows<{ to_person: string; body: string }>(sql`
      select to_person, body from letter where network_id = here() and command = 'bodies.name-successor'`),
  )
  expect(letters).toMatchObject([{ to_person: bo.person, body: expect.stringContaining('Steuerungsgruppe') }])
})

test('on no day has a seat two people in one part, whatever is done in whatever order', async () => {
  const step = fc.record({
    days: fc.nat(3),
    does: fc.constantFrom('change', 'succeed', 'leave', 'vacate'),
    who: fc.array(fc.option(fc.nat(2), { nil: undefined }), { minLength: 4, maxLength: 4 }),
    ahead: fc.integer({ min: -1, max: 4 }),
  })
  const first = '2026-01-01'
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      noon(first)
      const net = await w.network()
      const people = [await net.person('Ada'), await net.person('Bo'), await net.person('Cem')]
      const body = await givenBody(w, net, { kind: 'working' })
      const { id: seat } = await givenSeat(w, net, body, { delegateId: people[0]?.person ?? '' })
      const start = { day: first }
      for (const { days, does, who, ahead } of steps) {
        start.day = addDays(start.day, days)
        noon(start.day)
        const chosen = Object.fromEntries(parts.map((part, nr) => [`${part}Id`, people[who[nr] ?? 9]?.person]))
        const caller = net.coordination
        if (does === 'change') await w.app.door.act(caller, changeSeat, { seat, ...chosen })
        if (does === 'succeed') await w.app.door.act(caller, nameSuccessor, { seat, ...chosen })
        if (does === 'vacate') await w.app.door.act(caller, vacateSeat, { seat })
        if (does === 'leave') await leave(net, people[who[0] ?? 0]?.person ?? '', addDays(start.day, ahead))
      }
      const sittings = await sat(net, seat)
      for (let day = first; day <= addDays(start.day, 6); day = addDays(day, 1))
        for (const part of parts) {
          const then = sittings.filter((one) => one.part === part && one.since <= day && (one.until ?? '9') > day)
          expect(then.length, `${part} on ${day}`).toBeLessThanOrEqual(1)
        }
    }),
    { numRuns: 12 },
  )
})

async function leave(net: TestNetwork, person: string, day: string) {
  const found = await w.app.database.read(net.system, (db) =>
    db.first<{ id: string }>(sql`
      select id from membership where network_id = here() and person_id = ${person} and until is null limit 1`),
  )
  if (found) await w.app.door.act(net.coordination, endMembership, { membership: found.id, day })
}

test('the database itself refuses a second one', async () => {
  const { net, club, ada, bo, body } = await given()
  const seat = await givenSeat(w, net, body, { partnerId: club.id, delegateId: ada.person })
  const intrude = w.app.database.write(
    { network: net.id },
    'bodies.test',
    (db) =>
      db.rows(
        sql`insert into seat_person (seat_id, part, person_id, since) values (${seat.id}, 'delegate', ${bo.person}, '2026-12-24')`,
      ),
    () => true,
  )
  await expect(intrude).rejects.toThrow('two people in one part')
})

test('the composition of the model networks can be expressed', async () => {
  const { net, ada, bo } = await given()
  const steering = await givenBody(w, net, { kind: 'steering', name: 'Fester Kreis' })
  const fill = (of: object) => w.done(net.coordination, fillSeat, { body: steering.id, ...of })
  // Rostock: carriers, a school, one person of the town; Nieder-Olm: appointed with a term; Schneverdingen: in tandems.
  for (const kind of ['welfare-provider', 'welfare-provider', 'school'] as const)
    await fill({ partnerId: (await givenPartner(w, net, { kind })).id, cameBy: 'delegation' })
  await fill({
    holderName: 'Frau Beispiel, Stadtverwaltung',
    heldBy: 'person',
    cameBy: 'appointment',
    appointedBy: 'Verbandsgemeinderat',
    termUntil: '2029-06-30',
  })
  await fill({
    holderName: 'Tandem Mitte',
    heldBy: 'group',
    delegateId: ada.person,
    tandemId: bo.person,
    cameBy: 'admission',
  })
})
