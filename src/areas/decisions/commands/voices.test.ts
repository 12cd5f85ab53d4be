import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { recordAttendance } from '../../meetings/commands/hold.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { keepTargetGroup } from '../../municipalities/commands/facts.ts'
import { givenGroup, givenProposal } from '../given.ts'
import { closePage } from '../reads/close.ts'
import { answerPage, recommendationPage } from '../reads/recommendation.ts'
import { answer } from './answer.ts'
import { castVote, recommend } from './ballot.ts'

const w = world()

/** A body of two seats, one of which speaks for a target group, in a network that wants it heard. */
async function given() {
  const net = await w.network()
  const wants = sql`update rule_set set target_group_seat = true where network_id = here()`
  await w.app.database.write(
    { network: net.id },
    'municipalities.test',
    (db) => db.rows(wants),
    () => true,
  )
  const [ada, bo] = [await net.person('Ada'), await net.person('Bo')]
  const body = await givenBody(w, net, { kind: 'steering', preset: 'decides' })
  const seat = await givenSeat(w, net, body, { delegateId: ada.person })
  const targetGroupId = await w.done(net.coordination, keepTargetGroup, { name: 'Gehörlose Menschen' })
  const voice = await givenSeat(w, net, body, { delegateId: bo.person, targetGroupId })
  const voted = async (matter: string, seats: readonly (readonly [Caller, string])[]) => {
    const { id } = await givenProposal(w, ada, body.id, { matter })
    for (const [by, of] of seats) await w.done(by, castVote, { recommendation: id, seat: of, choice: 'for' })
    return id
  }
  return { net, ada, bo, seat: seat.id, voice: voice.id, voted }
}

test('a direction is not decided without a seat of a target group; with a reason it is, and everyone inside reads it', async () => {
  const { net, ada, seat, voted } = await given()
  const recommendation = await voted('topics', [[ada, seat]])
  const close = (withoutVoices?: string) => w.app.door.act(ada, recommend, { recommendation, withoutVoices })
  expect(await w.app.door.read(ada, closePage, { recommendation })).toMatchObject({
    data: { missing: { refused: { key: 'target-group-absent' } }, can: true },
  })
  expect(await close('')).toMatchObject({ kind: 'refused', reason: { key: 'target-group-absent' } })
  expect(await close('Die Frist endet heute.')).toMatchObject({
    kind: 'done',
    facts: [{ name: 'decisions.decision-made' }, { name: 'decisions.closed-without-voices', about: recommendation }],
  })
  expect(await w.app.door.read(ada, recommendationPage, { recommendation })).toMatchObject({
    data: { told: { withoutVoices: { original: 'Die Frist endet heute.' } } },
  })
  const guest = JSON.stringify(await w.app.door.read(net.guest, recommendationPage, { recommendation }))
  expect(guest).not.toContain('Die Frist endet heute.')
})

test('when it has voted, and in what sets no direction, nothing is asked', async () => {
  const { ada, bo, seat, voice, voted } = await given()
  const both = await voted('money', [
    [ada, seat],
    [bo, voice],
  ])
  expect(await w.app.door.act(ada, recommend, { recommendation: both })).toMatchObject({
    kind: 'done',
    facts: { length: 1 },
  })
  const own = await voted('own-matters', [[ada, seat]])
  expect(await w.app.door.act(ada, recommend, { recommendation: own })).toMatchObject({ kind: 'done' })
})

test('whoever answers for a body adopts nothing about direction without a voice either, but may say no', async () => {
  const net = await w.network()
  const { group, seat, delegate, decides, steering } = await givenGroup(w, net)
  await w.app.database.write(
    { network: net.id },
    'municipalities.test',
    (db) => db.rows(sql`update rule_set set target_group_seat = true where network_id = here()`),
    () => true,
  )
  const waiting = async () => {
    const { id } = await givenProposal(w, delegate, group.id, { matter: 'own-matters' })
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
    await w.done(delegate, recommend, { recommendation: id })
    await w.app.database.write(
      { network: net.id },
      'decisions.test',
      (db) => db.rows(sql`update recommendation set matter = 'topics' where network_id = here() and id = ${id}`),
      () => true,
    )
    return id
  }
  const says = (recommendation: string, outcome: string, withoutVoices?: string) =>
    w.app.door.act(decides, answer, { recommendation, outcome, reason: 'Darum.', withoutVoices })
  const first = await waiting()
  expect(await says(first, 'adopted')).toMatchObject({ kind: 'refused', reason: { key: 'no-target-group-seat' } })
  const page = await w.app.door.read(decides, answerPage, { recommendation: first })
  expect(page).toMatchObject({ data: { missing: { refused: { key: 'no-target-group-seat' } } } })
  expect(await says(first, 'rejected')).toMatchObject({ kind: 'done' })
  const second = await waiting()
  expect(await says(second, 'adopted', 'Die Frist endet heute.')).toMatchObject({
    kind: 'done',
    facts: expect.arrayContaining([expect.objectContaining({ name: 'decisions.answered-without-voices' })]),
  })
  expect(await w.app.door.read(delegate, recommendationPage, { recommendation: second })).toMatchObject({
    data: { told: { withoutVoices: null, answeredWithoutVoices: { original: 'Die Frist endet heute.' } } },
  })
  const guest = JSON.stringify(await w.app.door.read(net.guest, recommendationPage, { recommendation: second }))
  expect(guest).not.toContain('Die Frist endet heute.')
  const mia = await net.person('Mia Mut')
  const targetGroupId = await w.done(net.coordination, keepTargetGroup, { name: 'Blinde Menschen' })
  const voice = await givenSeat(w, net, steering, { delegateId: mia.person, targetGroupId })
  const third = await waiting()
  expect(await says(third, 'adopted')).toMatchObject({ reason: { key: 'target-group-absent' } })
  expect(await w.app.door.act(mia, answer, { recommendation: third, outcome: 'adopted' })).toHaveProperty(
    'kind',
    'done',
  )
  const fourth = await waiting()
  const meeting = await givenMeeting(w, net, steering.id, { day: '2026-12-01' })
  w.setClock('2026-12-01T16:00:00Z')
  await w.done(mia, recordAttendance, { meeting: meeting.id, presence: { [voice.id]: 'present' } })
  expect(await says(fourth, 'adopted')).toHaveProperty('kind', 'done')
})
