import type { ComponentChildren } from 'preact'

/** Buttons side by side. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>
}
