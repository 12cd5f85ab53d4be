import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'

interface LinkProps {
  readonly href: string
  readonly children: ComponentChildren
  /** What makes this link different from its twins in a list, e.g. the title of the row. Heard, not seen. */
  readonly about?: string | undefined
  /** Set when the page behind is in another language. */
  readonly hreflang?: 'de' | 'en' | undefined
  readonly download?: boolean | undefined
}

export function Link({ href, children, about, hreflang, download }: LinkProps) {
  return (
    <a href={href} hreflang={hreflang} download={download}>
      {children}
      {about && <Hidden>: {about}</Hidden>}
    </a>
  )
}
