import { reach } from './petals.ts'

export type Spot = readonly [x: number, y: number]

/** The first seven: a pair at one height, then a triangle, a row on a row, a full ring; with the small unrest of things that grow. */
const few: readonly Spot[] = [
  [0, 3],
  [64, -1],
  [34, -57],
  [-31, -54],
  [-66, 4],
  [30, 61],
  [-35, 57],
]

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/**
 * Where the flower heads stand, oldest first, in units in which a flower has the radius `reach`.
 * Round the first seven runs the sunflower spiral (H. Vogel, A better way to construct the sunflower head, 1979), which fills
 * a circle evenly at every number. A spot never depends on how many follow: a new partner joins at the rim and nobody moves.
 */
export function spots(count: number): Spot[] {
  return Array.from({ length: count }, (_, k) => few[k] ?? onSpiral(k))
}

function onSpiral(k: number): Spot {
  // The constants of the spiral are the tightest at which no flower touches another, up to 140 of them; it begins at the top.
  const r = 37 * Math.sqrt(k + 2.6)
  const angle = (k - few.length) * goldenAngle - 1.63
  return [Math.round(r * Math.cos(angle)), Math.round(r * Math.sin(angle))]
}

/** The frame round the heads: the middle of the bunch, its half height, where it is tied and where the stems are cut. */
export type Frame = {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly tie: number
  readonly cut: number
  readonly viewBox: string
}

export function frame(heads: readonly Spot[]): Frame {
  const xs = heads.map(([x]) => x)
  const ys = heads.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const x = Math.round((left + right) / 2)
  const y = Math.round((top + bottom) / 2)
  // One flower alone keeps room around it: it must not look bigger than one of many.
  const radius = Math.max(84, Math.max(right - left, bottom - top) / 2 + reach)
  const tie = Math.round(y + radius * 1.42 + 44)
  const cut = Math.round(tie + 50 + radius * 0.28)
  // The picture keeps its proportions at every number, so the page around it stays where it is.
  const height = Math.max(cut + 8 - (y - radius - margin), (2 * (radius + margin)) / proportion)
  const width = height * proportion
  return { x, y, radius, tie, cut, viewBox: [x - width / 2, cut + 8 - height, width, height].map(Math.round).join(' ') }
}

/** Room for the leaves that look out beyond the flowers. */
const margin = 26
const proportion = 0.84
