import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface RefusedButtonProps {
  readonly children: ComponentChildren
  /** Why not, and who can. */
  readonly reason: ComponentChildren
}

/** What cannot be done now, and why. It stays in the tab order, so that the reason is found with the keyboard. */
export function RefusedButton({ children, reason }: RefusedButtonProps) {
  const id = `warum-${useId()}`
  return (
    <div class="refused">
      <button type="button" class="button" aria-disabled="true" aria-describedby={id}>
        {children}
      </button>
      <p id={id}>{reason}</p>
    </div>
  )
}
