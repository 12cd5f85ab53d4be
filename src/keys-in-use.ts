import { keysInUse as ofVotes } from './areas/decisions/reads/keys-in-use.ts'
import { keysOfRequests } from './areas/joining/reads/keys-in-use.ts'
import type { Reading } from './foundation/database.ts'

/** The keys of a network that some area still needs. Whatever is not named here is destroyed within a day. */
export async function keysInUse(db: Reading): Promise<ReadonlySet<string>> {
  return new Set([...(await ofVotes(db)), ...(await keysOfRequests(db))])
}
