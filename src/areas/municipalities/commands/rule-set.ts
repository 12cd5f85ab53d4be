import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { choice, version, whole, yes } from '../../../foundation/input.ts'
import { chosenPresets, quorums, ties } from '../rule-set.ts'
import * as rules from '../rules/rule-set.ts'
import { loadRules, storeRules } from '../storage/rule-set.ts'

export const changeRules = command({
  name: 'municipalities.change-rules',
  input: z.object({
    preset: choice(chosenPresets),
    invitationDays: whole(0, 90),
    papersDays: whole(0, 90),
    minutesDays: whole(1, 90),
    quorum: choice(quorums),
    tie: choice(ties),
    secondMeetingQuorate: yes(),
    version: version(),
  }),
  load: loadRules,
  may: rules.mayChangeRules,
  rule: ({ version: _standing, ...standing }, { version: _, ...chosen }, occasion) =>
    rules.changeRules({ ...standing, ...chosen }, occasion),
  store: storeRules,
})
