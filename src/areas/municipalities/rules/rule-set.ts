import { coordination } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { RuleSet, RuleVersion } from '../rule-set.ts'

export const mayChangeRules = coordination

export type ChosenRules = Omit<RuleSet, 'version'>

/** The version that holds, and the day the network was founded. */
export interface Standing extends Omit<RuleVersion, 'until'> {
  readonly foundedOn: string
}

export interface ChangedRules {
  readonly rules: ChosenRules
  readonly since: string
  readonly basis: string | null
}

/**
 * A change is a decision: it says where it was made, except on the day of the founding, when nobody can have decided anything yet.
 * Papers belong to an invitation: they come with it or after it.
 */
export function changeRules(
  standing: Standing,
  { basis, ...rules }: ChosenRules & { readonly basis: string },
  { network, today }: Pick<Occasion, 'network' | 'today'>,
): Ruling<ChangedRules> | Refusal | Faults {
  if (rules.papersDays > rules.invitationDays)
    return { faults: [{ field: 'papersDays', key: 'papers-before-invitation' }] }
  if (changesOf(standing.rules, rules).length === 0) return refused('rules-unchanged')
  if (basis === '' && standing.foundedOn < today) return { faults: [{ field: 'basis', key: 'rules-basis-missing' }] }
  const values = { version: standing.rules.version + 1 }
  return {
    next: { rules, since: today, basis: basis || null },
    facts: [{ name: 'municipalities.rules-changed', about: network, values }],
  }
}

/** The rules that differ, by name. */
export function changesOf(before: ChosenRules, now: ChosenRules): readonly (keyof ChosenRules)[] {
  const names = Object.keys(now).filter((name): name is keyof ChosenRules => name in now && name !== 'version')
  return names.filter((name) => before[name] !== now[name])
}

/** The last days on which what belongs to a meeting of this day is in time. */
export function deadlinesOf(day: string, { invitationDays, papersDays, minutesDays }: Deadlines) {
  return {
    invitation: addDays(day, -invitationDays),
    papers: addDays(day, -papersDays),
    minutes: addDays(day, minutesDays),
  }
}

export type Deadlines = Pick<RuleSet, 'invitationDays' | 'papersDays' | 'minutesDays'>

/** The last day for the second meeting, when the first of this day had no quorum. */
export function secondMeetingUntil(day: string, { secondMeetingWeeks }: Pick<RuleSet, 'secondMeetingWeeks'>): string {
  return addDays(day, 7 * secondMeetingWeeks)
}
