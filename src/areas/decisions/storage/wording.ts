import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { BegunAgain, Reworded } from '../rules/reword.ts'
import type { TalkRecorded } from '../rules/talk.ts'
import type { Talk } from '../talk.ts'
import { type LoadedBallot, loadBallot } from './ballot.ts'
import { emptyEnvelopes } from './envelopes.ts'
import { storeWording } from './new-wording.ts'
import { change } from './recommendation.ts'

type Loaded = LoadedBallot & { readonly talk: Talk | null; readonly recommendedAt: Date | null }

/** A ballot with the talk about the wording that stands. */
export async function loadTalking(db: Reading, id: string): Promise<Loaded | undefined> {
  const ballot = await loadBallot(db, id)
  if (!ballot) return undefined
  const found = await db.first<{ talk: Talk | null; recommendedAt: Date | null }>(sql`
    select recommended_at as "recommendedAt", (
      select jsonb_build_object('about', about, 'pending', pending, 'heldOn', held_on, 'result', result) from talk
      where talk.network_id = here() and talk.recommendation_id = recommendation.id and talk.wording = recommendation.wording) as talk
    from recommendation where network_id = here() and id = ${id}`)
  return { ...ballot, talk: found?.talk ?? null, recommendedAt: found?.recommendedAt ?? null }
}

interface Texts {
  readonly statement: string
  readonly note: string
}

/** What was proposed before there were wordings gets its first one now. */
export async function storeReworded(db: Writing, next: Reworded, texts: Texts): Promise<void> {
  const { id, nr, options, closesOn, keyId, by, at } = next
  await db.rows(sql`
    insert into wording (recommendation_id, nr, statement_text, person_id, at)
    select id, wording, statement_text, proposed_by, proposed_at from recommendation where network_id = here() and id = ${id}
    on conflict do nothing`)
  await emptyEnvelopes(db, id)
  await change(db, id, {
    ...{ state: 'voting', wording: nr, statement_text: texts.statement, closes_on: closesOn, key_id: keyId },
    ...{ recommended_at: null, counted: null, chosen: null, reminded_on: null, overdue_on: null },
  })
  await storeWording(db, { recommendation: id, nr, ...texts, by, at, options })
}

/** The void votes are thrown away; the wording stays. */
export async function storeBegunAgain(db: Writing, { id, keyId, closesOn }: BegunAgain): Promise<void> {
  await db.rows(sql`
    delete from vote using recommendation r where vote.network_id = here() and vote.recommendation_id = ${id}
      and r.network_id = here() and r.id = ${id} and vote.wording = r.wording`)
  await change(db, id, { key_id: keyId, closes_on: closesOn, reminded_on: null, overdue_on: null })
}

export async function storeTalk(db: Writing, next: TalkRecorded, text: string): Promise<void> {
  const { id, wordingNr: wording, day, result, state, by, at } = next
  await db.rows(sql`
    update talk set text_id = ${text}, held_on = ${day}, result = ${result}, recorded_by = ${by}, recorded_at = ${at}
    where network_id = here() and recommendation_id = ${id} and wording = ${wording}`)
  if (state === 'talking') return
  const decided = state === 'adopted' ? { answered_at: at, answered_by: by } : {}
  await change(db, id, { state, recommended_at: at, ...decided })
}
