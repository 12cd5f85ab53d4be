import type { RuleSet } from './rule-set.ts'

/** Rules as statutes of boards and networks for inclusion have them, to start from; what one does not say stays as it is. */
export const templates = {
  // one voice and a deputy for each partner; half is enough, and a second meeting within four weeks always
  partners: { quorum: 'half', secondMeetingQuorate: true, secondMeetingWeeks: 4 },
  // more than half; a simple majority; whoever chairs breaks a tie
  chaired: { quorum: 'more-than-half', method: 'majority', majority: 'simple', tie: 'chair' },
  // everything at once, two weeks before
  together: { invitationDays: 14, papersDays: 14 },
  // the day two weeks before, agenda and papers one week
  stepwise: { invitationDays: 14, papersDays: 7 },
  // ten days, and the widest agreement there is
  agreeing: { invitationDays: 10, papersDays: 10, method: 'consent' },
  // two thirds must be there, and two thirds carry
  strict: { quorum: 'two-thirds', method: 'majority', majority: 'two-thirds' },
} as const satisfies Readonly<Record<string, Partial<RuleSet>>>

export type Template = keyof typeof templates
export const templateNames = Object.keys(templates).filter((name): name is Template => name in templates)
