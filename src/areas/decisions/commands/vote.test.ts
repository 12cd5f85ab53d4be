import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { vacateSeat } from '../../bodies/commands.ts'
import { givenSeat } from '../../bodies/given.ts'
import { givenGroup, givenProposal, givenRecommendation } from '../given.ts'
import { answer } from './answer.ts'
import { castVote, recommend } from './ballot.ts'
import { propose } from './propose.ts'

const w = world()
const texts = { title: 'Ruhige Stunde', matter: 'topics', statement: 'Es ist leise.', why: 'Es ist laut.' }
const row = (network: string, id: string) =>
  w.app.database.read({ network }, (db) =>
    db.first<Record<string, unknown>>(sql`select * from recommendation where id = ${id}`),
  )

describe('voting', () => {
  test('one seat has one vote; the second takes the place of the first; the delegate has the last word', async () => {
    const net = await w.network()
    const { group, delegate } = await givenGroup(w, net)
    const [first, deputy] = [await net.person('Fine'), await net.person('Veit')]
    const seat = await givenSeat(w, net, group, { delegateId: first.person, deputyId: deputy.person })
    const { id } = await givenProposal(w, delegate, group.id)
    const cast = (by: typeof first, choice: string) =>
      w.app.door.act(by, castVote, { recommendation: id, seat: seat.id, choice })
    expect(await cast(deputy, 'against')).toHaveProperty('kind', 'done')
    expect(await cast(first, 'for')).toHaveProperty('kind', 'done')
    expect(await cast(deputy, 'abstain')).toEqual({ kind: 'refused', reason: { key: 'delegate-has-voted' } })
    const votes = await w.app.database.read({ network: net.id }, (db) =>
      db.rows(sql`select person_id, choice from vote`),
    )
    expect(votes).toEqual([{ person_id: first.person, choice: 'for' }])
  })

  test('an assistant never votes and never decides', async () => {
    const net = await w.network()
    const { group, steering, delegate, decides } = await givenGroup(w, net)
    const [speaker, assistant] = [await net.person('Sara'), await net.person('Asta')]
    const seat = await givenSeat(w, net, group, { delegateId: speaker.person, assistantId: assistant.person })
    await givenSeat(w, net, steering, { delegateId: speaker.person, assistantId: assistant.person })
    const { id } = await givenProposal(w, delegate, group.id)
    const never = { kind: 'forbidden', reason: { key: 'assistants-prepare' } }
    expect(await w.app.door.act(assistant, propose, { ...texts, body: group.id })).toEqual(never)
    expect(await w.app.door.act(assistant, castVote, { recommendation: id, seat: seat.id, choice: 'for' })).toEqual({
      kind: 'forbidden',
      reason: { key: 'assistants-never-vote' },
    })
    expect(await w.app.door.act(assistant, recommend, { recommendation: id })).toEqual(never)
    await w.done(speaker, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
    await w.done(delegate, recommend, { recommendation: id })
    expect(await w.app.door.act(assistant, answer, { recommendation: id, outcome: 'adopted' })).toEqual(never)
    expect(await w.app.door.act(decides, answer, { recommendation: id, outcome: 'adopted' })).toHaveProperty(
      'kind',
      'done',
    )
  })

  test('a closed vote never changes, not even past the rules', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net)
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    expect(await w.app.door.act(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'against' })).toEqual({
      kind: 'refused',
      reason: { key: 'vote-closed' },
    })
    const past = w.app.database.write(
      { network: net.id },
      'decisions.cast-vote',
      (db) => db.rows(sql`update vote set choice = 'against'`),
      () => true,
    )
    await expect(past).rejects.toThrow('a closed vote never changes')
  })

  test('the vote of a seat that was vacated is taken out before the vote closes', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net)
    const leaving = await net.person('Lea')
    const gone = await givenSeat(w, net, group, { delegateId: leaving.person })
    const { id } = await givenProposal(w, delegate, group.id)
    await w.done(leaving, castVote, { recommendation: id, seat: gone.id, choice: 'against' })
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
    await w.done(net.coordination, vacateSeat, { seat: gone.id })
    await w.done(delegate, recommend, { recommendation: id })
    const votes = await w.app.database.read({ network: net.id }, (db) => db.rows(sql`select seat_id from vote`))
    expect(votes).toEqual([{ seat_id: seat.id }])
  })

  test('a body that decides itself does not decide with one vote; a seat nobody can vote for is not waited for', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net, { decider: 'self' })
    const [second, leaving] = [await net.person('Zoe'), await net.person('Lea')]
    const chair = await givenSeat(w, net, group, { delegateId: second.person })
    await givenSeat(w, net, group, { delegateId: leaving.person })
    await givenSeat(w, net, group, {})
    const { id } = await givenProposal(w, delegate, group.id)
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
    const close = () => w.app.door.act(delegate, recommend, { recommendation: id })
    expect(await close()).toEqual({
      kind: 'refused',
      reason: { key: 'too-few-votes', values: { cast: 1, entitled: 3, needed: 2 } },
    })
    await w.app.database.write(
      { network: net.id },
      'people.test',
      (db) => db.rows(sql`update membership set until = '2020-01-01' where person_id = ${leaving.person}`),
      () => true,
    )
    const strict = sql`update rule_set set quorum = 'two-thirds' where network_id = here()`
    await w.app.database.write(
      { network: net.id },
      'municipalities.test',
      (db) => db.rows(strict),
      () => true,
    )
    expect(await close()).toMatchObject({ reason: { values: { cast: 1, entitled: 2, needed: 2 } } })
    await w.done(second, castVote, { recommendation: id, seat: chair.id, choice: 'abstain' })
    expect(await close()).toHaveProperty('kind', 'done')
  })

  test('on a tie nothing changes; where the chair decides, the speaker’s vote does', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net)
    const speaker = await net.person('Swantje')
    const chair = await givenSeat(w, net, group, { delegateId: speaker.person })
    const { id } = await givenProposal(w, delegate, group.id)
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'against' })
    await w.done(speaker, castVote, { recommendation: id, seat: chair.id, choice: 'for' })
    const close = () => w.app.door.act(delegate, recommend, { recommendation: id })
    expect(await w.app.door.rehearse(delegate, recommend, { recommendation: id })).toMatchObject({
      kind: 'done',
      facts: [{ name: 'decisions.vote-came-to-nothing' }],
    })
    const write = (area: string, statement: ReturnType<typeof sql>) =>
      w.app.database.write(
        { network: net.id },
        `${area}.test`,
        (db) => db.rows(statement),
        () => true,
      )
    await write('municipalities', sql`update rule_set set tie = 'chair' where network_id = here()`)
    expect(await close()).toMatchObject({ reason: { key: 'tie-chair' } })
    await write('bodies', sql`update seat set function = 'speaker' where id = ${chair.id}`)
    expect(await close()).toHaveProperty('kind', 'done')
  })

  test('where the body itself decides, the closed vote is the decision', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net, { decider: 'self' })
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    expect(await row(net.id, id)).toMatchObject({ state: 'adopted', answered_by: delegate.person })
    expect(await w.app.door.act(delegate, answer, { recommendation: id, outcome: 'adopted' })).toHaveProperty(
      'kind',
      'forbidden',
    )
  })
})
