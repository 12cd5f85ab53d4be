import type { AreaTexts } from '../foundation/addresses.ts'
import type { Entry } from '../foundation/journal.ts'
import type { Texts } from '../foundation/language.ts'
import { History } from './history.tsx'
import { useLanguage, useWords } from './language.ts'

interface ThingHistoryProps {
  /** Newest first, see `historyOf`. */
  readonly entries: readonly (Entry & { readonly name: string | null })[]
  /** Texts of every area that may have done something to this thing. */
  readonly texts: readonly Texts<AreaTexts>[]
}

/** The journal of one thing as sentences. */
export function ThingHistory({ entries, texts }: ThingHistoryProps) {
  const language = useLanguage()
  const words = useWords()
  const sentence = (entry: ThingHistoryProps['entries'][number]) => {
    const key = entry.fact.slice(entry.fact.indexOf('.') + 1)
    const found = texts.map((of) => language.words(of).facts[key]).find((text) => text !== undefined)
    const values = Object.fromEntries(Object.entries(entry.values).map(([name, value]) => [name, String(value ?? '')]))
    return found ? language.say(found, { ...values, who: entry.name ?? words.bySystem }) : entry.fact
  }
  return <History events={entries.map((entry) => ({ at: entry.at, sentence: sentence(entry) }))} />
}
