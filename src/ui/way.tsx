import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'

export interface Stop {
  readonly title: ComponentChildren
  readonly note?: ComponentChildren
  readonly state: 'past' | 'now' | 'ahead' | 'ended'
}

/** Where something came from, where it is, where it goes. */
export function Way({ stops }: { stops: readonly Stop[] }) {
  const words = useWords()
  const told = { past: words.wayPast, now: words.wayNow, ahead: words.wayAhead, ended: words.wayEnded }
  return (
    <ol class="way">
      {stops.map(({ title, note, state }, index) => (
        <li key={index} class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <b>{title}</b> <span class="told">{told[state]}</span>
          {note && <div>{note}</div>}
        </li>
      ))}
    </ol>
  )
}
