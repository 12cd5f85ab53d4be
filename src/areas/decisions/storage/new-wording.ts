import type { Writing } from '../../../foundation/database.ts'
import type { BallotOption } from '../ballot-option.ts'

interface WordingTables {
  ballot_option: { recommendation_id: string; wording: number; nr: number; label: string; meaning: string }
  wording: {
    recommendation_id: string
    nr: number
    statement_text: string
    note_text: string | null
    person_id: string | null
    at: Date
  }
}

interface StoredWording {
  readonly recommendation: string
  readonly nr: number
  readonly statement: string
  readonly note: string | null
  readonly by: string | null
  readonly at: Date
  readonly options: readonly BallotOption[]
}

/** A wording, and what can be chosen from under it. */
export async function storeWording(db: Writing, wording: StoredWording): Promise<void> {
  const { recommendation, nr, statement, note, by, at, options } = wording
  const of = { recommendation_id: recommendation }
  const tables = db.tables<WordingTables>()
  await tables
    .insertInto('wording')
    .values({ ...of, nr, statement_text: statement, note_text: note, person_id: by, at })
    .execute()
  if (options.length > 0)
    await tables
      .insertInto('ballot_option')
      .values(options.map((option) => ({ ...of, wording: nr, ...option })))
      .execute()
}
