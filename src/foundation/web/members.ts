import { newKey } from '../crypto.ts'
import type { Scope } from '../database.ts'

interface Shown {
  readonly html: string
  /** The key of the page's forms: every showing gets a fresh one. */
  readonly once: string
  readonly revision: string
  readonly caller: Scope
}

interface Kept {
  /** The page in pieces; between them stands the key. Sent as they are, so that nothing is copied. */
  readonly pieces: readonly Buffer[]
  readonly revision: string
  readonly caller: Scope
  readonly until: number
}

/**
 * What one session was shown, kept while the journals stand still. Nothing changes without a line in a journal, so the same
 * revision means the same page; what depends on the hour is asked anew after `lasts` milliseconds.
 */
export function memberPages(lasts = 10_000, most = 400) {
  const pages = new Map<string, Kept>()
  return {
    /** Whose page it is, when there is one that is not too old. */
    callerOf(key: string): Scope | undefined {
      const kept = pages.get(key)
      return kept && kept.until > performance.now() ? kept.caller : undefined
    },
    get(key: string, revision: string | null): readonly Buffer[] | undefined {
      const kept = pages.get(key)
      if (!kept || kept.revision !== revision) return undefined
      const once = Buffer.from(newKey())
      return kept.pieces.flatMap((piece, place) => (place === 0 ? [piece] : [once, piece]))
    },
    keep(key: string, { html, once, revision, caller }: Shown): void {
      const oldest = pages.size >= most ? pages.keys().next().value : undefined
      if (oldest !== undefined) pages.delete(oldest)
      pages.delete(key)
      const pieces = html.split(once).map((piece) => Buffer.from(piece))
      pages.set(key, { pieces, revision, caller, until: performance.now() + lasts })
    },
  }
}
