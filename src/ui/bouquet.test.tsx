import { gzipSync } from 'node:zlib'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { frame, spots } from './bouquet/arrangement.ts'
import { petal, petalCount, reach } from './bouquet/petals.ts'
import { Bouquet, BouquetLegend, type Flower, type FlowerGroup, flowerGroups } from './bouquet.tsx'

const names = ['Lebenshilfe Musterstadt e. V.', 'Werkstatt am Fluss gGmbH', 'Amt für Soziales', 'Bäckerei Sonnenschein']

const group = (k: number): FlowerGroup => flowerGroups[(k * 3) % 5] ?? 1

const growing = (count: number): Flower[] =>
  Array.from({ length: count }, (_, k) => ({
    id: `0199c0de-${String(k).padStart(4, '0')}-7000-8000-${String(k * 7919).padStart(12, '0')}`,
    name: `${names[k % names.length]} ${k}`,
    group: group(k),
    petals: 4 + ((k * 7) % 6),
    fresh: k % 11 === 10,
  }))

const draw = (flowers: readonly Flower[]) =>
  renderToString(<Bouquet flowers={flowers} title="Unser Strauß" description="Alle sind gleich groß gezeichnet." />)

const heads = (svg: string) => [
  ...svg.matchAll(/<use href="#(bouquet\d\w)" transform="([^"]+)"><title>([^<]+)<\/title>/g),
]

const sizes = [1, 2, 3, 5, 8, 14, 25, 60, 120]

describe('a bouquet', () => {
  test.each(sizes)('shows each of %i members once, by name', (count) => {
    const drawn = heads(draw(growing(count))).map(([, , , name]) => name)
    expect(drawn.toSorted()).toEqual(
      growing(count)
        .map(({ name }) => name)
        .toSorted(),
    )
  })

  test('draws nobody bigger: a head is moved and turned, never scaled', () => {
    for (const [, , transform] of heads(draw(growing(120))))
      expect(transform).toMatch(/^translate\(\S+ \S+\)rotate\(\S+\)$/)
  })

  test('draws every petal of every group out to the same reach', () => {
    for (const group of flowerGroups)
      for (const petals of [4, 5, 6, 7, 8, 9]) {
        const ordinates = [...petal(group, petals).outline.matchAll(/-\d+(?:\.\d+)?/g)].map(([n]) => Number(n))
        expect(Math.abs(Math.min(...ordinates) + reach)).toBeLessThanOrEqual(2)
      }
  })

  test('gives a flower as many petals as its member has strengths', () => {
    const [flower] = growing(1)
    for (const petals of [4, 6, 9]) {
      const svg = draw([{ ...(flower ?? expect.fail()), petals }])
      expect(svg.match(new RegExp(`href="#bouquet1${petals}p"`, 'g'))).toHaveLength(petals - 1)
    }
  })

  test('keeps the number of petals where it can be seen', () => {
    expect([0, 3, 4, 9, 40, Number.NaN].map(petalCount)).toEqual([4, 4, 4, 9, 9, 4])
  })

  test('shows a new member as a bud', () => {
    const svg = draw(growing(11).map((flower, k) => ({ ...flower, fresh: k === 10 })))
    expect(heads(svg).filter(([, kind]) => kind?.endsWith('b'))).toHaveLength(1)
  })

  test('is the same picture for the same members in any order', () => {
    expect(draw(growing(25).toReversed())).toBe(draw(growing(25)))
  })

  test('moves no flower when a member joins', () => {
    const before = heads(draw(growing(24))).map(([head]) => head)
    const after = heads(draw(growing(25))).map(([head]) => head)
    expect(after).toEqual(expect.arrayContaining(before))
  })

  test('lets no flower cover another', () => {
    const all = spots(120)
    for (const [k, [x, y]] of all.entries())
      for (const [ox, oy] of all.slice(0, k)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThanOrEqual(2 * reach)
  })

  test.each(sizes)('has room for all of %i flowers in a picture of unchanged proportions', (count) => {
    const at = spots(count)
    const [left = 0, top = 0, width = 0, height = 0] = frame(at).viewBox.split(' ').map(Number)
    expect(width / height).toBeCloseTo(0.84, 1)
    for (const [x, y] of at) {
      expect(Math.min(x - left, left + width - x, y - top, top + height - y)).toBeGreaterThanOrEqual(reach)
    }
  })

  test('ties the stems below the ribbon into one bundle for each group there is', () => {
    const bands = (svg: string) => svg.match(/<path class="petal-\d"/g)?.length
    expect(bands(draw(growing(25)))).toBe(5)
    expect(bands(draw(growing(25).map((flower) => ({ ...flower, group: 2 }))))).toBe(1)
  })

  test('is one picture with a title and a description', () => {
    const svg = draw(growing(8))
    expect(svg).toContain('role="img" aria-labelledby="bouquet-title" aria-describedby="bouquet-text"')
    expect(svg).toContain('<title id="bouquet-title">Unser Strauß</title>')
    expect(svg).toContain('<desc id="bouquet-text">Alle sind gleich groß gezeichnet.</desc>')
  })

  test('holds nothing the content security policy would refuse, and no id twice', () => {
    const page =
      draw(growing(60)) + renderToString(<BouquetLegend flowers={growing(60)} groups={[]} fresh="Neu dabei" />)
    expect(page).not.toMatch(/style=|<style|<script|\son\w+=/)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  test('weighs at most 6 kB with 60 members', () => {
    const bytes = gzipSync(draw(growing(60))).length
    console.info(`bouquet of 60: ${bytes} bytes gzip`)
    expect(bytes).toBeLessThanOrEqual(6 * 1024)
  })

  test('stays honest when empty: a vase, no flower, and the sentence that says what to do', () => {
    const html = renderToString(
      <Bouquet flowers={[]} title="Unser Strauß" description="Noch ist niemand dabei.">
        Laden Sie jemanden ein.
      </Bouquet>,
    )
    expect(html).toContain('class="vase"')
    expect(html).not.toMatch(/petal-|class="leaf"|NaN|Infinity/)
    expect(html).toContain('<figcaption>Laden Sie jemanden ein.</figcaption>')
  })
})

describe('the legend', () => {
  const groups = flowerGroups.map((group) => ({ group, name: `Gruppe ${group}` }))

  test('names each group with its number, and what a bud means', () => {
    const html = renderToString(<BouquetLegend flowers={growing(60)} groups={groups} fresh="Neu dabei" />)
    const words = [...html.matchAll(/<\/svg>([^<]+)<\/li>/g)].map(([, text]) => text)
    expect(words).toEqual([...groups.map(({ name }) => `${name}: 12`), 'Neu dabei: 5'])
  })

  test('shows a different shape for each group, so colour is never alone', () => {
    expect(new Set(flowerGroups.map((group) => petal(group, 6).outline)).size).toBe(5)
  })

  test('does not explain a bud where there is none', () => {
    expect(renderToString(<BouquetLegend flowers={growing(5)} groups={groups} fresh="Neu dabei" />)).not.toContain(
      'Neu',
    )
  })
})
