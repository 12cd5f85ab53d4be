import type { ComponentChildren } from 'preact'

interface Figure {
  readonly number: string | number
  readonly of: ComponentChildren
}

/** A few numbers and what they count. */
export function Numbers({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul class="numbers">
      {figures.map(({ number, of }) => (
        <li key={String(of)}>
          <b>{number}</b> {of}
        </li>
      ))}
    </ul>
  )
}
