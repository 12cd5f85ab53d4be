import type { ComponentChildren } from 'preact'

/** The main thing and what stands beside it; one below the other when there is little room. */
export function Columns({ children, beside }: { children: ComponentChildren; beside: ComponentChildren }) {
  return (
    <div class="columns">
      <div>{children}</div>
      <div>{beside}</div>
    </div>
  )
}
