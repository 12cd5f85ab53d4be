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
 * revision means the same page; what depends on the hour is asked anew after `lasts` milliseconds. At most `most` bytes.
 */
export function memberPages(lasts = 10_000, most = 8_000_000) {
  const pages = new Map<string, Kept>()
  let bytes = 0
  const size = ({ pieces }: Kept) => pieces.reduce((sum, piece) => sum + piece.length, 0)
  const forget = (key: string) => {
    const kept = pages.get(key)
    if (kept && pages.delete(key)) bytes -= size(kept)
  }
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
      forget(key)
      const pieces = html.split(once).map((piece) => Buffer.from(piece))
      const kept = { pieces, revision, caller, until: performance.now() + lasts }
      pages.set(key, kept)
      bytes += size(kept)
      // The first in the map is the oldest.
      for (const oldest of pages.keys()) {
        if (bytes <= most || oldest === key) break
        forget(oldest)
      }
    },
  }
}
