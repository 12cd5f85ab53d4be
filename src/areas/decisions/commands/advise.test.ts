import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenLongWay, givenRecommendation } from '../given.ts'
import { recommendationPage } from '../reads/recommendation.ts'
import { advise } from './advise.ts'
import { answer } from './answer.ts'

const w = world()

/** A recommendation that lies at the steering group, which only advises; the carrier's board decides. */
async function lying() {
  const net = await w.network()
  const way = await givenLongWay(w, net)
  const { id } = await givenRecommendation(w, way.delegate, way)
  return { net, ...way, id, says: { recommendation: id, body: way.steering.id } }
}

const stateOf = async (network: string, id: string) => {
  const row = await w.app.database.read({ network }, (db) =>
    db.first<{ state: string }>(sql`select state from recommendation where id = ${id}`),
  )
  return row?.state
}

describe('on the way', () => {
  test('a body that does not decide says what it thinks and hands on; then whoever decides answers', async () => {
    const { net, id, decides, chair, says } = await lying()
    const adopt = { recommendation: id, outcome: 'adopted' }
    expect(await w.app.door.act(chair, answer, adopt)).toEqual({
      kind: 'refused',
      reason: { key: 'lies-with-station', values: { body: 'Steuerungsgruppe' } },
    })
    expect(await w.app.door.act(chair, advise, { ...says, advice: 'supports' })).toMatchObject({
      ...{ kind: 'forbidden', reason: { key: 'no-station-seat' } },
    })
    await w.done(decides, advise, { ...says, advice: 'opposes', reason: 'Das Geld fehlt.' })
    expect(await stateOf(net.id, id)).toBe('waiting')
    expect(await w.app.door.act(decides, advise, { ...says, advice: 'supports' })).toHaveProperty('kind', 'forbidden')
    await w.done(chair, answer, adopt)
    expect(await stateOf(net.id, id)).toBe('adopted')
  })

  test('the page says where it lies and since when, what was said, and who has the word', async () => {
    w.setClock('2026-11-01T09:00:00Z')
    const { net, id, decides, chair, says } = await lying()
    const shown = async (by: Caller) => {
      const found = await w.app.door.read(by, recommendationPage, { recommendation: id })
      return found.kind === 'found' ? found.data : expect.fail(found.kind)
    }
    const before = await shown(decides)
    expect(before.told.way).toMatchObject([{ nr: 1, name: 'Steuerungsgruppe', power: 'recommends', advice: null }])
    expect(before.told.lyingSince).toEqual(new Date('2026-11-01T09:00:00Z'))
    expect(before.can).toMatchObject({ advise: true, answer: { refused: { key: 'no-deciding-seat' } } })
    w.setClock('2026-11-13T09:00:00Z')
    const changedStatement = 'Samstags von 9 bis 10 Uhr ist der Markt leise.'
    const changes = { advice: 'supports-with-changes', reason: 'Vorher wird aufgebaut.', changedStatement }
    await w.done(decides, advise, { ...says, ...changes })
    const after = await shown(chair)
    expect(after.told.way).toMatchObject([
      { advice: 'supports-with-changes', reason: { original: 'Vorher wird aufgebaut.' } },
    ])
    expect(after.told.way[0]?.changed).toMatchObject({ original: changedStatement })
    expect(after.told.lyingSince).toEqual(new Date('2026-11-13T09:00:00Z'))
    expect(after.can).toMatchObject({ advise: { refused: { key: 'no-station-seat' } }, answer: true })
    expect((await shown(net.coordination)).can.advise).not.toBe(true)
    w.setClock('2026-11-22T09:00:00Z')
  })

  test('sent back from there, it is answered, and can be proposed again', async () => {
    const { net, id, decides, delegate, says } = await lying()
    await w.done(decides, advise, { ...says, advice: 'returned', reason: 'Wer bezahlt es?' })
    expect(await stateOf(net.id, id)).toBe('returned')
    const found = await w.app.door.read(delegate, recommendationPage, { recommendation: id })
    expect(found).toMatchObject({ data: { can: { again: true }, told: { reason: { original: 'Wer bezahlt es?' } } } })
  })

  test('the group is told by letter what was said, what is different and where it lies now', async () => {
    const { net, id, decides, delegate, says } = await lying()
    const changes = { changedStatement: 'Samstags von 9 bis 10 Uhr ist der Markt leise.', reason: 'Aufbau.' }
    await w.done(decides, advise, { ...says, advice: 'supports-with-changes', ...changes })
    const [sent, ...others] = await w.app.database.read({ network: net.id }, (db) =>
      db.rows<{ to_person: string; subject: string; body: string }>(
        sql`select to_person, subject, body from letter where network_id = here()`,
      ),
    )
    expect(others).toEqual([])
    expect(sent?.to_person).toBe(delegate.person)
    expect(sent?.subject).toBe('Stellungnahme zur Empfehlung: Ruhige Stunde im Wochenmarkt')
    for (const words of [
      'Stellungnahme: Unterstützt mit Änderungen',
      'Von: Die Steuerungsgruppe',
      'Jetzt liegt es bei: Der Vorstand',
      'Vorher stand da: „Samstags von 8 bis 9 Uhr ist der Markt leise.“ Jetzt steht da: „Samstags von 9 bis 10 Uhr ist der Markt leise.“',
      id,
    ])
      expect(sent?.body).toContain(words)
  })

  test('it is not there for another network', async () => {
    const { says } = await lying()
    const other = await lying()
    const input = { ...says, advice: 'supports' }
    expect(await w.app.door.act(other.decides, advise, input)).toEqual({ kind: 'missing' })
    expect(await w.app.door.act(other.net.coordination, advise, input)).toEqual({ kind: 'missing' })
  })
})
