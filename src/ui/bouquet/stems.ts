import type { Frame, Spot } from './arrangement.ts'
import { type FlowerGroup, flowerGroups, path } from './petals.ts'

/** From a head over the lean to the ribbon: steep where it is held, leaning outwards where it carries. */
export type Curve = readonly [head: Spot, lean: Spot, held: Spot]

export function curve(head: Spot, held: Spot): Curve {
  return [head, [held[0] + (head[0] - held[0]) * 0.36, held[1] - (held[1] - head[1]) * 0.44], held]
}

/** The point at t (0 = head, 1 = ribbon) and the direction in which the stem grows there, in degrees, 0 = straight up. */
export function along([head, lean, held]: Curve, t: number): { x: number; y: number; direction: number } {
  const s = 1 - t
  const on = (k: 0 | 1) => s * s * head[k] + 2 * s * t * lean[k] + t * t * held[k]
  const grows = (k: 0 | 1) => s * (head[k] - lean[k]) + t * (lean[k] - held[k])
  return { x: on(0), y: on(1), direction: (Math.atan2(grows(0), -grows(1)) * 180) / Math.PI }
}

export const drawn = ([[x, y], [lx, ly], [hx, hy]]: Curve) => path`M${x} ${y}Q${lx} ${ly} ${hx} ${hy}`

type Head = { readonly at: Spot; readonly group: FlowerGroup }

/** The stems of one group below the ribbon, and where they carry a band in its colour. */
export type Bundle = { readonly group: FlowerGroup; readonly x: number; readonly y: number; readonly half: number }

/**
 * One stem per head. Above the ribbon the groups mingle, below it each group is a bundle of its own.
 * Returns the curves in the order of `heads`, the cut ends as one path, and the bundles from left to right.
 */
export function stems(heads: readonly Head[], { x, tie, cut }: Frame) {
  const length = cut - tie
  const step = Math.min(2.6, 46 / heads.length)
  const groups = flowerGroups.map((group) => membersOf(group, heads)).filter((members) => members.length > 0)
  const spread = Math.min(length * 0.5, (length * 1.5) / groups.length)
  const curves: Curve[] = []
  const bundles: Bundle[] = []
  let ends = ''
  let place = (1 - heads.length) / 2
  for (const [g, members] of groups.entries()) {
    const aside = (g - (groups.length - 1) / 2) * spread
    const half = ((members.length - 1) / 2) * step
    for (const [m, { at, k, group }] of members.entries()) {
      const held = x + place++ * step * 0.8
      curves[k] = curve(at, [held, tie])
      // Cut by hand, so not all to one length.
      const end = cut - Math.abs(aside) * 0.16 - (m % 3) * 3
      ends += path`M${held} ${tie}Q${held} ${tie + length * 0.3} ${x + aside - half + m * step} ${end}`
      if (m === 0) bundles.push({ group, x: x + aside * 0.78, y: tie + length * 0.72, half })
    }
  }
  return { curves, ends, bundles }
}

const membersOf = (group: FlowerGroup, heads: readonly Head[]) =>
  heads
    .map((head, k) => ({ ...head, k }))
    .filter((head) => head.group === group)
    .sort((a, b) => a.at[0] - b.at[0])
