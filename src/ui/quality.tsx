import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'
import { useWords } from './language.ts'

export type QualityName = 'encounter' | 'goals' | 'tasks' | 'perseverance' | 'acceptance'

interface QualityProps {
  readonly of: QualityName
  /** Other words than the usual ones. There is never none: a colour and a shape alone say nothing. */
  readonly children?: ComponentChildren
}

/** One of the five qualities: its shape, its colour and always the word. */
export function Quality({ of, children }: QualityProps) {
  const words = useWords()
  return (
    <span class={`quality tone ${of}`}>
      <QualityShape of={of} />
      <span>
        <Hidden>{words.quality}: </Hidden>
        {children ?? words[of]}
      </span>
    </span>
  )
}

/** The shape alone, centred on the origin of a 32 by 32 box, for pictures that name it beside. */
export function QualityShape({ of }: { of: QualityName }) {
  return (
    <svg viewBox="-16 -16 32 32" aria-hidden="true" focusable="false" fill="currentColor">
      {shapes[of]}
    </svg>
  )
}

const fifths = [0, 72, 144, 216, 288]
const leaf = 'M0-1.5C5.5-5.5 4.6-12 0-15.5C-4.6-12-5.5-5.5 0-1.5Z'
const fan = 'M0 10L-13.5-3.5A19 19 0 0 1-5.5-9ZM0 10L-4-9.6A19 19 0 0 1 4-9.6ZM0 10L5.5-9A19 19 0 0 1 13.5-3.5Z'

const shapes: Readonly<Record<QualityName, ComponentChildren>> = {
  encounter: fifths.map((turn) => <circle key={turn} cy="-9.2" r="5.1" transform={`rotate(${turn})`} />),
  goals: fifths.map((turn) => <path key={turn} d={leaf} transform={`rotate(${turn})`} />),
  tasks: [0, 90, 180, 270].map((turn) => (
    <rect key={turn} x="-4.5" y="-15" width="9" height="9" transform={`rotate(${turn})`} />
  )),
  perseverance: (
    <g fill="none" stroke="currentColor" stroke-width="4">
      <circle r="12.5" />
      <circle r="4.5" />
    </g>
  ),
  acceptance: <path d={fan} transform="scale(1.15)" />,
}
