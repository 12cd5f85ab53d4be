import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { across, down, type Station, wrapped } from './way-picture/layout.ts'
import { WayPicture } from './way-picture.tsx'

const stations: readonly Station[] = [
  { name: 'AG Freizeit', note: 'vorgeschlagen, 1. Dez. 2026', reached: 'past' },
  { name: 'Abstimmung', note: '3. Dez. 2026: 5 dafür, 0 dagegen, 1 Enthaltung', reached: 'past' },
  { name: 'Steuerungsgruppe', note: 'liegt hier seit 12 Tagen', reached: 'now' },
  { name: 'Mitgliederversammlung des Trägervereins', note: 'kommt noch', reached: 'ahead' },
  { name: 'Umsetzung', note: 'kommt noch', reached: 'ended' },
]
const many = Array.from({ length: 8 }, (_, k) => ({ ...stations[k % 5], name: `Gremium ${k}` }) as Station)

describe.each([
  ['across', across],
  ['down', down],
] as const)('%s', (_, layout) => {
  test.each([[stations], [many]])('nothing leaves the picture, and no line stands on another', (of) => {
    const { width, height, stations: placed } = layout(of)
    const lines = placed.flatMap((one) => one.lines)
    for (const { x, y, text } of lines) {
      const half = (text.length * 16 * 0.56) / 2
      expect(x - (layout === across ? half : 0)).toBeGreaterThanOrEqual(0)
      expect(x + half * (layout === across ? 1 : 2)).toBeLessThanOrEqual(width + 9)
      expect(y).toBeLessThan(height)
    }
    for (const [k, one] of lines.entries())
      for (const other of lines.slice(k + 1))
        expect(one.x !== other.x || Math.abs(one.y - other.y) >= 20, `${one.text} / ${other.text}`).toBe(true)
  })

  test('says every word of every station, in their order', () => {
    const said = layout(stations).stations.map(({ lines }) => lines.map(({ text }) => text).join(' '))
    for (const [k, { name, note = '' }] of stations.entries())
      expect(said[k]?.replaceAll(/-\s?|\s/g, '')).toBe(`${name}${note}`.replaceAll(/-\s?|\s/g, ''))
  })
})

test('a word that is too long is cut with a hyphen', () => {
  expect(wrapped('Mitgliederversammlung', 12)).toEqual(['Mitgliederv-', 'ersammlung'])
  expect(wrapped('', 12)).toEqual([])
  expect(wrapped('Die Gruppe', 12)).toEqual(['Die Gruppe'])
})

test('the picture has a title and says in words what it shows; each state has a shape of its own', () => {
  const html = renderToString(
    <WayPicture title="Der Weg" description="1. Vorschlag: erledigt." stations={stations} direction="down" id="weg" />,
  )
  expect(html).toContain('role="img" aria-labelledby="weg-title" aria-describedby="weg-text"')
  expect(html).toContain('<title id="weg-title">Der Weg</title><desc id="weg-text">1. Vorschlag: erledigt.</desc>')
  const shapes = (['past', 'now', 'ahead', 'ended'] as const).map((reached) => {
    const one = renderToString(
      <WayPicture title="" description="" stations={[{ name: 'A', reached }]} direction="down" id="weg" />,
    )
    return one.replaceAll(/class="[^"]*"/g, '')
  })
  expect(new Set(shapes).size).toBe(4)
})
