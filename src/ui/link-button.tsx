import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'

interface LinkButtonProps {
  readonly href: string
  readonly children: ComponentChildren
  readonly kind?: 'main' | 'quiet' | undefined
  readonly about?: string | undefined
}

/** Leads to the page where something is done. A link, as nothing happens yet. */
export function LinkButton({ href, children, kind = 'main', about }: LinkButtonProps) {
  return (
    <a class={`button ${kind}`} href={href}>
      {children}
      {about && <Hidden>: {about}</Hidden>}
    </a>
  )
}
