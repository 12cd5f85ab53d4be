/** How far a station is. `ended`: the way stops here. */
export type Reached = 'past' | 'now' | 'ahead' | 'ended'

export interface Station {
  readonly name: string
  /** What happened there, or since when it lies there. */
  readonly note?: string | undefined
  readonly reached: Reached
}

/** A line of text with its baseline, or the place of a sign. Units are those of the view box: one is a pixel at usual size. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly bold: boolean
}

export interface Placed {
  readonly station: Station
  readonly x: number
  readonly y: number
  readonly lines: readonly Line[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly stations: readonly Placed[]
}

/** Half of a sign, and how far an arrow stays away from it. */
export const radius = 14
export const gap = 8

const size = 16
const leading = 21
/** A bold letter is a little more than half as wide as it is high, on average. */
const letter = size * 0.56

/** From left to right, the words below; for a page with room. */
export function across(stations: readonly Station[]): Layout {
  const column = Math.max(120, Math.floor(960 / Math.max(1, stations.length)))
  const placed = stations.map((station, k) => {
    const x = column * k + column / 2
    return { station, x, y: radius + 3, lines: linesOf(station, x, radius * 2 + 28, column - 12) }
  })
  return { width: column * stations.length, height: bottom(placed), stations: placed }
}

/** One below the other, the words beside; for a phone and for large text. */
export function down(stations: readonly Station[]): Layout {
  const [width, left] = [300, radius * 2 + 22]
  let y = radius + 3
  const placed = stations.map((station) => {
    const at = { station, x: radius + 3, y, lines: linesOf(station, left, y + 6, width - left) }
    y += Math.max(radius * 2 + 36, at.lines.length * leading + 26)
    return at
  })
  return { width, height: bottom(placed), stations: placed }
}

function linesOf({ name, note = '' }: Station, x: number, top: number, width: number): readonly Line[] {
  const most = Math.floor(width / letter)
  const bold = wrapped(name, most).map((text) => ({ text, bold: true }))
  const plain = wrapped(note, most + 1).map((text) => ({ text, bold: false }))
  return [...bold, ...plain].map((line, k) => ({ ...line, x, y: top + k * leading }))
}

/** By words; a word that is too long for a line is cut with a hyphen. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1)
    if (last !== undefined && !last.endsWith('\u00ad') && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => line.replace('\u00ad', '-'))
}

function pieces(word: string, most: number): readonly string[] {
  return word.length <= most ? [word] : [`${word.slice(0, most - 1)}\u00ad`, ...pieces(word.slice(most - 1), most)]
}

function bottom(placed: readonly Placed[]): number {
  return Math.max(0, ...placed.map(({ y, lines }) => Math.max(y + radius + 3, (lines.at(-1)?.y ?? 0) + 7)))
}
