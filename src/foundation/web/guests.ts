import { gzipSync } from 'node:zlib'

/** A finished page; packed once, for whoever takes it packed. */
export interface Kept {
  /** As UTF-8. */
  readonly plain: Buffer
  packed(): Buffer
}

interface Page {
  readonly kept: Promise<Kept | undefined>
  readonly until: number
  readonly network: string
  ready?: Kept
}

/**
 * Public pages are the same for all guests, so the work is done once a second, not once a visitor.
 * Kept are at most about `most` bytes. A change in this process is seen at once; a change made by another process after `lasts` milliseconds at the latest.
 */
export function guestPages(lasts = 1000, most = 8_000_000) {
  const pages = new Map<string, Page>()
  /** Of all pages kept since the last clearing. */
  let bytes = 0
  return {
    /** What is kept and still good, without waiting. */
    ready(key: string): Kept | undefined {
      const known = pages.get(key)
      return known && known.until > performance.now() ? known.ready : undefined
    },
    /** Asks `make` once for all who want the page at this moment; `undefined` from it is not kept. */
    get(key: string, network: string, make: () => Promise<string | undefined>): Promise<Kept | undefined> {
      const now = performance.now()
      const known = pages.get(key)
      if (known && known.until > now) return known.kept
      if (bytes > most || pages.size > 2000) {
        pages.clear()
        bytes = 0
      }
      const kept = make().then((html) => (html === undefined ? undefined : keep(html)))
      const page: Page = { kept, until: now + lasts, network }
      pages.set(key, page)
      const forget = () => pages.get(key) === page && pages.delete(key)
      kept
        .then((ready) => {
          if (!ready) return forget()
          bytes += ready.plain.length
          return Object.assign(page, { ready })
        })
        .catch(forget)
      return kept
    },
    /** A change in one network may show on the pages outside networks too. */
    changed(network: string): void {
      for (const [key, page] of pages) if (page.network === network || page.network === '') pages.delete(key)
    },
  }
}

function keep(html: string): Kept {
  const made: { packed?: Buffer } = {}
  const plain = Buffer.from(html)
  return {
    plain,
    packed: () => {
      made.packed ??= gzipSync(plain)
      return made.packed
    },
  }
}
