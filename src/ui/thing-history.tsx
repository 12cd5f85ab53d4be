import type { AreaTexts } from '../foundation/addresses.ts'
import { dayOf } from '../foundation/clock.ts'
import type { Entry } from '../foundation/journal.ts'
import type { Texts } from '../foundation/language.ts'
import { History } from './history.tsx'
import { useLanguage, useWords } from './language.ts'

type Done = Entry & { readonly name: string | null }

interface ThingHistoryProps {
  /** Newest first, see `historyOf`. */
  readonly entries: readonly Done[]
  /** Texts of every area that may have done something to this thing. */
  readonly texts: readonly Texts<AreaTexts>[]
}

/**
 * The journal of one thing as sentences. Twelve votes of one evening are one sentence, if the sentence can say it:
 * one with `{times, …}` tells what one person did several times that day, one with `{people, …}` what several people did.
 */
export function ThingHistory({ entries, texts }: ThingHistoryProps) {
  const language = useLanguage()
  const words = useWords()
  const patternOf = ({ fact }: Entry) => {
    const key = fact.slice(fact.indexOf('.') + 1)
    return texts.map((of) => language.words(of).facts[key]).find((text) => text !== undefined)
  }
  const sentence = (told: readonly Done[], entry: Done) => {
    const values = Object.fromEntries(Object.entries(entry.values).map(([name, value]) => [name, String(value ?? '')]))
    const names = [...new Set(told.map(({ name }) => name ?? words.bySystem))].toReversed()
    const found = patternOf(entry)
    if (!found) return entry.fact
    return language.say(found, { ...values, who: language.list(names), people: names.length, times: told.length })
  }
  const events = together(entries, patternOf).flatMap((told) =>
    told.slice(0, 1).map((entry) => ({ at: entry.at, sentence: sentence(told, entry) })),
  )
  return <History events={events} />
}

/** Neighbours that are told in one sentence. */
function together(entries: readonly Done[], patternOf: (entry: Entry) => string | undefined): readonly Done[][] {
  const groups: Done[][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && alike(before, entry, patternOf(entry) ?? '')) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function alike(one: Done, other: Done, pattern: string): boolean {
  if (one.fact !== other.fact || dayOf(one.at) !== dayOf(other.at)) return false
  return pattern.includes('{people,') || (pattern.includes('{times,') && one.person === other.person)
}
