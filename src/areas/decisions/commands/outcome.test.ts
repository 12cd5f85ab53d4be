import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { addDays } from '../../../foundation/clock.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { closeMeeting } from '../../meetings/commands/hold.ts'
import { cancelMeeting } from '../../meetings/commands/plan.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { givenGroup, givenProposal, givenRecommendation } from '../given.ts'
import { recommendationPage } from '../reads/recommendation.ts'
import { answer } from './answer.ts'
import { keepInside, keepOutcome, reviewDecision, showToEveryone } from './outcome.ts'

const w = world()
const today = '2026-11-22'
const inDays = (days: number) => addDays(today, days)
const adoptedOn = async (net: TestNetwork, of: Parameters<typeof givenGroup>[2] = {}) => {
  w.setClock(`${today}T09:00:00Z`)
  const given = await givenGroup(w, net, of)
  const { id } = await givenRecommendation(w, given.delegate, given)
  const elsewhere = of.decider === 'carrier' || of.decider === 'council'
  const by = elsewhere ? net.coordination : given.decides
  await w.done(by, answer, { recommendation: id, outcome: 'adopted', ...(elsewhere ? { evidence: 'Protokoll' } : {}) })
  return { ...given, id }
}
const shown = async (caller: Caller, id: string) => {
  const found = await w.app.door.read(caller, recommendationPage, { recommendation: id })
  return found.kind === 'found' ? found.data : found.kind
}
const follows = async (caller: Caller, id: string) => {
  const data = await shown(caller, id)
  return typeof data === 'string' ? expect.fail(data) : data.told.follows
}
/** Meetings on whose agenda the review stands, the earliest first. */
const agendas = async (net: TestNetwork, id: string) => {
  const items = await w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ meeting: string }>(sql`
      select meeting.id as meeting from agenda_item item join meeting on meeting.network_id = here() and meeting.id = item.meeting_id
      where item.network_id = here() and item.origin = 'review' and item.origin_id = ${id} order by meeting.starts_at`),
  )
  return items.map(({ meeting }) => meeting)
}

describe('what follows from a decision', () => {
  test('is written down by whoever decided, journaled, and changed later', async () => {
    const net = await w.network()
    const { id, decides } = await adoptedOn(net)
    const { id: partner } = await givenPartner(w, net, { name: 'Marktamt' })
    expect(await follows(decides, id)).toMatchObject({ outcome: null, decidedOn: today })
    await w.done(decides, keepOutcome, { recommendation: id, partner, reviewOn: inDays(365), version: '0' })
    expect(await follows(decides, id)).toMatchObject({
      outcome: { partnerId: partner, effectiveOn: today, reviewOn: inDays(365) },
      partner: { name: 'Marktamt' },
    })
    await w.done(net.coordination, keepOutcome, { recommendation: id, effectiveOn: inDays(30), version: '1' })
    expect(await follows(decides, id)).toMatchObject({
      outcome: { partnerId: null, effectiveOn: inDays(30), reviewOn: null, version: 2 },
    })
    const stale = { recommendation: id, version: '1' }
    expect(await w.app.door.act(decides, keepOutcome, stale)).toHaveProperty('reason.key', 'changed-meanwhile')
  })

  test('is not for the group that only recommended, and unknown elsewhere', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { id, delegate } = await adoptedOn(net)
    const { id: stranger } = await givenPartner(w, other, { name: 'Fremd' })
    const input = { recommendation: id }
    expect(await w.app.door.act(delegate, keepOutcome, input)).toHaveProperty('reason.key', 'no-seat-here')
    expect((await w.app.door.act(other.coordination, keepOutcome, input)).kind).toBe('missing')
    expect(await w.app.door.act(net.coordination, keepOutcome, { ...input, partner: stranger })).toHaveProperty(
      'faults.0.key',
      'partner-not-here',
    )
  })

  test('belongs to the group that recommended where nobody who decides meets here', async () => {
    const net = await w.network()
    const { id, delegate } = await adoptedOn(net, { decider: 'council' })
    await w.done(delegate, keepOutcome, { recommendation: id, reviewOn: inDays(90) })
    expect(await follows(delegate, id)).toMatchObject({ outcome: { reviewOn: inDays(90) } })
  })
})

describe('the review returns to the agenda by itself', () => {
  test('of the first meeting on or after its day, once', async () => {
    const net = await w.network()
    const { id, decides, steering } = await adoptedOn(net)
    await givenMeeting(w, net, steering.id, { day: inDays(50) })
    const first = await givenMeeting(w, net, steering.id, { day: inDays(100) })
    await givenMeeting(w, net, steering.id, { day: inDays(150) })
    await w.done(decides, keepOutcome, { recommendation: id, reviewOn: inDays(100) })
    expect(await agendas(net, id)).toEqual([first.id])
    await givenMeeting(w, net, steering.id, { day: inDays(120) })
    expect(await agendas(net, id)).toEqual([first.id])
    const page = await shown(decides, id)
    expect(page).toMatchObject({ history: [{ fact: 'decisions.review-put-on-agenda' }, {}, {}, {}, {}, {}] })
  })

  test('when the meeting is called after the day was agreed, and never on that of another body', async () => {
    const net = await w.network()
    const { id, decides, steering, group } = await adoptedOn(net)
    await w.done(decides, keepOutcome, { recommendation: id, reviewOn: inDays(30) })
    await givenMeeting(w, net, group.id, { day: inDays(40) })
    expect(await agendas(net, id)).toEqual([])
    const meeting = await givenMeeting(w, net, steering.id, { day: inDays(60) })
    expect(await agendas(net, id)).toEqual([meeting.id])
  })

  test('and moves on when the meeting is cancelled, or held without it', async () => {
    const net = await w.network()
    const { id, decides, steering } = await adoptedOn(net)
    await w.done(decides, keepOutcome, { recommendation: id, reviewOn: inDays(1) })
    const call = (day: number) => givenMeeting(w, net, steering.id, { day: inDays(day) })
    const [first, second, third] = [await call(2), await call(20), await call(40)]
    await w.done(net.coordination, cancelMeeting, { meeting: first.id, reason: 'Krank.' })
    expect(await agendas(net, id)).toEqual([first.id, second.id])
    w.setClock(`${inDays(20)}T22:00:00Z`)
    await w.done(net.coordination, closeMeeting, { meeting: second.id })
    expect(await agendas(net, id)).toEqual([first.id, second.id, third.id])
  })

  test('and leaves it for the right one when another day is agreed, or none', async () => {
    const net = await w.network()
    const { id, decides, steering } = await adoptedOn(net)
    const call = (day: number) => givenMeeting(w, net, steering.id, { day: inDays(day) })
    const [first, second] = [await call(20), await call(40)]
    const days = [inDays(10), inDays(30), inDays(15), ''].entries()
    for (const [version, reviewOn] of days) {
      await w.done(decides, keepOutcome, { recommendation: id, reviewOn, version: String(version) })
      expect(await agendas(net, id), reviewOn).toEqual([[first.id], [second.id], [first.id], []][version])
    }
  })

  test('and not any more once it is reviewed; a new day brings it back', async () => {
    const net = await w.network()
    const { id, decides, steering } = await adoptedOn(net)
    await w.done(decides, keepOutcome, { recommendation: id, reviewOn: inDays(1) })
    w.setClock(`${inDays(2)}T09:00:00Z`)
    const again = { recommendation: id, result: 'stays', reason: 'Es läuft.', nextOn: inDays(200) }
    await w.done(decides, reviewDecision, again)
    await givenMeeting(w, net, steering.id, { day: inDays(10) })
    expect(await agendas(net, id)).toEqual([])
    const later = await givenMeeting(w, net, steering.id, { day: inDays(201) })
    expect(await agendas(net, id)).toEqual([later.id])
    expect(await follows(decides, id)).toMatchObject({
      reviews: [{ result: 'stays', dueOn: inDays(1), reviewedOn: inDays(2), reason: { original: 'Es läuft.' } }],
    })
  })
})

describe('a review', () => {
  test('that wants a change leads to a new proposal of either body, once', async () => {
    const net = await w.network()
    const { id, decides, delegate, steering, group } = await adoptedOn(net)
    expect(await shown(delegate, id)).toMatchObject({ can: { again: { refused: { key: 'not-to-be-repeated' } } } })
    await w.done(decides, reviewDecision, { recommendation: id, result: 'change', reason: 'Zu früh am Tag.' })
    for (const caller of [delegate, decides]) expect(await shown(caller, id)).toMatchObject({ can: { again: true } })
    const own = await givenProposal(w, net.coordination, steering.id, { earlier: id })
    expect(await shown(delegate, id)).toMatchObject({ told: { later: { id: own.id } } })
    await expect(givenProposal(w, delegate, group.id, { earlier: id })).rejects.toThrow('already-proposed-again')
  })

  test('that ends it takes it out of what is to be carried out', async () => {
    const net = await w.network()
    const { id, decides } = await adoptedOn(net)
    await w.done(decides, reviewDecision, { recommendation: id, result: 'ends', reason: 'Der Markt ist zu.' })
    expect(await follows(decides, id)).toMatchObject({ outcome: { endedOn: today } })
    expect(await w.app.door.act(decides, keepOutcome, { recommendation: id })).toHaveProperty(
      'reason.key',
      'no-longer-holds',
    )
  })
})

describe('what is kept inside', () => {
  test('is not there for guests until it is shown again', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { id, decides, delegate } = await adoptedOn(net)
    const input = { recommendation: id, reason: 'Es geht um eine Person.' }
    expect(await w.app.door.act(delegate, keepInside, input)).toHaveProperty('reason.key', 'no-seat-here')
    expect((await w.app.door.act(other.coordination, keepInside, input)).kind).toBe('missing')
    await w.done(decides, keepInside, input)
    expect(await shown(net.guest, id)).toBe('forbidden')
    expect(await follows(delegate, id)).toMatchObject({ insideReason: 'Es geht um eine Person.' })
    await w.done(decides, showToEveryone, { recommendation: id })
    expect(await shown(net.guest, id)).toMatchObject({ inside: false })
  })

  test('guests read an organisation that carries it out, never a single person, and no seats', async () => {
    const net = await w.network()
    const { id, decides } = await adoptedOn(net)
    const { id: club } = await givenPartner(w, net, { name: 'Chor Größe' })
    const { id: single } = await givenPartner(w, net, { name: 'Frau Einzeln', single: 'yes-named' })
    await w.done(decides, keepOutcome, { recommendation: id, partner: club })
    expect(await follows(net.guest, id)).toMatchObject({ partner: { name: 'Chor Größe' }, keepingSeats: [] })
    await w.done(decides, keepOutcome, { recommendation: id, partner: single })
    expect(await follows(net.guest, id)).toMatchObject({ partner: null })
  })
})
