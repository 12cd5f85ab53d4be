import type { ComponentChildren } from 'preact'
import { OwnWords } from './own-words.tsx'

interface OpeningProps {
  /** The one h1 of the page. */
  readonly title: ComponentChildren
  /** The title is in the network's own words. */
  readonly own?: boolean | undefined
  /** What this is, or what is asked, in one or two sentences. */
  readonly lead?: ComponentChildren
  /** The state in words, see `State`. */
  readonly state?: ComponentChildren
}

/** How every page begins. */
export function Opening({ title, own, lead, state }: OpeningProps) {
  return (
    <div class="opening">
      <h1>{own ? <OwnWords>{title}</OwnWords> : title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {state && <p>{state}</p>}
    </div>
  )
}
