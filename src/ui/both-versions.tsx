import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'

interface Passage {
  readonly label: string
  readonly yours: string
  readonly theirs: string
}

interface BothVersionsProps {
  /** Who saved what meanwhile, and what to do now. */
  readonly children: ComponentChildren
  /** Only what differs. */
  readonly passages: readonly Passage[]
}

/** Two people changed the same thing. Neither text is lost; the form below holds the reader's own. */
export function BothVersions({ children, passages }: BothVersionsProps) {
  const words = useWords()
  return (
    <div class="both">
      <div class="notice info" role="status">
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
      {passages.map(({ label, yours, theirs }) => (
        <dl key={label}>
          <div>
            <dt>
              {label}: {words.yours}
            </dt>
            <dd>{yours || words.empty}</dd>
          </div>
          <div>
            <dt>
              {label}: {words.theirs}
            </dt>
            <dd>{theirs || words.empty}</dd>
          </div>
        </dl>
      ))}
    </div>
  )
}
