import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { keepText } from '../commands.ts'
import { coverage } from '../reads/coverage.ts'
import { textsToTest } from '../reads/test-reading.ts'
import { testPage, twinPage } from '../reads/twin.ts'
import { written } from '../reads.ts'
import type { ShownText } from '../written-text.ts'
import { choosePlainStyle } from './style.ts'
import { becomeTestReader, stopTestReading, testPlainTwin } from './test-reader.ts'
import { writePlainTwin } from './twin.ts'

const w = world()

/** A network with a text and its finished twin, its writer and three who test. */
async function tested() {
  const net = await w.network()
  const [writer, mara, theo, pia] = await Promise.all(
    ['Ina Schreibt', 'Mara Liest', 'Theo Liest', 'Pia Liest'].map((name) => net.person(name)),
  )
  if (!writer || !mara || !theo || !pia) throw new Error('nobody came')
  const original = 'Der Verein bietet barrierefreie Angebote. Er sucht Mitwirkende.'
  const text = await w.done(net.system, keepText, { place: 'partners.about', original })
  await w.done(writer, writePlainTwin, { text, plain: 'Alle können mitmachen.\nWir suchen Menschen.', finished: 'ja' })
  for (const reader of [mara, theo, pia]) await w.done(reader, becomeTestReader, {})
  const say = (reader: typeof mara, understood: 'yes' | 'no', more = {}) =>
    w.app.door.act(reader, testPlainTwin, { text, wording: 1, understood, ...more })
  const shown = async () => {
    const found = await w.app.database.read({ network: net.id }, (db) =>
      db.first<{ text: ShownText }>(sql`select ${written('kept.id')} as text from text kept where kept.id = ${text}`),
    )
    if (!found) throw new Error('no text')
    return found.text
  }
  return { net, text, original, writer, mara, theo, pia, say, shown }
}

describe('a twin', () => {
  test('is checked by the second who understands it, without names unless somebody wants theirs there', async () => {
    const { mara, theo, say, shown } = await tested()
    await say(mara, 'yes')
    expect(await shown()).toMatchObject({ plainState: 'simple', checkedOn: null, checkedBy: null })
    await say(theo, 'yes')
    expect(await shown()).toMatchObject({ plainState: 'checked', checkedBy: { count: 2, names: [] } })
    expect((await shown()).checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    await w.done(mara, becomeTestReader, { byName: 'ja' })
    expect((await shown()).checkedBy).toEqual({ count: 2, names: ['Mara Liest'] })
    await w.done(mara, stopTestReading, {})
    expect((await shown()).checkedBy).toEqual({ count: 2, names: [] })
  })

  test('loses the check with a new wording of its own or of its original', async () => {
    const { net, text, writer, mara, theo, say, shown } = await tested()
    for (const reader of [mara, theo]) await say(reader, 'yes')
    await w.done(net.system, keepText, { id: text, place: 'partners.about', original: 'Der Verein ist umgezogen.' })
    expect(await shown()).toMatchObject({ plainState: 'simple', outdated: true, checkedOn: null })
    await w.done(writer, writePlainTwin, { text, plain: 'Wir sind jetzt im Rathaus.', finished: 'ja' })
    expect(await shown()).toMatchObject({ plainState: 'simple', outdated: false })
    expect(await say(mara, 'yes')).toMatchObject({ kind: 'refused', reason: { key: 'wording-changed' } })
  })

  test('goes back to its writers with the sentences and words that were hard', async () => {
    const { text, writer, mara, theo, say } = await tested()
    const answer = await say(mara, 'no', { sentences: ['1', '9', 'x'], words: 'suchen, Menschen' })
    expect(answer.kind).toBe('done')
    expect(await w.app.door.read(writer, twinPage, { text })).toMatchObject({
      data: {
        text: {
          readings: [{ understood: false, hardSentences: ['Wir suchen Menschen.'], hardWords: ['suchen', 'Menschen'] }],
        },
      },
    })
    expect(await say(theo, 'yes')).toMatchObject({ reason: { key: 'back-with-writer' } })
  })

  test('is tested once by each, never by a writer, and only by those who said that they do', async () => {
    const { net, writer, mara, say } = await tested()
    await say(mara, 'yes')
    expect(await say(mara, 'yes')).toMatchObject({ kind: 'refused', reason: { key: 'already-read' } })
    expect(await say(writer, 'yes')).toMatchObject({ kind: 'forbidden', reason: { key: 'no-test-reader' } })
    await w.done(writer, becomeTestReader, {})
    expect(await say(writer, 'yes')).toMatchObject({ kind: 'forbidden', reason: { key: 'own-text' } })
    expect(await say({ ...net.coordination, person: net.coordination.person ?? '' }, 'yes')).toMatchObject({
      kind: 'forbidden',
    })
  })

  test('stays out of reach of another network', async () => {
    const { text } = await tested()
    const other = await w.network()
    const reader = await other.person('Fremd Hier')
    await w.done(reader, becomeTestReader, {})
    expect((await w.app.door.act(reader, testPlainTwin, { text, wording: 1, understood: 'yes' })).kind).toBe('missing')
    expect((await w.app.door.read(reader, testPage, { text })).kind).toBe('missing')
    expect(await w.app.door.read(reader, textsToTest, {})).toMatchObject({ data: { waiting: [] } })
    expect(await w.app.door.read(reader, coverage, {})).toMatchObject({ data: { found: 0, counts: [], testers: 1 } })
  })

  test('sent twice by one press of a button is one voice', async () => {
    const { text, mara } = await tested()
    const key = crypto.randomUUID()
    const send = () => w.app.door.act(mara, testPlainTwin, { text, wording: 1, understood: 'yes' }, key)
    expect([(await send()).kind, (await send()).kind]).toEqual(['done', 'done'])
  })

  test('the database itself calls nothing checked that two did not understand', async () => {
    const { net, text, mara, say } = await tested()
    await say(mara, 'yes')
    const cheat = w.app.database.write(
      { network: net.id },
      'plain-language.cheat',
      (db) => db.rows(sql`update text set plain_state = 'checked', checked_at = now() where id = ${text}`),
      () => true,
    )
    await expect(cheat).rejects.toThrow('is not checked by two readers')
  })
})

describe('who tests', () => {
  test('sees what waits for them, the oldest first, and not what they wrote or read', async () => {
    const { net, text, writer, mara, theo, say } = await tested()
    const waiting = async (reader: typeof mara) => {
      const found = await w.app.door.read(reader, textsToTest, {})
      if (found.kind !== 'found') throw new Error(found.kind)
      return { ids: found.data.waiting.map(({ id }) => id), trips: found.trips }
    }
    const one = await waiting(mara)
    expect(one.ids).toEqual([text])
    await w.done(writer, becomeTestReader, {})
    expect((await waiting(writer)).ids).toEqual([])
    for (const nr of [1, 2]) {
      const more = await w.done(net.system, keepText, { place: 'goals.why', original: `Grund ${nr}.` })
      await w.done(writer, writePlainTwin, { text: more, plain: 'Darum.', finished: 'ja' })
    }
    const three = await waiting(mara)
    expect(three.ids).toHaveLength(3)
    expect(three.trips).toBe(one.trips)
    await say(mara, 'yes')
    expect((await waiting(mara)).ids).toHaveLength(2)
    expect((await waiting(theo)).ids).toHaveLength(3)
  })

  test('is entered by the coordination too, if they belong', async () => {
    const { net, mara } = await tested()
    const stranger = await (await w.network()).person('Fremd Hier')
    const name = (by: TestNetwork['coordination'], person: string) => w.app.door.act(by, becomeTestReader, { person })
    expect((await name(net.coordination, mara.person)).kind).toBe('done')
    expect(await name(net.coordination, stranger.person)).toMatchObject({ reason: { key: 'not-a-member-here' } })
    expect(await name(mara, net.coordination.person ?? '')).toMatchObject({ kind: 'forbidden' })
  })
})

describe('the page of all texts', () => {
  test('counts them by area and stage, filters, and shows names to the coordination alone', async () => {
    const { net, text, mara, say } = await tested()
    const none = await w.done(net.system, keepText, { place: 'goals.why', original: 'Darum.' })
    await w.done(net.system, keepText, { place: 'goals.why', original: '' })
    const seen = async (by: TestNetwork['coordination'], query = {}) => {
      const found = await w.app.door.read(by, coverage, query)
      if (found.kind !== 'found') throw new Error(found.kind)
      return found
    }
    const { data, trips } = await seen(mara)
    expect(data.counts).toEqual(
      expect.arrayContaining([
        { area: 'partners', stage: 'simple', count: 1 },
        { area: 'goals', stage: 'none', count: 1 },
      ]),
    )
    expect([data.testers, data.readers, data.others]).toEqual([3, [], []])
    // The finished one is older and comes last all the same: nobody waits for it.
    expect(data.rows.map(({ id }) => id)).toEqual([none, text])
    expect((await seen(mara, { bereich: 'goals' })).data.rows.map(({ id }) => id)).toEqual([none])
    expect((await seen(mara, { stand: 'nonsense' })).data.found).toBe(2)
    await say(mara, 'no')
    const { data: later, trips: laterTrips } = await seen(net.coordination, { stand: 'returned' })
    expect(later.rows.map(({ id }) => id)).toEqual([text])
    expect(later.readers.map(({ name }) => name)).toEqual(['Mara Liest', 'Pia Liest', 'Theo Liest'])
    expect(later.others.map(({ name }) => name)).toEqual(['Ina Schreibt', 'Kora Koordination'])
    expect(laterTrips).toBe(trips)
  })

  test('lets the coordination choose how long words are parted', async () => {
    const { net, mara, shown } = await tested()
    expect((await w.app.door.act(mara, choosePlainStyle, { mark: 'dot' })).kind).toBe('forbidden')
    await w.done(net.coordination, choosePlainStyle, { mark: 'dot' })
    await w.done(net.coordination, choosePlainStyle, { mark: 'dot' })
    expect((await shown()).mark).toBe('dot')
  })
})
