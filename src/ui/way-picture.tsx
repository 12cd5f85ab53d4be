import {
  across,
  down,
  gap,
  type Layout,
  type Placed,
  type Reached,
  radius,
  type Station,
} from './way-picture/layout.ts'

interface WayPictureProps {
  readonly title: string
  /** The same in words. */
  readonly description: string
  readonly stations: readonly Station[]
  /** `across` from left to right, `down` one below the other. */
  readonly direction: 'across' | 'down'
  readonly id: string
}

/**
 * Where something came from, where it lies, where it goes. Each state has a shape of its own, its word stands below, and the colour
 * only repeats it. Lines and no fills that need a ground: it prints, and a contrast scheme of the browser reaches it whole.
 */
export function WayPicture({ title, description, stations, direction, id }: WayPictureProps) {
  const layout: Layout = direction === 'across' ? across(stations) : down(stations)
  const { width, height } = layout
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      // A column grows with the text around it, a row with the page.
      width={direction === 'across' ? '100%' : `${width / 16}em`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      fill="currentColor"
      stroke="none"
      font-size="16"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {layout.stations.map((placed, k) => {
        const next = layout.stations[k + 1]
        return (
          <g key={k}>
            <g class={`tone ${tones[placed.station.reached]}`}>
              <Sign of={placed.station.reached} x={placed.x} y={placed.y} />
            </g>
            {next && <Arrow from={placed} to={next} />}
            {placed.lines.map(({ text, x, y, bold }) => (
              <text
                key={y}
                x={x}
                y={y}
                text-anchor={direction === 'across' ? 'middle' : 'start'}
                font-weight={bold ? 700 : undefined}
              >
                {text}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

const tones: Readonly<Record<Reached, string>> = { past: 'done', now: 'action', ahead: 'plain', ended: 'plain' }

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 3, 'stroke-linejoin': 'round' } as const

/** A circle with a tick, a full diamond, a dashed circle, a square with a bar. */
function Sign({ of, x, y }: { of: Reached; x: number; y: number }) {
  if (of === 'now')
    return <path d={`M${x} ${y - radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z`} />
  if (of === 'ended')
    return (
      <g {...line}>
        <rect x={x - 12} y={y - 12} width="24" height="24" rx="2" />
        <path d={`M${x - 6} ${y}h12`} />
      </g>
    )
  return (
    <g {...line}>
      <circle cx={x} cy={y} r={radius - 1.5} stroke-dasharray={of === 'ahead' ? '4 4' : undefined} />
      {of === 'past' && <path d={`M${x - 6} ${y}l4 5 8-9`} />}
    </g>
  )
}

/** Dashed where nobody has gone yet. */
function Arrow({ from, to }: { from: Placed; to: Placed }) {
  const dashed = to.station.reached === 'ahead' ? '5 5' : undefined
  const [fromX, fromY, toX, toY] =
    from.y === to.y
      ? [from.x + radius + gap, from.y, to.x - radius - gap, to.y]
      : [from.x, from.y + radius + gap, to.x, to.y - radius - gap]
  const head = from.y === to.y ? `M${toX - 7} ${toY - 6}l7 6-7 6` : `M${toX - 6} ${toY - 7}l6 7 6-7`
  return (
    <g {...line} stroke-width="2" stroke-linecap="round">
      <path d={`M${fromX} ${fromY}L${toX} ${toY}`} stroke-dasharray={dashed} />
      <path d={head} />
    </g>
  )
}
