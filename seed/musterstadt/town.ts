import type { Caller, Command } from '../../src/foundation/door.ts'
import type { Story } from '../story.ts'
import type { PartnerKey } from './partners.ts'
import type { PersonKey } from './people.ts'

export type BodyKey = 'steering' | 'leisure' | 'ways' | 'board'

/** Musterstadt while its year is being told: what exists so far, by short keys. */
export interface Town {
  readonly id: string
  readonly story: Story
  readonly partner: Partial<Record<PartnerKey, string>>
  readonly person: Partial<Record<PersonKey, string>>
  readonly body: Partial<Record<BodyKey, string>>
  readonly seat: Map<string, string>
  readonly thing: Map<string, string>
  readonly targetGroup: Map<string, string>
  readonly events: Event[]
}

interface Event {
  readonly offset: number
  readonly time: string
  readonly happens: () => Promise<void>
}

/** Something that happens on a day counted from today. The year is written by topic and told by date. */
export function on(town: Town, offset: number, time: string, happens: () => Promise<void>): void {
  town.events.push({ offset, time, happens })
}

export async function tell(town: Town): Promise<void> {
  const inOrder = town.events
    .map((event, place) => ({ ...event, place }))
    .sort((a, b) => a.offset - b.offset || a.time.localeCompare(b.time) || a.place - b.place)
  for (const { offset, time, happens } of inOrder) {
    town.story.at(offset, time)
    await happens()
  }
}

export function known<K extends string>(things: Partial<Record<K, string>> | Map<K, string>, key: K): string {
  const found = things instanceof Map ? things.get(key) : things[key]
  if (!found) throw new Error(`the story does not know ${key} yet`)
  return found
}

export function as(town: Town, key: PersonKey): Caller {
  return { network: town.id, person: known(town.person, key) }
}

/** Somebody does something, now. */
export function does<I, T, N, V>(town: Town, who: PersonKey, command: Command<I, T, N, V>, input: unknown): Promise<V> {
  return town.story.done(as(town, who), command, input)
}
