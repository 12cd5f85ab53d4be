import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { proposeGoal } from '../../goals/commands.ts'
import { glossaryPage, networkWords, termPage } from '../reads/glossary.ts'
import { unexplainedWords } from '../reads/unexplained.ts'
import { changeTerm, explainWord, removeTerm } from './glossary.ts'

const w = world()
const teilhabe = { word: 'Teilhabe', meaning: 'Alle machen mit.', like: 'Partizipation, TH', example: 'Ein Fest.' }
const words = (net: TestNetwork) => w.app.database.read({ network: net.id }, networkWords)

async function opened(net: TestNetwork, term: string) {
  const found = await w.app.door.read(net.coordination, termPage, { term })
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.data
}

describe('a word', () => {
  test('is explained by any member, and told in its history', async () => {
    const net = await w.network()
    const mia = await net.person('Mia Maier')
    const term = await w.done(mia, explainWord, teilhabe)
    expect(await words(net)).toEqual([{ id: term, ...teilhabe, like: ['Partizipation', 'TH'] }])
    const { history } = await opened(net, term)
    expect(history.map(({ fact, values, name }) => [fact, values, name])).toEqual([
      ['plain-language.word-explained', { word: 'Teilhabe' }, 'Mia Maier'],
    ])
  })

  test('is explained once: by the same form sent twice, or under another of its names', async () => {
    const net = await w.network()
    const key = crypto.randomUUID()
    await w.app.door.act(net.coordination, explainWord, teilhabe, key)
    await w.app.door.act(net.coordination, explainWord, teilhabe, key)
    expect(await words(net)).toHaveLength(1)
    const again = { word: 'Partizipation', meaning: 'Mitmachen.' }
    expect(await w.app.door.act(net.coordination, explainWord, again)).toEqual({
      kind: 'invalid',
      faults: [{ field: 'word', key: 'word-known' }],
    })
  })

  test('is changed by any member, unless somebody else has changed it meanwhile', async () => {
    const net = await w.network()
    const mia = await net.person('Mia Maier')
    const term = await w.done(net.coordination, explainWord, teilhabe)
    await w.done(mia, changeTerm, { ...teilhabe, term, meaning: 'Dabei sein.', version: 1 })
    expect(await words(net)).toMatchObject([{ meaning: 'Dabei sein.' }])
    const late = await w.app.door.act(net.coordination, changeTerm, { ...teilhabe, term, version: 1 })
    expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
  })

  test('is removed by the coordination alone', async () => {
    const net = await w.network()
    const mia = await net.person('Mia Maier')
    const term = await w.done(mia, explainWord, teilhabe)
    expect(await w.app.door.act(mia, removeTerm, { term })).toMatchObject({ kind: 'forbidden' })
    expect((await opened(net, term)).can.remove).toBe(true)
    await w.done(net.coordination, removeTerm, { term })
    expect(await words(net)).toEqual([])
  })

  test('cannot be written by a guest, nor by a member of another network', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const term = await w.done(net.coordination, explainWord, teilhabe)
    expect(await w.app.door.act(net.guest, explainWord, teilhabe)).toMatchObject({ kind: 'forbidden' })
    const change = { ...teilhabe, term, version: 1 }
    expect(await w.app.door.act(other.coordination, changeTerm, change)).toEqual({ kind: 'missing' })
    expect(await w.app.door.act(other.coordination, removeTerm, { term })).toEqual({ kind: 'missing' })
    expect(await w.app.door.read(other.coordination, termPage, { term })).toMatchObject({ kind: 'missing' })
    expect(await words(other)).toEqual([])
  })
})

test('the list is for everyone, in as many trips for one word as for three', async () => {
  const net = await w.network()
  const trips = []
  for (const word of ['Teilhabe', 'Ehrenamt', 'Nachteilsausgleich']) {
    await w.done(net.coordination, explainWord, { word, meaning: '…' })
    const found = await w.app.door.read(net.guest, glossaryPage, {})
    trips.push(found.trips)
  }
  expect(new Set(trips).size).toBe(1)
  expect(await w.app.door.read(net.guest, glossaryPage, {})).toMatchObject({
    data: { terms: [{ word: 'Ehrenamt' }, { word: 'Nachteilsausgleich' }, { word: 'Teilhabe' }] },
  })
})

test('hard words of the texts wait for an explanation, the most frequent first, until they have one', async () => {
  const net = await w.network()
  const goal = (title: string, why: string) => w.done(net.coordination, proposeGoal, { title, why })
  await goal('Eins', 'Die Partizipation und die Evaluation sind wichtig.')
  await goal('Zwei', 'Mehr Partizipation für alle.')
  const gaps = async () => {
    const found = await w.app.door.read(net.coordination, unexplainedWords, {})
    return found.kind === 'found' ? found.data.gaps.map(({ word, texts }) => [word, texts]) : found.kind
  }
  expect(await gaps()).toEqual([
    ['Partizipation', 2],
    ['Evaluation', 1],
  ])
  await w.done(net.coordination, explainWord, teilhabe)
  expect(await gaps()).toEqual([['Evaluation', 1]])
  expect(await w.app.door.read(net.guest, unexplainedWords, {})).toMatchObject({ kind: 'forbidden' })
})

describe('on the pages', () => {
  const page = async (path: string, cookie = '') => {
    const response = await w.app.web.request(path, { headers: { cookie } })
    return { status: response.status, html: await response.text() }
  }

  test('a word that somebody explains is a link in every text from then on, and no longer when it is removed', async () => {
    const net = await w.network()
    const cookie = await w.cookie(net.coordination)
    const goal = await w.done(net.coordination, proposeGoal, { title: 'Fest', why: 'Alle haben Teilhabe.' })
    const path = `/n/${net.slug}/ziele/${goal}`
    expect((await page(path, cookie)).html).not.toContain('<dfn>')
    const term = await w.done(net.coordination, explainWord, teilhabe)
    const { html } = await page(path, cookie)
    expect(html).toContain(`href="#wort-${term}">Teilhabe</a>`)
    expect(html).toContain('<dfn>Teilhabe</dfn>')
    await w.done(net.coordination, removeTerm, { term })
    expect((await page(path, cookie)).html).not.toContain('<dfn>')
  })

  test('the list has its letters as headings, finds what is sought, and says so when it finds nothing', async () => {
    const net = await w.network()
    await w.done(net.coordination, explainWord, teilhabe)
    const all = await page(`/n/${net.slug}/woerter`)
    expect(all.html).toContain('<h2 id="T">T</h2>')
    expect(all.html).toContain('<dfn>Steuerungsgruppe</dfn>')
    const found = await page(`/n/${net.slug}/woerter?suche=partizi`)
    expect(found.html).toContain('<dfn>Teilhabe</dfn>')
    expect(found.html).not.toContain('<dfn>Steuerungsgruppe</dfn>')
    expect((await page(`/n/${net.slug}/woerter?suche=xyz`)).html).toContain('Dieses Wort ist noch nicht erklärt.')
  })

  test('an explanation of the network comes before that of the interface', async () => {
    const net = await w.network()
    await w.done(net.coordination, explainWord, { word: 'Gremium', meaning: 'So heißt bei uns die große Runde.' })
    const { html } = await page(`/n/${net.slug}/woerter`)
    expect(html.match(/<dfn>Gremium<\/dfn>/g)).toHaveLength(1)
    expect(html).toContain('So heißt bei uns die große Runde.')
  })

  test('the words of the interface stand outside all networks, in each language', async () => {
    expect((await page('/hilfe/woerter')).html).toContain('<dfn>Gremium</dfn>')
    expect((await page('/hilfe/woerter?sprache=de-easy')).html).toContain('<dfn>Steuerungs-Gruppe</dfn>')
    expect((await page('/hilfe/woerter?sprache=en')).html).toContain('<dfn>Steering group</dfn>')
  })

  test('a text can be looked at before it is saved; nothing is done, and the form is as it was', async () => {
    const net = await w.network()
    const cookie = await w.cookie(net.coordination)
    const body = new URLSearchParams({
      title: 'Fest',
      why: '## Ablauf\n\nSiehe [hier](https://beispiel.de).',
      vorschau: 'ja',
    })
    const response = await w.app.web.request(`/n/${net.slug}/ziele/neu`, { method: 'POST', body, headers: { cookie } })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<title>Ziel')
    expect(html).toContain('<h3 id="feld-why-zeile-1" tabindex="-1">Ablauf</h3>')
    expect(html).toContain('Zeile 3: „hier“')
    expect(html).toContain('value="Fest"')
    expect((await page(`/n/${net.slug}/ziele`, cookie)).html).not.toContain('Fest')
  })
})
