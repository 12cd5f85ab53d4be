import { newId } from '../../src/foundation/crypto.ts'
import type { Story } from '../story.ts'
import { arrivingAndLeaving } from './arriving.ts'
import { ballots } from './ballots.ts'
import { beginnings } from './beginnings.ts'
import { bodies } from './bodies.ts'
import { decisions } from './decisions.ts'
import { goals } from './goals.ts'
import { joining } from './joining.ts'
import { meetings } from './meetings.ts'
import { operation } from './operation.ts'
import { outcomes } from './outcomes.ts'
import { recordings } from './recordings.ts'
import { tasks } from './tasks.ts'
import { type Town, tell } from './town.ts'
import { plainTwins } from './twins.ts'
import { explainedWords } from './words.ts'

/** Musterstadt and its year: invented from end to end, and every step taken through a command by somebody who may. */
export async function seedMusterstadt(story: Story): Promise<void> {
  const town: Town = {
    id: newId(),
    story,
    partner: {},
    person: {},
    body: {},
    seat: new Map(),
    thing: new Map(),
    targetGroup: new Map(),
    events: [],
  }
  beginnings(town)
  bodies(town)
  goals(town)
  meetings(town)
  decisions(town)
  ballots(town)
  outcomes(town)
  tasks(town)
  joining(town)
  arrivingAndLeaving(town)
  operation(town)
  explainedWords(town)
  recordings(town)
  plainTwins(town)
  await tell(town)
}
