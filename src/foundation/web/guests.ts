/**
 * Public pages are the same for all guests, so the work is done once a second, not once a visitor.
 * A change in this process is seen at once; a change made by another process after `lasts` milliseconds at the latest.
 */
export function guestPages(lasts = 1000, most = 2000) {
  const pages = new Map<string, { kept: Promise<string | undefined>; until: number; network: string }>()
  return {
    async get(key: string, network: string, make: () => Promise<string | undefined>): Promise<string | undefined> {
      const now = performance.now()
      const known = pages.get(key)
      if (known && known.until > now) return known.kept
      if (pages.size >= most) pages.clear()
      const kept = make()
      pages.set(key, { kept, until: now + lasts, network })
      kept.then((html) => html ?? pages.delete(key)).catch(() => pages.delete(key))
      return kept
    },
    /** A change in one network may show on the pages outside networks too. */
    changed(network: string): void {
      for (const [key, page] of pages) if (page.network === network || page.network === '') pages.delete(key)
    },
  }
}
