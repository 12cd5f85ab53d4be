import type { ComponentChildren } from 'preact'
import { OwnWithin } from './own-words.tsx'

interface OpeningProps {
  /** The one h1 of the page. */
  readonly title: ComponentChildren
  /** What of the title is in the network's own words. */
  readonly own?: boolean | string | undefined
  /** What this is, or what is asked, in one or two sentences. */
  readonly lead?: ComponentChildren
  /** The state in words, see `State`. */
  readonly state?: ComponentChildren
}

/** How every page begins. */
export function Opening({ title, own, lead, state }: OpeningProps) {
  return (
    <div class="opening">
      <h1>
        <OwnWithin words={title} own={own} />
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {state && <p>{state}</p>}
    </div>
  )
}
