import type { ComponentChildren } from 'preact'
import { useLanguage } from './language.ts'

export interface Event {
  /** `2026-12-01` or the moment. */
  readonly at: string | Date
  readonly sentence: ComponentChildren
}

/** What happened, as sentences with their day. */
export function History({ events }: { events: readonly Event[] }) {
  const language = useLanguage()
  return (
    <ol class="history">
      {events.map(({ at, sentence }, index) => (
        <li key={index}>
          <time datetime={typeof at === 'string' ? at : at.toISOString()}>{language.day(at, 'short')}</time>
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  )
}
