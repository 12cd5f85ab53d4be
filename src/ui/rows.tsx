import type { ComponentChildren } from 'preact'
import { OwnWithin } from './own-words.tsx'

/** A list whose entries are read line by line: what it is, when, and a word more. */
export function Rows({ children }: { children: ComponentChildren }) {
  return <ul class="rows">{children}</ul>
}

interface RowProps {
  readonly title: ComponentChildren
  /** What of the title is in the network's own words. */
  readonly own?: boolean | string | undefined
  readonly href?: string | undefined
  readonly when?: ComponentChildren
  readonly state?: ComponentChildren
  /** A sentence or two, or actions. */
  readonly children?: ComponentChildren
}

export function Row({ title, own, href, when, state, children }: RowProps) {
  const words = <OwnWithin words={title} own={own} />
  return (
    <li>
      <div class="row-title">{href ? <a href={href}>{words}</a> : words}</div>
      {(when || state) && (
        <div class="row-when">
          {when}
          {state}
        </div>
      )}
      {children && <div class="row-more">{children}</div>}
    </li>
  )
}
