import { describe, expect, it } from 'vitest'
import { styleSheet } from './style.ts'

const text = ['ink', 'muted', 'action', 'error', 'done', 'encounter', 'goals', 'tasks', 'perseverance', 'acceptance']
const grounds = ['surface', 'raised']
const roles = [...text, ...grounds, 'line', 'hair', 'on-action']

type Theme = Readonly<Record<string, string>>

/** Every block of the style sheet that sets colours, by the condition it stands under. */
const themes = new Map(
  [...styleSheet.matchAll(/(@media [^{]+\{\s*)?(:root[^{}]*)\{([^{}]*--ink:[^{}]*)\}/g)].map(
    ([, media = '', selector = '', body = '']) => [
      `${media} ${selector}`.replaceAll(/[{\s]+/g, ' ').trim(),
      Object.fromEntries([...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, role, value]) => [role, value])),
    ],
  ),
)

describe('the colours', () => {
  it('exist for every theme somebody can choose or a browser can ask for', () => {
    expect([...themes.keys()]).toEqual([
      ':root',
      ':root[data-theme="dark"]',
      '@media (prefers-color-scheme: dark) :root:not([data-theme])',
      ':root[data-theme="contrast"]',
      '@media (prefers-contrast: more) :root:not([data-theme])',
      '@media (prefers-contrast: more) and (prefers-color-scheme: dark) :root:not([data-theme])',
      ':root[data-theme="yellow"]',
      ':root[data-theme="cream"]',
      '@media print :root, :root[data-theme], :root:not([data-theme])',
    ])
  })

  it('are the same whether dark is chosen or asked for by the browser', () => {
    expect(named('@media (prefers-color-scheme: dark) :root:not')).toEqual(named(':root[data-theme="dark"]'))
    expect(named('@media (prefers-contrast: more) :root:not')).toEqual(named(':root[data-theme="contrast"]'))
  })

  for (const [name, theme] of themes) {
    it(`are complete under ${name}`, () => {
      expect(Object.keys(theme).sort()).toEqual([...roles].sort())
    })
    it(`let every text be read at 7:1 under ${name}`, () => {
      const weak = text.flatMap((front) =>
        grounds.filter((ground) => ratio(theme, front, ground) < 7).map((ground) => `${front} on ${ground}`),
      )
      expect(weak).toEqual([])
      expect(ratio(theme, 'on-action', 'action')).toBeGreaterThanOrEqual(7)
    })
    it(`let every border of a control be seen at 4.5:1 under ${name}`, () => {
      for (const ground of grounds) expect(ratio(theme, 'line', ground)).toBeGreaterThanOrEqual(4.5)
    })
  }

  it('are measured as WCAG does', () => {
    expect(ratio({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBe(21)
    expect(ratio({ a: '#767676', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(4.54, 2)
  })
})

describe('the style sheet', () => {
  it('changes nothing but colours with the theme, so that room and order are looked at once for all', () => {
    const rules = [...styleSheet.matchAll(/([^{}]*\[data-theme[^{}]*)\{([^{}]*)\}/g)].filter(
      ([, selector = '']) => !selector.includes(':root,'),
    )
    const own = rules.flatMap(([, , body = '']) => body.split(';').map((line) => line.trim())).filter(Boolean)
    expect(rules.length).toBe(7)
    expect(own.filter((line) => !/^(color-scheme: (light|dark)|--[a-z-]+: #[0-9a-f]{6})$/.test(line))).toEqual([])
  })
  it('weighs at most 40 kB', () => {
    expect(new TextEncoder().encode(styleSheet).length).toBeLessThanOrEqual(40_000)
  })
  it('moves nothing and sticks nowhere', () => {
    expect(styleSheet).not.toMatch(/\b(animation|transition)\b|position:\s*(sticky|fixed)/)
  })
  it('asks nobody else for anything', () => {
    expect(styleSheet).not.toMatch(/https?:\/\/|@import/)
  })
})

function named(start: string): Theme | undefined {
  return [...themes].find(([name]) => name.startsWith(start))?.[1]
}

/** Contrast ratio of two roles, WCAG 2.2 definition. */
function ratio(theme: Theme, front: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(theme[front]), luminance(theme[ground])].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
