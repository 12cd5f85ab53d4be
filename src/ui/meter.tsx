import type { ComponentChildren } from 'preact'
import type { Tone } from './state.tsx'

interface MeterProps {
  readonly value: number
  readonly of: number
  readonly tone?: Tone | undefined
  /** The same in words: "12 von 20 Ständen". */
  readonly children: ComponentChildren
}

/** So much of so much, as a sentence with a bar that repeats it. */
export function Meter({ value, of, tone = 'action', children }: MeterProps) {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0
  return (
    <div class={`meter tone ${tone}`}>
      <p>{children}</p>
      <svg viewBox="0 0 240 8" aria-hidden="true" focusable="false">
        <rect class="meter-rest" x="0.75" y="0.75" width="238.5" height="6.5" rx="3.25" />
        {share > 0 && <rect class="meter-share" x="0" y="0" width={Math.max(8, share * 240)} height="8" rx="4" />}
      </svg>
    </div>
  )
}
