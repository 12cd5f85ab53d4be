import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { id, optionalId, prose, version } from '../../../foundation/input.ts'
import { dropTexts, keepText } from '../../plain-language/commands.ts'
import * as discussing from '../rules/discuss.ts'
import {
  dropContribution,
  loadContribution,
  loadDiscussed,
  storeChanged,
  storeContribution,
} from '../storage/discussion.ts'
import { keep } from './keep.ts'

const place = 'contribution'

/** Somebody on the way says something about a recommendation, before or after it is answered; the value is the recommendation. */
export const contribute = command({
  name: 'decisions.write-contribution',
  input: z.object({ recommendation: id(), contribution: prose(5000), forPerson: optionalId() }),
  load: (db, input) => loadDiscussed(db, input.recommendation),
  may: (actor, discussed) => discussing.mayDiscuss(actor, discussed),
  rule: (discussed, { contribution, forPerson }, occasion) =>
    discussing.contribute(discussed, { text: contribution, forPerson }, occasion),
  store: async (db, next, desk) => storeContribution(db, next, await keep(desk, place, next.text)),
})

export const changeContribution = command({
  name: 'decisions.change-contribution',
  input: z.object({ contribution: id(), text: prose(5000), version: version() }),
  load: (db, input) => loadContribution(db, input.contribution),
  may: (actor, contribution) => discussing.mayChange(actor, contribution),
  rule: (contribution, input, occasion) => discussing.change(contribution, input, occasion),
  store: async (db, next, desk) => {
    await desk.also(keepText, { id: next.textId, place: `decisions.${place}`, original: next.text })
    await storeChanged(db, next)
    return next.recommendationId
  },
})

/** Gone with its twin and recordings. The journal keeps that there was one, and no word of it. */
export const takeBackContribution = command({
  name: 'decisions.take-back-contribution',
  input: z.object({ contribution: id() }),
  load: (db, input) => loadContribution(db, input.contribution),
  may: (actor, contribution) => discussing.mayChange(actor, contribution),
  rule: (contribution) => discussing.takeBack(contribution),
  store: async (db, next, desk) => {
    await dropContribution(db, next.id)
    await desk.also(dropTexts, { texts: [next.textId] })
    return next.recommendationId
  },
})
