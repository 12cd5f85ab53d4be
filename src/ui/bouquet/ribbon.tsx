import type { Frame } from './arrangement.ts'
import { short } from './petals.ts'

const loop = 'M0 0C-12-24-44-30-50-13C-54 3-22 9 0 0Z'
const fold = 'M-7-3C-18-13-30-17-41-13'
const tail = 'M-3 2C-14 12-30 20-46 40L-33 39L-30 51C-22 34-4 24 3 4Z'
const knot = 'M-9-8Q0-12 9-8Q12 0 9 9Q0 13-9 9Q-12 0-9-8Z'

const Bow = () => (
  <>
    <path d={tail} />
    <path d={tail} transform="scale(-1 1)" />
    <path d={loop} />
    <path d={loop} transform="scale(-1 1)" />
    <path d={fold} class="vein" />
    <path d={fold} class="vein" transform="scale(-1 1)" />
    <path d={knot} />
  </>
)

export const Ribbon = ({ x, tie, radius }: Frame) => (
  <g class="ribbon" transform={`translate(${x} ${tie})scale(${short(Math.min(1.9, 0.42 + radius / 330))})`}>
    <Bow />
  </g>
)

/** What an empty network shows: a vase with its ribbon, ready and honest, without a single invented flower. */
export const vaseViewBox = '-170 -142 340 282'

export const Vase = () => (
  <>
    <path class="vase" d="M-58-118C-40-70-66-34-66 26C-66 92-44 124 0 124S66 92 66 26C66-34 40-70 58-118" />
    <ellipse class="vase" cy="-118" rx="58" ry="11" />
    <g class="ribbon" transform="translate(0-62)">
      <Bow />
    </g>
  </>
)
