import { describe, expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { newKey } from '../../foundation/crypto.ts'
import { sql } from '../../foundation/database.ts'
import { historyOf } from '../../foundation/journal.ts'
import { setMandate, vacateSeat } from '../bodies/commands.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { answer, castVote, propose, recommend, withdraw } from './commands.ts'
import { givenGroup, givenProposal, givenRecommendation } from './given.ts'

const w = world()
const texts = { title: 'Ruhige Stunde', matter: 'topics', statement: 'Es ist leise.', why: 'Es ist laut.' }
const row = (network: string, id: string) =>
  w.app.database.read({ network }, (db) =>
    db.first<Record<string, unknown>>(sql`select * from recommendation where id = ${id}`),
  )

describe('proposing', () => {
  test('is stored with its decider and its number, and journaled', async () => {
    const net = await w.network()
    const { group, steering, delegate } = await givenGroup(w, net)
    const { id } = await givenProposal(w, delegate, group.id)
    expect(await row(net.id, id)).toMatchObject({
      ...{ state: 'voting', number: 1, year: new Date().getFullYear(), decider: 'body', decider_body: steering.id },
      ...{ body_id: group.id, proposed_by: delegate.person },
    })
    const history = await w.app.database.read({ network: net.id }, (db) => historyOf(db, id))
    expect(history.map(({ fact, person }) => [fact, person])).toEqual([
      ['decisions.recommendation-proposed', delegate.person],
    ])
  })

  test('numbers have no gaps, begin anew each year, and belong to the network', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { group, delegate } = await givenGroup(w, net)
    w.setClock('2026-12-31T22:30:00Z')
    const ids = [await givenProposal(w, delegate, group.id), await givenProposal(w, delegate, group.id)]
    expect(await w.app.door.act(net.coordination, propose, { ...texts, body: group.id, statement: '' })).toHaveProperty(
      'kind',
      'invalid',
    )
    ids.push(await givenProposal(w, delegate, group.id))
    w.setClock('2026-12-31T23:30:00Z')
    ids.push(await givenProposal(w, delegate, group.id))
    const there = await givenGroup(w, other)
    const elsewhere = await givenProposal(w, there.delegate, there.group.id)
    const numbers = await Promise.all(ids.map(async ({ id }) => (await row(net.id, id)) ?? {}))
    expect(numbers.map(({ number, year }) => `${number}/${year}`)).toEqual(['1/2026', '2/2026', '3/2026', '1/2027'])
    expect(await row(other.id, elsewhere.id)).toMatchObject({ number: 1, year: 2027 })
    w.setClock(new Date(2026, 10, 22).toISOString())
  })

  test('two at the same time get two numbers', async () => {
    const net = await w.network()
    const { group, delegate } = await givenGroup(w, net)
    const ids = await Promise.all([1, 2, 3].map(() => givenProposal(w, delegate, group.id)))
    const numbers = await Promise.all(ids.map(async ({ id }) => (await row(net.id, id))?.number))
    expect(numbers.toSorted()).toEqual([1, 2, 3])
  })

  test('a form that was sent twice proposes once', async () => {
    const net = await w.network()
    const { group, delegate } = await givenGroup(w, net)
    const key = newKey()
    const send = () => w.app.door.act(delegate, propose, { ...texts, body: group.id }, key)
    const [first, second] = [await send(), await send()]
    expect(second).toMatchObject({ kind: 'done', value: first.kind === 'done' ? first.value : '' })
    expect(
      await w.app.database.read({ network: net.id }, (db) => db.rows(sql`select id from recommendation`)),
    ).toHaveLength(1)
  })

  test('the decider stays who it was, whatever becomes of the mandate', async () => {
    const net = await w.network()
    const { group, steering, delegate } = await givenGroup(w, net)
    const { id } = await givenProposal(w, delegate, group.id)
    await w.done(net.coordination, setMandate, { body: group.id, matter: 'general', power: 'decides', decider: 'self' })
    expect(await row(net.id, id)).toMatchObject({ decider: 'body', decider_body: steering.id })
  })

  test('without a mandate the form comes back and says whom to ask', async () => {
    const net = await w.network()
    const body = await givenBody(w, net, { kind: 'working', name: 'AG Ohne' })
    expect(await w.app.door.act(net.coordination, propose, { ...texts, body: body.id })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'matter', key: 'nobody-decides', values: { body: 'AG Ohne' } }],
    })
  })

  test('a body of another network is no body', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { group } = await givenGroup(w, other)
    expect(await w.app.door.act(net.coordination, propose, { ...texts, body: group.id })).toEqual({ kind: 'missing' })
  })
})

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
    expect(await w.app.door.act(delegate, recommend, { recommendation: id })).toMatchObject({
      kind: 'refused',
      reason: { key: 'tie-rejected' },
    })
    await w.done(net.coordination, vacateSeat, { seat: gone.id })
    await w.done(delegate, recommend, { recommendation: id })
    const votes = await w.app.database.read({ network: net.id }, (db) => db.rows(sql`select seat_id from vote`))
    expect(votes).toEqual([{ seat_id: seat.id }])
  })

  test('a tie is refused; where the chair decides, the speaker’s vote does', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net)
    const speaker = await net.person('Swantje')
    const chair = await givenSeat(w, net, group, { delegateId: speaker.person })
    const { id } = await givenProposal(w, delegate, group.id)
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'against' })
    await w.done(speaker, castVote, { recommendation: id, seat: chair.id, choice: 'for' })
    const close = () => w.app.door.act(delegate, recommend, { recommendation: id })
    expect(await close()).toEqual({
      kind: 'refused',
      reason: { key: 'tie-rejected', values: { for: 1, against: 1, abstain: 0 } },
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

describe('answering', () => {
  test('nobody decides outside the mandate', async () => {
    const net = await w.network()
    const { group, seat, delegate } = await givenGroup(w, net)
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    for (const caller of [delegate, net.coordination])
      expect(await w.app.door.act(caller, answer, { recommendation: id, outcome: 'adopted' })).toEqual({
        kind: 'forbidden',
        reason: { key: 'no-deciding-seat' },
      })
    expect(await row(net.id, id)).toMatchObject({ state: 'waiting' })
  })

  test.each(['rejected', 'returned', 'adopted-with-changes'])('%s needs a reason', async (outcome) => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net)
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    const input = { recommendation: id, outcome, reason: '  ', changedStatement: 'Sonntags ist es leise.' }
    expect(await w.app.door.act(decides, answer, input)).toEqual({
      kind: 'invalid',
      faults: [{ field: 'reason', key: 'reason-missing' }],
    })
    await w.done(decides, answer, { ...input, reason: 'Der Samstag ist vergeben.' })
    expect(await row(net.id, id)).toMatchObject({ state: outcome, answered_by: decides.person })
    expect(await w.app.door.act(decides, answer, { ...input, reason: 'Doch.' })).toMatchObject({
      reason: { key: 'already-answered' },
    })
  })

  test.each(['carrier', 'council'] as const)(
    'what the %s decided is recorded by the coordination, with evidence',
    async (decider) => {
      const net = await w.network()
      const { group, seat, delegate, decides } = await givenGroup(w, net, { decider })
      const { id } = await givenRecommendation(w, delegate, { group, seat })
      const record = (by: typeof delegate | typeof net.coordination, evidence: string) =>
        w.app.door.act(by, answer, { recommendation: id, outcome: 'adopted', evidence })
      expect(await record(decides, 'Protokoll')).toEqual({ kind: 'forbidden', reason: { key: 'coordination-only' } })
      expect(await record(net.coordination, '')).toMatchObject({ kind: 'invalid', faults: [{ field: 'evidence' }] })
      expect(await record(net.coordination, 'Protokoll vom 1. Dezember')).toHaveProperty('kind', 'done')
      expect(await row(net.id, id)).toMatchObject({ state: 'adopted', evidence: 'Protokoll vom 1. Dezember' })
    },
  )

  test('a seat of the carrier’s own body answers for the carrier', async () => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net, { decider: 'carrier', kind: 'carrier' })
    const { id } = await givenRecommendation(w, delegate, { group, seat })
    expect(await w.app.door.act(decides, answer, { recommendation: id, outcome: 'adopted' })).toHaveProperty(
      'kind',
      'done',
    )
  })
})

describe('withdrawing', () => {
  test('by whoever proposed it, while it is voted on', async () => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net)
    const { id } = await givenProposal(w, delegate, group.id)
    expect(await w.app.door.act(decides, withdraw, { recommendation: id })).toEqual({
      kind: 'forbidden',
      reason: { key: 'proposer-only' },
    })
    await w.done(delegate, withdraw, { recommendation: id })
    expect(await row(net.id, id)).toMatchObject({ state: 'withdrawn' })
    expect(
      await w.app.door.act(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' }),
    ).toHaveProperty('kind', 'refused')
  })
})

test('nothing reaches into another network', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const { group, seat, delegate } = await givenGroup(w, net)
  const { id } = await givenProposal(w, delegate, group.id)
  const there = await givenGroup(w, other)
  const missing = { kind: 'missing' }
  expect(await w.app.door.act(there.delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })).toEqual(
    missing,
  )
  expect(await w.app.door.act(other.coordination, recommend, { recommendation: id })).toEqual(missing)
  expect(await w.app.door.act(there.decides, answer, { recommendation: id, outcome: 'adopted' })).toEqual(missing)
  expect(await w.app.door.act(other.coordination, withdraw, { recommendation: id })).toEqual(missing)
})
