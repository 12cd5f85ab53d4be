import { germanyOutline, germanySize, germanyViewBox, place } from './germany-outline.ts'

export type MappedPlace = { readonly name: string; readonly lat: number; readonly lon: number }

export type GermanyMapProps = {
  readonly title: string
  readonly description: string
  /** In the order of the list beside the map: where there is no room for a name, its number in the list stands instead. */
  readonly places: readonly MappedPlace[]
  readonly id?: string
}

/**
 * A picture and not a way to navigate: the list beside it has the same names as links. Links in here would be a second stop
 * for every tab key, and on a phone no point could be 44 px wide without covering its neighbour.
 */
export function GermanyMap({ title, description, places, id = 'germany' }: GermanyMapProps) {
  return (
    <svg class="germany" viewBox={germanyViewBox} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <path class="land" d={germanyOutline} />
      {labelled(places).map((point) => (
        <g key={point.name}>
          <title>{point.name}</title>
          <circle class="place" cx={Math.round(point.x)} cy={Math.round(point.y)} r={point.label ? dot : ball} />
          {point.label ? (
            <text x={Math.round(point.label.x)} y={Math.round(point.label.y)} text-anchor={point.label.anchor}>
              {point.name}
            </text>
          ) : (
            <text class="number" x={Math.round(point.x)} y={Math.round(point.y + 10)} text-anchor="middle">
              {point.number}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const dot = 11
const ball = 19

/** Height of a line in the picture, the size set in pictures.css; a letter is about half as wide as it is high. */
const line = 38
const widthOf = (name: string) => name.length * line * 0.56

/** Where a name may stand, the best place first: beside the point, then above or below it. */
const around: readonly (readonly [dx: number, dy: number, anchor: Label['anchor']])[] = [
  [dot + 10, line * 0.34, 'start'],
  [-dot - 10, line * 0.34, 'end'],
  [0, -dot - 12, 'middle'],
  [0, dot + line, 'middle'],
  [dot + 2, -line * 0.3, 'start'],
  [dot + 2, line, 'start'],
  [-dot - 2, -line * 0.3, 'end'],
  [-dot - 2, line, 'end'],
]

export type LabelledPlace = {
  readonly name: string
  readonly number: number
  readonly x: number
  readonly y: number
  readonly label?: Label
}

/**
 * Puts a name beside each place so that no name covers another name or point; from north to south, so the outcome does not
 * depend on chance. A place without room has no label, but its number in the list.
 */
export function labelled(places: readonly MappedPlace[]): LabelledPlace[] {
  const points = places
    .map(({ name, lat, lon }, k) => {
      const [x, y] = place(lat, lon)
      return { name, number: k + 1, x, y }
    })
    .sort((a, b) => a.y - b.y || a.x - b.x || a.number - b.number)
  const taken: Box[] = []
  return points.map((point) => {
    const others = points.filter((other) => other !== point).map(({ x, y }) => square(x, y, ball))
    for (const [dx, dy, anchor] of around) {
      const label: Label = { x: point.x + dx, y: point.y + dy, anchor }
      const box = boxOf(point.name, label)
      if (inside(box) && ![...others, ...taken].some((other) => overlap(box, other))) {
        taken.push(box)
        return { ...point, label }
      }
    }
    return point
  })
}

const square = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
})

/** The room a name takes, from the top of its capitals to the bottom of its descenders. */
export function boxOf(name: string, { x, y, anchor }: Label): Box {
  const width = widthOf(name)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - line * 0.8, bottom: y + line * 0.25 }
}

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const inside = ({ left, right, top, bottom }: Box) =>
  left >= 0 && right <= germanySize.width && top >= 0 && bottom <= germanySize.height
