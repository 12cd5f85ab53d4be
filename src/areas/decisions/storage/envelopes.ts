import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Keyring, Opening } from '../../../foundation/door.ts'
import { mayClose } from '../rules/recommend.ts'
import { counted } from '../rules/turnout.ts'
import type { Ballot, CastVote } from '../rules/vote.ts'
import { type Choice, type Count, countOf, majorityChoices } from '../vote.ts'

/** Every choice fills the same sixteen bytes, so that an envelope says nothing by its size. */
const size = 16

const about = (recommendation: string, wording: number, seat: string) => `${recommendation} ${wording} ${seat}`

export async function sealedVote(keys: Keyring, keyId: string, vote: CastVote): Promise<Uint8Array> {
  const plain = Buffer.alloc(size)
  plain.write(vote.choice ?? '')
  return keys.seal(keyId, about(vote.recommendation, vote.wordingNr, vote.seatId), plain)
}

/** Whether the envelopes of a secret vote can still be opened. */
export async function withKey<B extends Ballot>(ballot: B, keys: Opening): Promise<B> {
  const { keyId } = ballot
  return keyId === null || ballot.state !== 'voting' ? ballot : { ...ballot, keyLost: !(await keys.has(keyId)) }
}

/**
 * Opens the envelopes of a secret vote that can be closed, and keeps only the count. One that cannot be opened, or says what nobody
 * can choose, was changed by somebody: then the whole vote is void.
 */
export async function withOpened<B extends Ballot>(
  db: Reading,
  before: B,
  keys: Opening,
  today: string,
): Promise<B & { readonly opened?: Count }> {
  const ballot = await withKey(before, keys)
  const { id, keyId, wordingNr: wording, method } = ballot
  if (keyId === null || mayClose(ballot, today) !== true) return ballot
  const seats = counted(ballot.seats, ballot.votes).map(({ seatId }) => seatId)
  const envelopes = await db.rows<{ seat: string; sealed: Uint8Array }>(sql`
    select seat_id as seat, sealed from vote where network_id = here() and recommendation_id = ${id} and wording = ${wording}
      and sealed is not null and seat_id = any(${seats}::uuid[])`)
  const choices: Choice[] = []
  for (const { seat, sealed } of envelopes) {
    const plain = await keys.open(keyId, about(id, wording, seat), sealed)
    const said = plain && Buffer.from(plain).toString().replaceAll('\0', '')
    const choice = majorityChoices.find((one) => one === said)
    if (!choice) return { ...ballot, keyLost: true }
    choices.push(choice)
  }
  return {
    ...ballot,
    opened: countOf(
      method,
      choices.map((choice) => ({ choice, points: null })),
    ),
  }
}

export async function emptyEnvelopes(db: Writing, id: string): Promise<void> {
  await db.rows(
    sql`update vote set sealed = null where network_id = here() and recommendation_id = ${id} and sealed is not null`,
  )
}
