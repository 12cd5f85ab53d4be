import { addDays } from '../../../foundation/clock.ts'
import type { Absence, Tempo } from '../partner.ts'

/**
 * The first fair day: not before `today` plus the lead time in calendar days, and not within an absence. Days of absence count as lead
 * time like any other day, since what binds a partner goes on meanwhile; only the due day itself must find somebody there.
 * Without a lead time the first fair day may be today.
 */
export function earliestDue(tempo: Tempo, today: string): string {
  return firstDayThere(tempo.absences, addDays(today, tempo.leadDays ?? 0))
}

/** `earliest` is the first fair day from the wished one on: after the absence it falls into, or after the lead time. */
export function fits(
  tempo: Tempo,
  today: string,
  due: string,
): true | { readonly earliest: string; readonly why: 'lead' | 'absence' } {
  const known = addDays(today, tempo.leadDays ?? 0)
  if (due < known) return { earliest: earliestDue(tempo, today), why: 'lead' }
  const earliest = firstDayThere(tempo.absences, due)
  return earliest === due ? true : { earliest, why: 'absence' }
}

/** Absences that touch or overlap are walked through one after the other. */
function firstDayThere(absences: readonly Absence[], from: string): string {
  const away = absences.find((absence) => absence.from <= from && from <= absence.to)
  return away ? firstDayThere(absences, addDays(away.to, 1)) : from
}
