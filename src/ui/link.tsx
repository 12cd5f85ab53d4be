import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'
import { OwnWithin } from './own-words.tsx'

interface LinkProps {
  readonly href: string
  readonly children: ComponentChildren
  /** What makes this link different from its twins in a list, e.g. the title of the row. Heard, not seen. */
  readonly about?: string | undefined
  /** `about` is in the network's own words. */
  readonly own?: boolean | undefined
  /** Set when the page behind is in another language. */
  readonly hreflang?: 'de' | 'en' | undefined
  readonly download?: boolean | undefined
}

export function Link({ href, children, about, own, hreflang, download }: LinkProps) {
  return (
    <a href={href} hreflang={hreflang} download={download}>
      {children}
      {about && (
        <Hidden>
          : <OwnWithin words={about} own={own} />
        </Hidden>
      )}
    </a>
  )
}
