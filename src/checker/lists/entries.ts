/** A pattern of one or several words, and what can stand in its place. */
export interface Entry {
  readonly words: readonly string[]
  readonly better: string
}

/** "gemäß: nach | genehmig~: erlauben", found by the first three letters of its first word. */
export function entriesOf(list: string): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const written of list.split(/\n|\|/)) {
    const cut = written.indexOf(':')
    const words = (cut < 0 ? written : written.slice(0, cut)).trim().toLowerCase().split(/\s+/)
    const first = words[0]?.replace('~', '') ?? ''
    if (first === '') continue
    const key = first.slice(0, 3)
    entries.set(key, [...(entries.get(key) ?? []), { words, better: cut < 0 ? '' : written.slice(cut + 1).trim() }])
  }
  return entries
}
