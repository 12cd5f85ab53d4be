/** The five flower groups. Each has its own colour class (petal-1 … petal-5) and its own petal shape. */
export type FlowerGroup = 1 | 2 | 3 | 4 | 5

export const flowerGroups: readonly FlowerGroup[] = [1, 2, 3, 4, 5]

/** Every flower reaches exactly this far from its centre, whatever its shape or number of petals. */
export const reach = 30

/** Fewer than 4 petals do not read as a flower, more than 9 cannot be told apart at the size of a fingertip. */
export const petalCount = (strengths: number) => Math.min(9, Math.max(4, Math.round(strengths) || 0))

export const short = (value: number) => String(Math.round(value * 10) / 10)

/** Writes a path from numbers, without the leading zeros and spaces a reader of SVG does not need. */
export const path = (parts: TemplateStringsArray, ...numbers: readonly number[]) =>
  parts.reduce((drawn, part, k) => `${drawn}${short(numbers[k - 1] ?? 0)}${part}`).replaceAll(' -', '-')

/** Few petals are broad and many are narrow, so that every flower fills the same circle. */
const halfWidth = (petals: number) => Math.min(15, Math.max(6.6, 17.5 * Math.tan(Math.PI / petals)))

const outlines: Record<FlowerGroup, (w: number) => string> = {
  1: (w) =>
    path`M0 -4C${-w * 0.3} -9 ${-w} -13 ${-w} -20C${-w} -27 ${-w * 0.5} -30 0 -30C${w * 0.5} -30 ${w} -27 ${w} -20C${w} -13 ${w * 0.3} -9 0 -4Z`,
  2: (w) => path`M0 -4C${-w * 1.25} -12 ${-w} -21 0 -30C${w} -21 ${w * 1.25} -12 0 -4Z`,
  3: (w) => {
    const s = w * 0.82
    return path`M-2 -5L${-s} -17V-27Q${-s} -30 ${3 - s} -30H${s - 3}Q${s} -30 ${s} -27V-17L2 -5Z`
  },
  4: (w) => ellipse(ringWidth(w), 10),
  5: (w) => path`M0 -4L${-w} -24Q${-w * 0.75} -31 ${-w * 0.36} -28Q0 -32 ${w * 0.36} -28Q${w * 0.75} -31 ${w} -24Z`,
}

const veins: Record<FlowerGroup, (w: number) => string> = {
  1: () => 'M0-13V-21',
  2: () => 'M0-11V-25',
  3: () => 'M-2.5-16V-25M2.5-16V-25',
  4: (w) => ellipse(ringWidth(w) - 4.2, 5.8),
  5: () => 'M-2-14L-4-22M2-14L4-22',
}

const ringWidth = (w: number) => Math.min(w * 1.05, 14)
const ellipse = (rx: number, ry: number) =>
  path`M0 ${-20 - ry}A${rx} ${ry} 0 0 0 0 ${ry - 20}A${rx} ${ry} 0 0 0 0 ${-20 - ry}Z`

/** One petal pointing up from the centre (0, 0): its outline, and what is drawn on it in the colour of the paper. */
export function petal(group: FlowerGroup, petals: number): { outline: string; veins: string } {
  const w = halfWidth(petals)
  return { outline: outlines[group](w), veins: veins[group](w) }
}

/** Radius of the golden eye and of the dot in it. */
export const eyes: Record<FlowerGroup, readonly [number, number]> = {
  1: [7.5, 0],
  2: [5, 0],
  3: [6.5, 3],
  4: [7.5, 4.5],
  5: [5.5, 2.5],
}
