import type { ComponentChildren } from 'preact'
import { State, type Tone } from './state.tsx'

export interface Step {
  readonly title: string
  /** Left out while it cannot be started; the hint says why. */
  readonly href?: string | undefined
  readonly hint?: ComponentChildren
  readonly state: string
  readonly tone?: Tone | undefined
}

/** Several parts of one undertaking, in any order, each with its state in words. */
export function TaskList({ steps }: { steps: readonly Step[] }) {
  return (
    <ul class="rows">
      {steps.map(({ title, href, hint, state, tone }) => (
        <li key={title}>
          <div class="row-title">{href ? <a href={href}>{title}</a> : title}</div>
          <div class="row-when">
            <State tone={tone}>{state}</State>
          </div>
          {hint && <div class="row-more">{hint}</div>}
        </li>
      ))}
    </ul>
  )
}
