import type { Destination } from './destination.ts'
import { Destinations } from './destinations.tsx'
import { useWords } from './language.ts'

export interface SiteFooterProps {
  /** A sentence that says who runs this place. */
  readonly operator: string
  /** Report a barrier, accessibility, privacy, imprint. */
  readonly legal: readonly Destination[]
}

export function SiteFooter({ operator, legal }: SiteFooterProps) {
  return (
    <footer class="foot">
      <div class="page">
        <p>{operator}</p>
        <nav aria-label={useWords().about}>
          <Destinations to={legal} />
        </nav>
      </div>
    </footer>
  )
}
