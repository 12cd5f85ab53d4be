import { type RawBuilder, type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { RuleSet, RuleVersion } from '../rule-set.ts'
import type { ChangedRules, Standing } from '../rules/rule-set.ts'

interface RuleTables {
  rule_set: {
    preset: string
    invitation_days: number
    papers_days: number
    minutes_days: number
    quorum: string
    tie: string
    second_meeting_quorate: boolean
    second_meeting_weeks: number
    majority: string
    method: string
    circular_days: number
    join_days: number
    target_group_seat: boolean
    since: string | null
    basis: string | null
    version: number
  }
}

/** Wants a `rule_set` in scope. */
export const ruleColumns: RawBuilder<RuleSet> = sql`
  rule_set.preset, rule_set.invitation_days as "invitationDays", rule_set.papers_days as "papersDays", rule_set.minutes_days as "minutesDays",
  rule_set.quorum, rule_set.tie, rule_set.second_meeting_quorate as "secondMeetingQuorate",
  rule_set.second_meeting_weeks as "secondMeetingWeeks", rule_set.majority, rule_set.method, rule_set.circular_days as "circularDays",
  rule_set.join_days as "joinDays", rule_set.target_group_seat as "targetGroupSeat", rule_set.version`

/** The rules as one JSON value, as earlier versions keep them. */
export const ruleJson: RawBuilder<RuleSet> = sql`(select to_jsonb(said) from (select ${ruleColumns}) said)`

/** Wants `rule_set` and its `network` in scope. */
export const standingColumns: RawBuilder<Standing> = sql`
  ${ruleJson} as rules, rule_set.since, rule_set.basis, network.founded_on as "foundedOn"`

export async function loadStanding(db: Reading): Promise<(Standing & { version: number }) | undefined> {
  return db.first(sql`
    select ${standingColumns}, rule_set.version
    from rule_set join network on network.id = rule_set.network_id where rule_set.network_id = here()`)
}

/** Versions that hold no more, newest first. */
export function loadEarlierRules(db: Reading): Promise<RuleVersion[]> {
  return db.rows(sql`
    select rules, since, until, basis from earlier_rules where network_id = here() order by version desc`)
}

/** What held until today is kept beside. */
export async function storeRules(db: Writing, { rules, since, basis }: ChangedRules): Promise<void> {
  await db.rows(sql`
    insert into earlier_rules (version, since, until, basis, rules)
    select rule_set.version, rule_set.since, ${since}, rule_set.basis, ${ruleJson} from rule_set where network_id = here()`)
  await db
    .tables<RuleTables>()
    .updateTable('rule_set')
    .set((of) => ({
      since,
      basis,
      preset: rules.preset,
      invitation_days: rules.invitationDays,
      papers_days: rules.papersDays,
      minutes_days: rules.minutesDays,
      quorum: rules.quorum,
      tie: rules.tie,
      second_meeting_quorate: rules.secondMeetingQuorate,
      second_meeting_weeks: rules.secondMeetingWeeks,
      majority: rules.majority,
      method: rules.method,
      circular_days: rules.circularDays,
      join_days: rules.joinDays,
      target_group_seat: rules.targetGroupSeat,
      version: of('version', '+', 1),
    }))
    .where(sql<boolean>`network_id = here()`)
    .execute()
}
