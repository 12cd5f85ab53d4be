import type { ComponentChildren } from 'preact'

interface OpeningProps {
  /** The one h1 of the page. */
  readonly title: ComponentChildren
  /** What this is, or what is asked, in one or two sentences. */
  readonly lead?: ComponentChildren
  /** The state in words, see `State`. */
  readonly state?: ComponentChildren
}

/** How every page begins. */
export function Opening({ title, lead, state }: OpeningProps) {
  return (
    <div class="opening">
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {state && <p>{state}</p>}
    </div>
  )
}
