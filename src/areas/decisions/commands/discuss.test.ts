import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenSeat } from '../../bodies/given.ts'
import { givenLongWay, givenRecommendation } from '../given.ts'
import { contributionPage } from '../reads/discussion.ts'
import { recommendationPage } from '../reads/recommendation.ts'
import { advise } from './advise.ts'
import { answer } from './answer.ts'
import { changeContribution, contribute, takeBackContribution } from './discuss.ts'

const w = world()

async function discussed() {
  const net = await w.network()
  const way = await givenLongWay(w, net)
  const assistant = await net.person('Asta Assistenz')
  await givenSeat(w, net, way.group, { delegateId: way.chair.person, assistantId: assistant.person })
  const { id } = await givenRecommendation(w, way.delegate, way)
  return { net, ...way, assistant, id, writes: { recommendation: id, contribution: 'Das hilft vielen.' } }
}

const shown = async (caller: Caller, id: string) => {
  const found = await w.app.door.read(caller, recommendationPage, { recommendation: id })
  return found.kind === 'found' ? found.data.discussion : expect.fail(found.kind)
}

const firstOf = async (caller: Caller, id: string) => (await shown(caller, id))?.said[0] ?? expect.fail('nothing said')

describe('a discussion', () => {
  test('goes on before and after the answer, among everyone on the way and the coordination', async () => {
    const { net, delegate, decides, chair, id, steering, writes } = await discussed()
    for (const by of [delegate, decides]) await w.done(by, contribute, writes)
    await w.done(decides, advise, { recommendation: id, body: steering.id, advice: 'supports' })
    await w.done(chair, answer, { recommendation: id, outcome: 'rejected', reason: 'Zu teuer.' })
    for (const by of [chair, net.coordination]) await w.done(by, contribute, writes)
    const names = (await shown(delegate, id))?.said.map(({ writer }) => writer)
    expect(names).toEqual(['Dana Delegierte', 'Stefan Steuerung', 'Vera Vorstand', 'Kora Koordination'])
  })

  test('is not for whoever sits nowhere on the way, who may read it; and never for the public', async () => {
    const { net, delegate, decides, chair, steering, id, writes } = await discussed()
    const member = await net.person('Mia Mitglied')
    await w.done(delegate, contribute, writes)
    expect(await w.app.door.act(member, contribute, writes)).toMatchObject({ reason: { key: 'no-seat-on-the-way' } })
    expect((await shown(member, id))?.said).toHaveLength(1)
    await w.done(decides, advise, { recommendation: id, body: steering.id, advice: 'supports' })
    await w.done(chair, answer, { recommendation: id, outcome: 'adopted' })
    expect(await shown(net.guest, id)).toBeNull()
    const html = await (await w.app.web.request(`/n/${net.slug}/beschluesse/${id}`)).text()
    expect(html).not.toMatch(/Das hilft vielen|Dana|Diskussion/)
  })

  test('an assistant writes down whose words they are, and both names stand there', async () => {
    const { assistant, chair, delegate, id, writes } = await discussed()
    expect(await w.app.door.act(assistant, contribute, writes)).toEqual({
      kind: 'invalid',
      faults: [{ field: 'forPerson', key: 'whose-words' }],
    })
    expect(await w.app.door.act(assistant, contribute, { ...writes, forPerson: delegate.person })).toMatchObject({
      faults: [{ key: 'not-for-them' }],
    })
    await w.done(assistant, contribute, { ...writes, forPerson: chair.person })
    expect(await firstOf(delegate, id)).toMatchObject({ writer: 'Asta Assistenz', speaker: 'Vera Vorstand' })
  })

  test('is changed or taken back by whoever wrote it and whoever’s words it is, and leaves no word behind', async () => {
    const { net, assistant, chair, delegate, id, writes } = await discussed()
    await w.done(assistant, contribute, { ...writes, forPerson: chair.person })
    const { id: contribution, version } = await firstOf(chair, id)
    const text = 'Das hilft allen.'
    for (const by of [delegate, net.coordination])
      expect(await w.app.door.act(by, changeContribution, { contribution, text })).toMatchObject({
        ...{ kind: 'forbidden', reason: { key: 'not-your-words' } },
      })
    await w.done(assistant, changeContribution, { contribution, text, version })
    expect(await firstOf(delegate, id)).toMatchObject({ text: { original: text }, version: version + 1 })
    expect(await w.app.door.act(chair, changeContribution, { contribution, text: 'Nein.', version })).toHaveProperty(
      'kind',
      'refused',
    )
    await w.done(chair, takeBackContribution, { contribution })
    expect((await shown(delegate, id))?.said).toEqual([])
    const left = await w.app.database.read({ network: net.id }, (db) =>
      db.rows<{ values: unknown; fact: string }>(sql`
        select "values", fact from journal where network_id = here() and fact like 'decisions.contribution-%' order by number`),
    )
    expect(left.map(({ fact }) => fact.split('-').slice(1).join('-'))).toEqual(['written', 'changed', 'taken-back'])
    for (const { values } of left) expect(values).toEqual({ contribution })
    const texts = await w.app.database.read({ network: net.id }, (db) =>
      db.rows(sql`select from text where network_id = here() and original in ('Das hilft vielen.', ${text})`),
    )
    expect(texts).toEqual([])
  })

  test('is not there for another network', async () => {
    const { delegate, id, writes } = await discussed()
    await w.done(delegate, contribute, writes)
    const { id: contribution } = await firstOf(delegate, id)
    const other = await discussed()
    expect(await w.app.door.act(other.delegate, contribute, writes)).toEqual({ kind: 'missing' })
    const missing = { kind: 'missing' }
    expect(await w.app.door.act(other.delegate, changeContribution, { contribution, text: 'X' })).toEqual(missing)
    expect(await w.app.door.act(other.delegate, takeBackContribution, { contribution })).toEqual(missing)
    expect(await w.app.door.read(other.delegate, contributionPage, { contribution })).toMatchObject({ kind: 'missing' })
  })
})
