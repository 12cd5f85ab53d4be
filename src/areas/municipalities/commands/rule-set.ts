import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, optionalLine, version, whole, yes } from '../../../foundation/input.ts'
import { chosenPresets, majorities, methods, quorums, ties } from '../rule-set.ts'
import * as rules from '../rules/rule-set.ts'
import { loadStanding, storeRules } from '../storage/rule-set.ts'

export const changeRules = command({
  name: 'municipalities.change-rules',
  input: z.object({
    preset: choice(chosenPresets),
    invitationDays: whole(0, 90),
    papersDays: whole(0, 90),
    minutesDays: whole(1, 90),
    quorum: choice(quorums),
    secondMeetingQuorate: yes(),
    secondMeetingWeeks: whole(1, 26),
    method: choice(methods),
    majority: choice(majorities),
    tie: choice(ties),
    circularDays: whole(1, 90),
    targetGroupSeat: yes(),
    joinDays: whole(1, 90),
    /** Where it was decided. */
    basis: optionalLine(300),
    version: version(),
  }),
  load: loadStanding,
  may: rules.mayChangeRules,
  rule: (standing, { version: _, ...chosen }, occasion) => rules.changeRules(standing, chosen, occasion),
  store: storeRules,
})
