import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { RuleSet } from '../rule-set.ts'
import type { ChosenRules } from '../rules/rule-set.ts'

interface RuleTables {
  rule_set: {
    preset: string
    invitation_days: number
    papers_days: number
    minutes_days: number
    quorum: string
    tie: string
    second_meeting_quorate: boolean
    version: number
  }
}

export function loadRules(db: Reading): Promise<RuleSet | undefined> {
  return db.first(sql`
    select preset, invitation_days as "invitationDays", papers_days as "papersDays", minutes_days as "minutesDays", quorum, tie,
      second_meeting_quorate as "secondMeetingQuorate", version
    from rule_set where network_id = here()`)
}

export async function storeRules(db: Writing, rules: ChosenRules): Promise<void> {
  await db
    .tables<RuleTables>()
    .updateTable('rule_set')
    .set((of) => ({
      preset: rules.preset,
      invitation_days: rules.invitationDays,
      papers_days: rules.papersDays,
      minutes_days: rules.minutesDays,
      quorum: rules.quorum,
      tie: rules.tie,
      second_meeting_quorate: rules.secondMeetingQuorate,
      version: of('version', '+', 1),
    }))
    .where(sql<boolean>`network_id = here()`)
    .execute()
}
