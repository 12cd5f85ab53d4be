import type { RuleSet } from '../../municipalities/rule-set.ts'
import { type Quorate, quorum } from '../../municipalities/rules/quorum.ts'
import type { Meeting, Presence } from '../meeting.ts'

export interface Attended extends Pick<Meeting, 'secondOf'> {
  readonly attendance: readonly { readonly presence: Presence }[]
  /** Seats of the body on the day of the meeting. */
  readonly seatCount: number
  /** Those of the day of the meeting. */
  readonly rules: Pick<RuleSet, 'quorum' | 'secondMeetingQuorate'>
}

/** Whether enough seats are there to decide; `freely`: it takes none, by the rules or because this is the second meeting. */
export function quorateOf({ attendance, seatCount, rules, secondOf }: Attended): Quorate & {
  readonly present: number
  readonly freely: 'always' | 'second' | null
} {
  const present = attendance.filter(({ presence }) => presence !== 'absent').length
  const freely = rules.quorum === 'none' ? 'always' : secondOf !== null && rules.secondMeetingQuorate ? 'second' : null
  return { present, freely, ...quorum(seatCount, present, freely ? 'none' : rules.quorum) }
}
