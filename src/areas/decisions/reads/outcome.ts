import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { refused } from '../../../foundation/outcome.ts'
import { possible } from '../../meetings/rules/may.ts'
import { holds, mayKeep, usualReview } from '../rules/outcome.ts'
import { type Follows, follows } from './follows.ts'
import { toldOf } from './told.ts'

const one = z.object({ recommendation: id() })

/** The form in which somebody writes down what follows; a year later is offered as the day to look again. */
export const outcomePage = read({
  name: 'decisions.outcome-page',
  input: one,
  may: members,
  load: async (db, { recommendation }, { by, today }) => {
    const told = await db.first(toldOf(recommendation))
    if (!told) return undefined
    const { outcome, decidedOn, partner } = told.follows
    const partners = await db.rows<{ id: string; name: string }>(sql`
      select id, name from partner where network_id = here() and (coalesce(left_on > ${today}, true) or id = ${partner?.id ?? null})
      order by name collate "de-x-icu"`)
    const from = outcome?.effectiveOn ?? decidedOn ?? today
    const year = usualReview(from)
    return {
      ...{ told, partners, from, reviewOn: outcome ? outcome.reviewOn : year > today ? year : usualReview(today) },
      can: possible(mayKeep(by, told.follows), holds({ state: told.state, outcome })),
    }
  },
})

export type OutcomePage = Exclude<
  Awaited<ReturnType<typeof outcomePage.load>>,
  undefined | { readonly refused: unknown }
>

export const reviewPage = read({
  name: 'decisions.review-page',
  input: one,
  may: members,
  load: async (db, { recommendation }, { by, today }) => {
    const told = await db.first(toldOf(recommendation))
    if (!told) return undefined
    const { outcome } = told.follows
    return {
      ...{ told, nextOn: usualReview(today) },
      can: possible(mayKeep(by, told.follows), holds({ state: told.state, outcome })),
    }
  },
})

export type ReviewPage = Exclude<Awaited<ReturnType<typeof reviewPage.load>>, undefined | { readonly refused: unknown }>

/** The form that asks why something stays inside. */
export const insidePage = read({
  name: 'decisions.inside-page',
  input: one,
  may: members,
  load: async (db, { recommendation }, { by }) => {
    const found = await db.first<{ id: string; title: string; follows: Follows }>(sql`
      select recommendation.id, recommendation.title, ${follows} as follows
      from recommendation where recommendation.network_id = here() and recommendation.id = ${recommendation}`)
    if (!found) return undefined
    const inside = found.follows.insideReason === null ? true : refused('already-inside')
    return { id: found.id, title: found.title, can: possible(mayKeep(by, found.follows), inside) }
  },
})

export type InsidePage = Exclude<Awaited<ReturnType<typeof insidePage.load>>, undefined | { readonly refused: unknown }>
