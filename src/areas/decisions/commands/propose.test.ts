import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newKey } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { setMandate } from '../../bodies/commands.ts'
import { givenBody } from '../../bodies/given.ts'
import { givenGroup, givenProposal } from '../given.ts'
import { propose } from './propose.ts'

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

  test('the mandate of the day decides: one that is ahead does not count yet, and what was proposed keeps its own', async () => {
    const net = await w.network()
    const { group, steering, delegate } = await givenGroup(w, net)
    const before = await givenProposal(w, delegate, group.id)
    const to = { body: group.id, matter: 'general', power: 'recommends', decider: 'council', basis: 'Beschluss 3' }
    await w.done(net.coordination, setMandate, { ...to, since: '2026-12-24' })
    const meanwhile = await givenProposal(w, delegate, group.id)
    w.setClock('2026-12-24T08:00:00Z')
    const then = await givenProposal(w, delegate, group.id)
    for (const { id } of [before, meanwhile])
      expect(await row(net.id, id)).toMatchObject({ decider: 'body', decider_body: steering.id })
    expect(await row(net.id, then.id)).toMatchObject({ decider: 'council', decider_body: null })
    w.setClock(new Date(2026, 10, 22).toISOString())
  })

  test('a field of action goes where its own mandate says', async () => {
    const net = await w.network()
    const { group, delegate } = await givenGroup(w, net)
    const bildung = { matter: 'topics', field: 'Bildung' }
    await w.done(net.coordination, setMandate, { body: group.id, ...bildung, power: 'recommends', decider: 'council' })
    const id = await w.done(delegate, propose, { ...texts, body: group.id, ...bildung })
    expect(await row(net.id, id)).toMatchObject({ ...bildung, decider: 'council' })
    const wrong = await w.app.door.act(delegate, propose, { ...texts, body: group.id, ...bildung, matter: 'money' })
    expect(wrong).toMatchObject({ kind: 'invalid', faults: [{ field: 'field', key: 'fields-are-topics' }] })
  })

  test('each body counts for itself', async () => {
    const net = await w.network()
    const { group, delegate } = await givenGroup(w, net)
    const other = await givenBody(w, net, { kind: 'working', name: 'AG Wege', preset: 'decides' })
    const ids = [
      await givenProposal(w, delegate, group.id),
      await givenProposal(w, net.coordination, other.id),
      await givenProposal(w, delegate, group.id),
    ]
    const numbers = await Promise.all(ids.map(async ({ id }) => (await row(net.id, id))?.number))
    expect(numbers).toEqual([1, 1, 2])
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
