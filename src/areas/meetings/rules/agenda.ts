import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { AgendaItem, ItemKind, MeetingOfSeats, Origin } from '../meeting.ts'
import { notOpen } from './state.ts'

/** A meeting with its agenda, in order. */
export type MeetingWithAgenda = MeetingOfSeats & { readonly items: readonly AgendaItem[] }

export interface NewItem {
  readonly title: string
  readonly kind: ItemKind
  readonly minutes?: number | undefined
  readonly origin?: Origin | undefined
  readonly originId?: string | undefined
}

/**
 * A new item goes to the end. What stands there by itself stands there once; only a reaction brings it there, and a form that
 * names an origin is not believed.
 */
export function putOn(
  meeting: MeetingWithAgenda,
  { title, kind, minutes, ...named }: NewItem,
  { by, newId }: Pick<Occasion, 'by' | 'newId'>,
): Ruling<AgendaItem> | Refusal {
  const closed = notOpen(meeting)
  if (closed) return closed
  const { origin, originId }: Pick<NewItem, 'origin' | 'originId'> = by.kind === 'system' ? named : {}
  if (originId && meeting.items.some((item) => item.originId === originId)) return refused('already-on-agenda')
  const next: AgendaItem = {
    id: newId(),
    meetingId: meeting.id,
    position: Math.max(0, ...meeting.items.map((item) => item.position)) + 1,
    title,
    kind,
    minutes: minutes ?? null,
    origin: origin ?? null,
    originId: originId ?? null,
    minutesText: null,
    version: 1,
  }
  return { next, facts: [{ name: 'meetings.item-added', about: next.id, values: { meeting: meeting.id } }] }
}

interface Standing {
  readonly meeting: MeetingOfSeats
  readonly item: AgendaItem
  /** A proposal came of it, and names it. */
  readonly proposed: boolean
}

export function takeOff(
  { meeting, item, proposed }: Standing,
  { by }: Pick<Occasion, 'by'>,
): Ruling<{ readonly item: string; readonly meeting: string }> | Refusal {
  const closed = notOpen(meeting)
  if (closed) return closed
  if (item.origin !== null && by.kind !== 'system') return refused('stands-by-itself')
  if (item.minutesText !== null || proposed) return refused('item-in-use')
  return {
    next: { item: item.id, meeting: meeting.id },
    facts: [{ name: 'meetings.item-taken-off', about: meeting.id }],
  }
}

/** One step up or down, or to a place counted from 1. */
export interface Move {
  readonly item: string
  readonly to: 'up' | 'down' | number
}

/** The ids of the agenda in their new order, and the one that was moved. */
export function move(
  meeting: MeetingWithAgenda,
  { item, to }: Move,
): Ruling<{ item: string; order: readonly string[] }> | Refusal {
  const closed = notOpen(meeting)
  if (closed) return closed
  const ids = meeting.items.map(({ id }) => id)
  const from = ids.indexOf(item)
  const place = to === 'up' ? from - 1 : to === 'down' ? from + 1 : to - 1
  if (place < 0) return refused('already-first')
  if (place >= ids.length) return refused('already-last')
  return {
    next: { item, order: moved(ids, from, place) },
    facts: [{ name: 'meetings.item-moved', about: item, values: { meeting: meeting.id } }],
  }
}

/** Takes one out and puts it in elsewhere; all others keep their order. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1))
}
