import type { ComponentChildren } from 'preact'

/** A list whose entries are read line by line: what it is, when, and a word more. */
export function Rows({ children }: { children: ComponentChildren }) {
  return <ul class="rows">{children}</ul>
}

interface RowProps {
  readonly title: ComponentChildren
  readonly href?: string | undefined
  readonly when?: ComponentChildren
  readonly state?: ComponentChildren
  /** A sentence or two, or actions. */
  readonly children?: ComponentChildren
}

export function Row({ title, href, when, state, children }: RowProps) {
  return (
    <li>
      <div class="row-title">{href ? <a href={href}>{title}</a> : title}</div>
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
