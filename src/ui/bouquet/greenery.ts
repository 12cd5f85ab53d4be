import type { Frame } from './arrangement.ts'
import { along, type Curve, curve, drawn } from './stems.ts'

export type Leaf = { readonly x: number; readonly y: number; readonly turn: number; readonly size: number }

/** Leaves never stand for anybody: they hold the flowers together, and make a small network look as cared for as a big one. */
export function greenery(curves: readonly Curve[], frame: Frame): { leaves: Leaf[]; sprigs: string } {
  const size = Math.min(1.7, 0.85 + frame.radius / 420)
  const sprigCurves = grasses(curves.length, frame)
  return {
    leaves: [...onStems(curves, size), ...sprigCurves.flatMap(onSprig), ...collar(curves, frame, size)],
    sprigs: sprigCurves.map(drawn).join(''),
  }
}

/** Only the youngest stems, which are the outer ones, show their leaves: inside the bunch nobody would see them. */
const onStems = (curves: readonly Curve[], size: number): Leaf[] =>
  curves.slice(-8).flatMap((stem, k) =>
    (curves.length < 9 ? [0.46, 0.66] : [0.58]).map((t, j) => {
      const side = (k + j) % 2 ? 1 : -1
      const { x, y, direction } = along(stem, t + (k % 3) * 0.05)
      return { x, y, turn: direction + side * 46, size }
    }),
  )

/** Long grasses reach over a small bunch; in a big one the flowers leave them no room. */
function grasses(count: number, { x, y, tie, radius }: Frame): Curve[] {
  const blades = count > 14 ? 0 : 7
  return Array.from({ length: blades }, (_, k) => {
    const aside = (2 * k + 1) / blades - 1
    const far = radius + (k % 2 ? 12 : 0)
    return curve([x + aside * (far + 14), y - Math.sqrt(1.2 - aside * aside) * far * 0.9], [x + aside * 5, tie])
  })
}

const onSprig = (blade: Curve): Leaf[] =>
  [0, 0.07, 0.14, 0.21, 0.28].map((t, k) => {
    const { x, y, direction } = along(blade, t)
    return { x, y, turn: direction + (k === 0 ? 0 : k % 2 ? 38 : -38), size: 0.42 }
  })

/** From under the outer flowers of a bigger bunch leaves look out to the sides and down. */
function collar(curves: readonly Curve[], { x, y }: Frame, size: number): Leaf[] {
  if (curves.length < 9) return []
  return curves.slice(-Math.round(2.8 * Math.sqrt(curves.length))).flatMap(([head], k) => {
    const outwards = (Math.atan2(head[0] - x, y - head[1]) * 180) / Math.PI
    if (Math.abs(outwards) < 40) return []
    return [-24, 24].map((aside) => ({
      x: head[0],
      y: head[1],
      turn: outwards + aside + (k % 3) * 5,
      size: size * 1.15,
    }))
  })
}
