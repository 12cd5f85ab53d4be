import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'

interface ButtonProps {
  /** A verb with its object: "Einladung verschicken". */
  readonly children: ComponentChildren
  /** One `main` button a page; `grave` for what cannot be taken back. */
  readonly kind?: 'main' | 'quiet' | 'grave' | undefined
  /** Tells apart several buttons of one form. */
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** Another address than that of the form. */
  readonly onto?: string | undefined
  /** What makes this button different from its twins in a list. Heard, not seen. */
  readonly about?: string | undefined
  readonly autofocus?: boolean | undefined
}

/** Sends the form it stands in. */
export function Button({ children, kind = 'main', name, value, onto, about, autofocus }: ButtonProps) {
  return (
    // Autofocus: the thing just moved is where the person left off.
    <button type="submit" class={`button ${kind}`} name={name} value={value} formaction={onto} autofocus={autofocus}>
      {children}
      {about && <Hidden>: {about}</Hidden>}
    </button>
  )
}
