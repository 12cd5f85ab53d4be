import type { Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import { isOpen, type PartnerImport } from '../partner-import.ts'

/** A partner that came with a table, and what would be lost if it went: names of the tables that refer to it, or `changed`. */
export interface AddedPartner {
  readonly id: string
  readonly name: string
  readonly texts: readonly string[]
  readonly ties: readonly string[]
}

export interface UndoneImport {
  readonly id: string
  readonly state: 'done' | 'undone'
  readonly removed: readonly AddedPartner[]
}

/** Takes away what the import brought and nobody has used since. Before it is finished, there is only the table to forget. */
export function undo(
  table: Pick<PartnerImport, 'id' | 'state'>,
  added: readonly AddedPartner[],
): Ruling<UndoneImport> | Refusal {
  if (table.state === 'undone') return refused('undone-already')
  if (isOpen(table))
    return {
      next: { id: table.id, state: 'undone', removed: [] },
      facts: [{ name: 'partners.import-dropped', about: table.id, values: { forgotten: false } }],
    }
  const removed = added.filter(({ ties }) => ties.length === 0)
  if (removed.length === 0 && added.length > 0) return refused('all-still-needed')
  const kept = added.length - removed.length
  const gone = removed.map(({ id }): Fact => ({ name: 'partners.partner-removed', about: id }))
  return {
    next: { id: table.id, state: kept > 0 ? 'done' : 'undone', removed },
    facts: [{ name: 'partners.import-undone', about: table.id, values: { count: removed.length, kept } }, ...gone],
  }
}
