import type { ComponentChildren } from 'preact'

/** Heard, not seen. Only for what sighted readers get from the place itself. */
export function Hidden({ children }: { children: ComponentChildren }) {
  return <span class="hidden">{children}</span>
}

/** Seen, not heard: what the link before it has just said. */
export function Unheard({ children }: { children: ComponentChildren }) {
  return <span aria-hidden="true">{children}</span>
}
