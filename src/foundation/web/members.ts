import { newKey } from '../crypto.ts'

interface Kept {
  readonly html: string
  /** The key of the page's forms: every showing gets a fresh one. */
  readonly once: string
  readonly revision: string
  readonly until: number
}

/**
 * What one session was shown, kept while the journals stand still. Nothing changes without a line in a journal, so the same
 * revision means the same page; what depends on the hour is asked anew after `lasts` milliseconds.
 */
export function memberPages(lasts = 10_000, most = 400) {
  const pages = new Map<string, Kept>()
  return {
    has: (key: string) => (pages.get(key)?.until ?? 0) > performance.now(),
    get(key: string, revision: string | null): string | undefined {
      const kept = pages.get(key)
      if (!kept || kept.revision !== revision || kept.until <= performance.now()) return undefined
      return kept.html.replaceAll(kept.once, newKey())
    },
    keep(key: string, page: { readonly html: string; readonly once: string; readonly revision: string }): void {
      const oldest = pages.size >= most ? pages.keys().next().value : undefined
      if (oldest !== undefined) pages.delete(oldest)
      pages.delete(key)
      pages.set(key, { ...page, until: performance.now() + lasts })
    },
  }
}
