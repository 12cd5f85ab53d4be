import { networkHead } from './areas/municipalities/reads.ts'
import { networkWords } from './areas/plain-language/reads/glossary.ts'
import type { Term } from './areas/plain-language/term.ts'
import type { NetworkHead } from './foundation/addresses.ts'
import { type Database, installation } from './foundation/database.ts'

interface Known {
  readonly head: NetworkHead
  readonly until: number
}

const noWords: readonly Term[] = []

/**
 * What every page of a network needs before it asks anything: its head, and the words it explains. A change in this process is
 * seen at once, a change made by another one after `lasts` milliseconds at the latest.
 */
export function knownNetworks(database: Database, lasts = 10_000) {
  const bySlug = new Map<string, Known>()
  const words = new Map<string, readonly Term[]>()
  const seen = { changes: 0 }
  return {
    async head(slug: string): Promise<NetworkHead | undefined> {
      const known = bySlug.get(slug)
      if (known && known.until > performance.now()) return known.head
      const before = seen.changes
      const head = await database.read({ network: installation }, (db) => networkHead(db, slug))
      if (!head) return undefined
      const explained = await database.read({ network: head.id }, networkWords)
      words.set(head.id, explained)
      // What changed while it was asked for is asked for again the next time.
      if (before === seen.changes) bySlug.set(slug, { head, until: performance.now() + lasts })
      return head
    },
    /** As of the last head that was asked for. */
    words: (network: string): readonly Term[] => words.get(network) ?? noWords,
    changed(network: string): void {
      seen.changes += 1
      for (const [slug, { head }] of bySlug) if (head.id === network) bySlug.delete(slug)
    },
  }
}
