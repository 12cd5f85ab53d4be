/** Colours somebody can choose by name. Any dark one can be read on any light one, and the other way round: at 7:1. */
export const palette = {
  dark: {
    black: '000000',
    night: '0b2545',
    forest: '0b3d1f',
    earth: '3b2412',
    berry: '4a0f2c',
  },
  light: {
    white: 'ffffff',
    cream: 'f6e9c8',
    sky: 'dceeff',
    mint: 'e0f2e0',
    rose: 'fbe4ea',
    yellow: 'ffff00',
  },
} as const

/** `#1C1B22`, `1c1b22` and `#abc` become six small digits; anything else is no colour. */
export function colourOf(typed: string): string | undefined {
  const [, digits = ''] = /^\s*#?([0-9a-f]{6}|[0-9a-f]{3})\s*$/i.exec(typed) ?? []
  if (!digits) return undefined
  return (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toLowerCase()
}

/** What WCAG asks of text at its highest level (1.4.6). */
export const leastContrast = 7

/** Contrast ratio of two colours of six digits, WCAG 2.2 definition. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Two colours as an address may name them: as `colourOf` writes them, and far enough apart. */
export function readable(ink: string, ground: string): boolean {
  return colourOf(ink) === ink && colourOf(ground) === ground && contrast(ink, ground) >= leastContrast
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const roles = ['ink', 'muted', 'line', 'action', 'error', 'done']
const qualities = ['encounter', 'goals', 'tasks', 'perseverance', 'acceptance']

/** The style sheet of two colours: every text in the one, every ground in the other. A printed page keeps its own. */
export function ownColours(ink: string, ground: string): string {
  const scheme = luminance(ground) < luminance(ink) ? 'dark' : 'light'
  const fronts = [...roles, ...qualities, 'hair'].map((role) => `--${role}:#${ink}`)
  const grounds = ['surface', 'raised', 'on-action'].map((role) => `--${role}:#${ground}`)
  const all = [`color-scheme:${scheme}`, ...fronts, ...grounds].join(';')
  return `@layer themes{@media screen{:root[data-theme="own"]{${all}}}}\n`
}
