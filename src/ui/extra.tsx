import type { ComponentChildren } from 'preact'

/** What the calm view leaves out. Never the only way to something. */
export function Extra({ children }: { children: ComponentChildren }) {
  return <div class="extra">{children}</div>
}
