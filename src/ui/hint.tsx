import type { ComponentChildren } from 'preact'

/** Help under a label. */
export function Hint({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div class="hint" id={id}>
      {children}
    </div>
  )
}
