import fc from 'fast-check'
import { seedMusterstadt } from '../../seed/musterstadt/musterstadt.ts'
import { story } from '../../seed/story.ts'
import { changeBody, endBody, fillSeat, setMandate, vacateSeat } from '../../src/areas/bodies/commands.ts'
import { givenBody } from '../../src/areas/bodies/given.ts'
import { castVote } from '../../src/areas/decisions/commands/ballot.ts'
import { propose } from '../../src/areas/decisions/commands/propose.ts'
import { askSense, saySense } from '../../src/areas/decisions/commands/sense.ts'
import { sendInvitations } from '../../src/areas/meetings/commands/invite.ts'
import { givenMeeting } from '../../src/areas/meetings/given.ts'
import { givenPartner } from '../../src/areas/partners/given.ts'
import { giveTask } from '../../src/areas/tasks/commands.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { installation, sql } from '../../src/foundation/database.ts'
import type { Caller } from '../../src/foundation/door.ts'
import type { World } from '../world.ts'

/** Seven people: the coordination, two contact persons and an assistant of one partner, one contact of another, two members. */
const people = fc.nat({ max: 6 })
const contact = fc.constantFrom(1, 2, 4)
const body = fc.nat({ max: 2 })

/** A network as chance makes it. What a rule forbids is simply not done. */
export const chance = fc.record({
  decider: fc.constantFrom('self', 'body', 'carrier', 'carrier', 'council'),
  /** Whether the steering group only advises, and the carrier's body decides. */
  asked: fc.boolean(),
  seats: fc.array(
    fc.record({
      body,
      partner: fc.option(fc.nat({ max: 1 })),
      delegate: fc.option(people),
      deputy: fc.option(people),
      assistant: fc.option(people),
    }),
    { minLength: 5, maxLength: 9 },
  ),
  proposals: fc.array(fc.record({ waits: fc.boolean(), votes: fc.array(fc.tuple(people, fc.nat({ max: 8 }))) }), {
    minLength: 3,
    maxLength: 5,
  }),
  tasks: fc.array(fc.record({ partner: fc.nat({ max: 1 }), person: fc.option(contact) }), {
    minLength: 2,
    maxLength: 4,
  }),
  vacated: fc.nat({ max: 8 }),
  becomesAssistant: contact,
  leaves: contact,
  ended: fc.constantFrom(null, 0, 2, 2),
})

export async function byChance(w: World, of: ReturnType<typeof chance.generate>['value']): Promise<string> {
  const net = await w.network()
  const partners = [await givenPartner(w, net), await givenPartner(w, net)].map(({ id }) => id)
  const [first = '', second = ''] = partners
  const who: readonly (Caller & { person?: string })[] = [
    net.coordination,
    await net.person('Anna', 'contact', first),
    await net.person('Bela', 'contact', first),
    await net.person('Cora', 'assistant', first),
    await net.person('Dana', 'contact', second),
    await net.person('Emil'),
    await net.person('Frida'),
  ]
  const person = (nr: number | null) => (nr === null ? undefined : who[nr]?.person)
  const bodies: string[] = []
  for (const kind of ['working', 'steering', 'carrier'] as const) bodies.push((await givenBody(w, net, { kind })).id)
  const [working = '', steering = '', carrier = ''] = bodies
  const rhythm = { name: 'Vorstand', kind: 'carrier', rhythmWeeks: 6, version: 1 }
  await w.done(net.coordination, changeBody, { body: carrier, ...rhythm })
  const [decider, power] = [of.decider, of.decider === 'self' ? 'decides' : 'recommends']
  const mandate = { body: working, matter: 'general', power, decider }
  await w.done(net.coordination, setMandate, { ...mandate, ...(decider === 'body' ? { deciderBody: steering } : {}) })
  await w.done(net.coordination, setMandate, {
    ...{ body: steering, matter: 'general' },
    ...(of.asked
      ? { power: 'recommends', decider: 'body', deciderBody: carrier }
      : { power: 'decides', decider: 'self' }),
  })

  const seats: string[] = []
  for (const [nr, { body, partner, delegate, deputy, assistant }] of of.seats.entries()) {
    const holder = partner === null ? { holderName: `Gruppe ${nr}` } : { partnerId: partners[partner] }
    const sits = { delegateId: person(delegate), deputyId: person(deputy), assistantId: person(assistant) }
    const outcome = await w.app.door.act(net.coordination, fillSeat, { body: bodies[body], ...holder, ...sits })
    if (outcome.kind === 'done') seats.push(outcome.value)
  }
  const waiting: string[] = []
  for (const [nr, { waits, votes }] of of.proposals.entries()) {
    const texts = { title: `Vorschlag ${nr}`, matter: 'general', statement: 'Das.', why: 'Darum.' }
    const recommendation = await w.done(net.coordination, propose, { body: working, ...texts })
    for (const [voter, seat] of votes)
      await w.app.door.act(who[voter] ?? net.guest, castVote, { recommendation, seat: seats[seat], choice: 'for' })
    if (waits && decider !== 'self') waiting.push(recommendation)
  }
  const idea = { body: working, title: 'Ein Ausflug', idea: 'Wir fahren zusammen ans Meer.' }
  const senseCheck = await w.done(net.coordination, askSense, idea)
  for (const [voter, seat] of of.proposals[0]?.votes ?? [])
    await w.app.door.act(who[voter] ?? net.guest, saySense, {
      senseCheck,
      seat: seats[seat],
      feeling: 'good',
      note: '',
    })
  const meeting = await givenMeeting(w, net, steering, { day: addDays(dayOf(new Date()), 20) })
  await w.app.door.act(net.coordination, sendInvitations, { meeting: meeting.id })
  const due = addDays(dayOf(new Date()), 90)
  for (const [nr, { partner, person: named }] of of.tasks.entries()) {
    const task = { title: `Aufgabe ${nr}`, partner: partners[partner], person: person(named), due }
    await w.app.door.act(net.coordination, giveTask, task)
  }

  // Then life goes on: seats are vacated, a body ends, somebody leaves, a delegate comes back as an assistant.
  await w.app.door.act(net.coordination, vacateSeat, { seat: seats[of.vacated], version: 1 })
  if (of.ended !== null) await w.app.door.act(net.coordination, endBody, { body: bodies[of.ended] })
  const changed = (area: string, change: ReturnType<typeof sql>) =>
    w.app.database.write(
      { network: net.id },
      `${area}.test`,
      (db) => db.rows(change),
      () => true,
    )
  await changed(
    'decisions',
    sql`update recommendation set state = 'waiting', recommended_at = now() where id = any(${waiting}::uuid[])`,
  )
  await changed(
    'people',
    sql`update membership set role = 'assistant', partner_id = coalesce(partner_id, ${first})
    where network_id = here() and person_id = ${person(of.becomesAssistant)}`,
  )
  await changed(
    'people',
    sql`update membership set until = '2020-01-01' where network_id = here() and person_id = ${person(of.leaves)}`,
  )
  return net.id
}

/** The demo network, told into this world; its story moves the clock through a year, up to now. */
export async function musterstadt(w: World): Promise<string> {
  const today = new Date()
  const clock = { moment: new Date(today.getTime() - 366 * 24 * 3600 * 1000) }
  const clockwork = {
    get now() {
      return clock.moment
    },
    set now(moment: Date) {
      clock.moment = moment
      w.setClock(moment.toISOString())
    },
  }
  clockwork.now = clock.moment
  await seedMusterstadt(story(w.app, clockwork, today))
  clockwork.now = today
  const found = await w.app.database.read({ network: installation }, (db) =>
    db.first<{ id: string }>(sql`select id from network where slug = 'musterstadt'`),
  )
  return found?.id ?? ''
}
