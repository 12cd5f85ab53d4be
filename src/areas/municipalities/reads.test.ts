import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { newId } from '../../foundation/crypto.ts'
import { installation } from '../../foundation/database.ts'
import { foundNetwork } from './commands/found-network.ts'
import { directory } from './reads/directory.ts'

const w = world()
const guest = { network: installation }

async function founded(name: string, more: object = {}): Promise<void> {
  const id = newId()
  const slug = `ort-${id.slice(-12)}`
  await w.done({ network: id, system: true }, foundNetwork, {
    id,
    slug,
    name,
    kind: 'city',
    land: 'Hessen',
    lat: 50.5,
    lon: 9,
    preset: 'decides',
    ...more,
  })
}

async function look(query: object = {}) {
  const found = await w.app.door.read(guest, directory, query)
  if (found.kind !== 'found') throw new Error(found.kind)
  return { ...found.data, names: found.data.networks.map(({ name }) => name), trips: found.trips }
}

test('with nobody here the first guest may found, and the page says so', async () => {
  expect(await look()).toMatchObject({ total: 0, networks: [], can: { found: true } })
  const html = await (await w.app.web.request('/')).text()
  expect(html).toContain('Es gibt noch kein Netzwerk.')
  expect(html).toContain('href="/gruenden"')
})

test('one network stands there with its kind, its Land and a dot on the map', async () => {
  await founded('Erlenau')
  const html = await (await w.app.web.request('/?seite=1')).text()
  expect(html).toMatch(/Erlenau<\/a>.*Stadt, Hessen.*arbeitet hier/s)
  expect(html).toContain('<svg class="germany"')
})

test('once somebody works here a guest is told who may found', async () => {
  expect(await look()).toMatchObject({ can: { found: { refused: { key: 'operators-only' } } } })
})

test('names are found by a part, by the Land, and without umlauts', async () => {
  await founded('Schwäbisch Grünau', { slug: 'schwaebisch-gruenau', land: 'Baden-Württemberg', model: true })
  expect((await look({ suche: 'ERLE' })).names).toEqual(['Erlenau'])
  expect((await look({ suche: ' baden ' })).names).toEqual(['Schwäbisch Grünau'])
  expect((await look({ suche: 'schwaebisch' })).names).toEqual(['Schwäbisch Grünau'])
  expect((await look({ suche: 'Grünau' })).names).toEqual(['Schwäbisch Grünau'])
})

test.each(['%', '_', "'", '\\', '<b>', '()'])('a search for %j finds nothing and breaks nothing', async (suche) => {
  expect((await look({ suche })).names).toEqual([])
  const response = await w.app.web.request(`/?${new URLSearchParams({ suche })}`)
  expect(response.status).toBe(200)
  expect(await response.text()).not.toContain('<b>')
})

test('a search no keyboard can type breaks nothing', async () => {
  expect((await w.app.web.request('/?suche=%00&suche=x')).status).toBe(200)
})

test('300 networks: fifty a page, in the order of the alphabet, the same number of queries, and a light page', async () => {
  const few = await look()
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (let number = 0; number < 298; number += 1)
    await founded(`${letters[(number * 7) % 26]}${'aeiou'[number % 5]}dorf ${number}`, {
      lat: 47.5 + (number % 70) / 10,
      lon: 6.5 + (number % 61) / 8,
    })
  const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((seite) => look({ seite: String(seite) })))
  expect(pages.map(({ networks }) => networks.length)).toEqual([50, 50, 50, 50, 50, 50, 0])
  expect(pages[0]).toMatchObject({ total: 300, pages: 6, trips: few.trips })
  const names = pages.flatMap((page) => page.names)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'de')))
  const html = await (await w.app.web.request('/?seite=2')).text()
  expect(gzipSync(html).length).toBeLessThan(30_000)
  expect(html).toContain('rel="prev"')
  const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, letter]) => letter)
  expect(headings).toEqual([...new Set(pages[1]?.names.map((name) => name.slice(0, 1)))])
}, 60_000)

test.each(['0', '-1', 'x', '99999999999999999999'])('page %j is the first page', async (seite) => {
  expect(await look({ seite })).toMatchObject({ page: 1 })
})
