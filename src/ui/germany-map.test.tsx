import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { germanyOutline as generated, germanyProjection } from '../../build/outline.ts'
import { boxOf, GermanyMap, labelled, overlap } from './germany-map.tsx'
import { germanyOutline, germanySize, place } from './germany-outline.ts'

const towns = [
  { name: 'Erlangen', lat: 49.5897, lon: 11.0089 },
  { name: 'Nieder-Olm', lat: 49.9083, lon: 8.2053 },
  { name: 'Rostock', lat: 54.0924, lon: 12.0991 },
  { name: 'Schneverdingen', lat: 53.1167, lon: 9.8 },
  { name: 'Schwäbisch Gmünd', lat: 48.7999, lon: 9.7977 },
]

/** A region where there is a network in every second town. */
const crowd = Array.from({ length: 40 }, (_, k) => ({
  name: `Gemeinde ${k + 1}`,
  lat: 50 + Math.floor(k / 8) * 0.25,
  lon: 8 + (k % 8) * 0.3,
}))

const draw = (places = towns) =>
  renderToString(<GermanyMap title="Wo es Netzwerke gibt" description="Fünf Orte." places={places} />)

describe('the outline of Germany', () => {
  test('is what build/outline.ts makes from Natural Earth', () => {
    expect(readFileSync(new URL('germany-outline.ts', import.meta.url), 'utf8')).toBe(generated())
  })

  test('weighs at most 4 kB and stays inside the picture', () => {
    expect(germanyOutline.length).toBeLessThanOrEqual(4000)
    for (const [, x, y] of germanyOutline.matchAll(/M(\d+) (\d+)/g)) {
      expect(Number(x)).toBeLessThan(germanySize.width)
      expect(Number(y)).toBeLessThan(germanySize.height)
    }
  })

  test.each(towns)('has $name where the projection of d3-geo has it', ({ lat, lon }) => {
    const [x, y] = germanyProjection().projection([lon, lat]) ?? expect.fail()
    const [ownX, ownY] = place(lat, lon)
    expect(Math.hypot(x - ownX, y - ownY)).toBeLessThan(0.05)
  })

  test('has north at the top and east on the right', () => {
    const [flensburg, oberstdorf] = [place(54.78, 9.44), place(47.41, 10.28)]
    const [aachen, goerlitz] = [place(50.78, 6.08), place(51.15, 14.99)]
    expect(flensburg[1]).toBeLessThan(oberstdorf[1])
    expect(aachen[0]).toBeLessThan(goerlitz[0])
  })
})

describe('a map with places', () => {
  test('names each of the five towns beside its point', () => {
    const svg = draw()
    for (const { name } of towns) expect(svg).toMatch(new RegExp(`<circle[^>]*></circle><text[^>]*>${name}</text>`))
  })

  test('lets no name cover another, however close the places', () => {
    const boxes = labelled(crowd).flatMap(({ name, label }) => (label ? [boxOf(name, label)] : []))
    expect(boxes.length).toBeGreaterThan(0)
    for (const [k, box] of boxes.entries()) expect(boxes.slice(0, k).some((other) => overlap(box, other))).toBe(false)
  })

  test('gives a place without room its number in the list', () => {
    const crowded = labelled(crowd).filter(({ label }) => !label)
    expect(crowded.length).toBeGreaterThan(0)
    for (const { name, number } of crowded) expect(crowd[number - 1]?.name).toBe(name)
  })

  test('puts names in the same places whatever the order of the list', () => {
    const where = (places: typeof towns) => labelled(places).map(({ name, label }) => ({ name, label }))
    expect(where(towns.toReversed())).toEqual(where(towns))
  })

  test('is one picture with a title and a description, and nothing in it takes the focus', () => {
    const svg = draw()
    expect(svg).toContain('role="img" aria-labelledby="germany-title germany-text"')
    expect(svg).toContain('<title id="germany-title">Wo es Netzwerke gibt</title>')
    expect(svg).toContain('<desc id="germany-text">Fünf Orte.</desc>')
    expect(svg).not.toMatch(/<a |tabindex/)
  })

  test('holds nothing the content security policy would refuse', () => {
    expect(draw()).not.toMatch(/style=|<style|<script|\son\w+=/)
  })

  test('weighs at most 3 kB on the line', () => {
    expect(gzipSync(draw()).length).toBeLessThanOrEqual(3 * 1024)
  })

  test('is a map of the country while there is no place yet', () => {
    expect(draw([])).toContain('class="land"')
    expect(draw([])).not.toContain('<circle')
  })
})
