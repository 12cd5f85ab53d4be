import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { keepTargetGroup } from '../../municipalities/commands/facts.ts'
import { givenProposal } from '../given.ts'
import { closePage } from '../reads/close.ts'
import { recommendationPage } from '../reads/recommendation.ts'
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
