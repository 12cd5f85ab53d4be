import type { ComponentChildren } from 'preact'

interface DetailsProps {
  readonly summary: ComponentChildren
  readonly open?: boolean | undefined
  readonly children: ComponentChildren
}

/** More for those who want it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
