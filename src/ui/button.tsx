import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'
import { OwnWithin } from './own-words.tsx'

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
  /** `about` is in the network's own words. */
  readonly own?: boolean | undefined
  /** An address that leads here gives it the focus. */
  readonly id?: string | undefined
  /** Id of what is said about it. */
  readonly describedby?: string | undefined
}

/** Sends the form it stands in. */
export function Button({ children, kind = 'main', name, value, onto, about, own, id, describedby }: ButtonProps) {
  return (
    <button
      type="submit"
      class={`button ${kind}`}
      name={name}
      value={value}
      formaction={onto}
      id={id}
      aria-describedby={describedby}
    >
      {children}
      {about && (
        <Hidden>
          : <OwnWithin words={about} own={own} />
        </Hidden>
      )}
    </button>
  )
}
