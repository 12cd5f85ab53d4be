import type { Here } from '../../../foundation/addresses.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { mayShape } from '../rules.ts'
import { bodiesTexts } from '../texts.ts'

/** What comes first where nothing goes without a body; whoever may found one is led there. */
export function FirstBody({ here, next }: { here: Here; next: string }) {
  const { list } = here.language.words(bodiesTexts)
  return (
    <EmptyState title={list.emptyTitle}>
      <p>{next}</p>
      {mayShape(here.actor) === true && (
        <p>
          <LinkButton href={`${here.base}/gremien/neu`}>{list.found}</LinkButton>
        </p>
      )}
    </EmptyState>
  )
}
