import type { ComponentChildren } from 'preact'
import type { QualityName } from './quality.tsx'

export type Tone = 'plain' | 'action' | 'done' | 'error' | QualityName

/** A state in words. The colour only repeats them. */
export function State({ tone = 'plain', children }: { tone?: Tone | undefined; children: ComponentChildren }) {
  return <span class={tone === 'plain' ? 'state' : `state tone ${tone}`}>{children}</span>
}
