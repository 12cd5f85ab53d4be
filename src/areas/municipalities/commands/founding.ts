import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { installation } from '../../../foundation/database.ts'
import { command } from '../../../foundation/door.ts'
import { choice, email, id, line } from '../../../foundation/input.ts'
import type { Answers, Question } from '../founding.ts'
import { lands, parts } from '../land.ts'
import { kinds } from '../network.ts'
import { chosenPresets } from '../rule-set.ts'
import { answer, begin, finish } from '../rules/founding.ts'
import { mayFound, slugOf } from '../rules/network.ts'
import { enter, loadFounding, slugsLike, storeAnswers, storeFinished, storeFounding } from '../storage/founding.ts'
import { loadGround } from '../storage/network.ts'
import { lineOrNull, lines, optionalDegrees, optionalKnownDay } from './fields.ts'
import { foundNetwork } from './found-network.ts'
import { foundingLetter } from './founding-letter.ts'

export const beginFounding = command({
  name: 'municipalities.begin-founding',
  input: z.object({}),
  load: (db, _, { demo }) => loadGround(db, '', demo),
  may: (actor, ground) => mayFound(actor, ground),
  rule: (_ground, _input, occasion) => begin(occasion),
  store: (db, { id }, { moment }) => storeFounding(db, id, moment),
})

/** One command for each question. Whoever holds the link may answer: it is known to the one who began, and to nobody else. */
function answering(question: Question, input: z.ZodType<{ readonly founding: string; readonly given: Answers }>) {
  return command({
    name: `municipalities.answer-${question}`,
    input,
    load: (db, { founding }) => loadFounding(db, founding),
    may: anyone,
    rule: (founding, { given }, occasion) => answer(founding, given, question, occasion),
    store: storeAnswers,
  })
}

const founding = id()

export const answers = {
  name: answering(
    'name',
    z.object({ founding, name: line(120) }).transform(({ founding, name }) => ({ founding, given: { name } })),
  ),
  kind: answering(
    'kind',
    z
      .object({ founding, kind: choice(kinds), land: choice(lands) })
      .transform(({ founding, ...kind }) => ({ founding, given: { kind } })),
  ),
  place: answering(
    'place',
    z
      .object({
        founding,
        part: choice(parts).default('middle'),
        lat: optionalDegrees(47, 56),
        lon: optionalDegrees(5, 16),
      })
      // Asked only when each number by itself is fine, so that nobody is told two things about one field.
      .transform(({ founding, ...place }, { addIssue }) => {
        const one = place.lat === null ? 'lat' : 'lon'
        if ((place.lat === null) !== (place.lon === null))
          addIssue({ code: 'custom', path: [one], message: 'both-or-none' })
        return { founding, given: { place } }
      }),
  ),
  carrier: answering(
    'carrier',
    z
      .object({ founding, carrier: line(200), legalForm: lineOrNull(80), since: optionalKnownDay() })
      .transform(({ founding, carrier, ...rest }) => ({ founding, given: { carrier: { name: carrier, ...rest } } })),
  ),
  targetGroups: answering(
    'targetGroups',
    z
      .object({ founding, targetGroups: lines(20, 120) })
      .transform(({ founding, targetGroups }) => ({ founding, given: { targetGroups } })),
  ),
  preset: answering(
    'preset',
    z
      .object({ founding, preset: choice(chosenPresets) })
      .transform(({ founding, preset }) => ({ founding, given: { preset } })),
  ),
  coordination: answering(
    'coordination',
    z
      .object({ founding, name: line(120), email: email() })
      .transform(({ founding, ...coordination }) => ({ founding, given: { coordination } })),
  ),
}

export const finishFounding = command({
  name: 'municipalities.finish-founding',
  input: z.object({ founding }),
  load: async (db, input, { demo }) => {
    const founding = await loadFounding(db, input.founding)
    if (!founding) return undefined
    const taken = await slugsLike(db, slugOf(founding.answers.name ?? '').slice(0, 55))
    return { founding, taken, ...(await loadGround(db, '', demo)) }
  },
  may: (actor, ground) => mayFound(actor, ground),
  rule: ({ founding, taken }, _input, occasion) => finish(founding, taken, occasion),
  store: async (db, { founding, wanted, coordination }, desk) => {
    // Nothing is written before this switch, and between the two only rows of the new network can be. Whoever reacts to its
    // founding (`people` invites the first coordination) stands in the new network too.
    await enter(db, wanted.network.id)
    const { network, ...rest } = wanted
    const made = await desk.also(foundNetwork, { ...network, ...rest })
    await enter(db, installation)
    await storeFinished(db, founding, made.id)
    // Where anyone may type anybody's address, no letter leaves.
    if (!desk.demo)
      await desk.send({ to: coordination.email, ...foundingLetter(wanted.network, coordination.name, desk.address) })
    return made.slug
  },
})
