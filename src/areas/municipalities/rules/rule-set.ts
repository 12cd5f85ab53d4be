import { coordination } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import type { RuleSet } from '../rule-set.ts'

export const mayChangeRules = coordination

export type ChosenRules = Omit<RuleSet, 'version'>

/** Papers belong to an invitation: they come with it or after it. */
export function changeRules(rules: ChosenRules, { network }: Pick<Occasion, 'network'>): Ruling<ChosenRules> | Faults {
  if (rules.papersDays > rules.invitationDays)
    return { faults: [{ field: 'papersDays', key: 'papers-before-invitation' }] }
  return { next: rules, facts: [{ name: 'municipalities.rules-changed', about: network }] }
}
