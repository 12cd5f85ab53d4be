import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { signingVideos } from '../../plain-language/reads/recording.ts'
import type { AccessibilityStatement, KnownBarrier } from '../accessibility-statement.ts'
import type { Operator } from '../operator.ts'
import { loadOperator } from '../storage/operator.ts'
import { barrierColumns, statementColumns } from '../storage/statement.ts'

export interface StandingData {
  readonly operator: Operator | null
}

/** Every page that always stands here: help, the legal pages. */
export const standingPage = read({
  name: 'guidance.standing-page',
  input: z.object({}),
  may: anyone,
  load: async (db): Promise<StandingData> => ({ operator: await loadOperator(db) }),
})

export interface StatementData extends StandingData {
  readonly statement: AccessibilityStatement | null
  /** Those that are still there, the oldest first. */
  readonly barriers: readonly KnownBarrier[]
}

/** The statement and everything it names. */
export async function loadStatement(db: Reading): Promise<Omit<StatementData, 'operator'>> {
  const found = await db.first<Omit<StatementData, 'operator'>>(sql`
    select (select to_jsonb(s) from (select ${statementColumns} from accessibility_statement where network_id = here()) s) as statement,
      (select coalesce(jsonb_agg(to_jsonb(b) order by b."notedOn", b.id), '[]')
        from (select ${barrierColumns} from known_barrier where network_id = here() and ended_on is null) b) as barriers`)
  return { statement: found?.statement ?? null, barriers: found?.barriers ?? [] }
}

export const statementPage = read({
  name: 'guidance.statement-page',
  input: z.object({}),
  may: anyone,
  load: async (db): Promise<StatementData> => ({ operator: await loadOperator(db), ...(await loadStatement(db)) }),
})

export interface SigningPageData extends StatementData {
  readonly videos: Awaited<ReturnType<typeof signingVideos>>
}

export const signingPage = read({
  name: 'guidance.signing-page',
  input: z.object({}),
  may: anyone,
  load: async (db): Promise<SigningPageData> => ({
    operator: await loadOperator(db),
    ...(await loadStatement(db)),
    videos: await signingVideos(db),
  }),
})

/** A network that shows texts in tested Leichte Sprache to everyone. */
export interface PlainNetwork {
  readonly slug: string
  readonly name: string
  readonly texts: number
}

export interface PlainPageData extends StatementData {
  readonly networks: readonly PlainNetwork[]
}

export const plainPage = read({
  name: 'guidance.plain-page',
  input: z.object({}),
  may: anyone,
  load: async (db): Promise<PlainPageData> => ({
    operator: await loadOperator(db),
    ...(await loadStatement(db)),
    networks: await db.rows<PlainNetwork>(sql`select slug, name, texts from networks_in_plain_language()`),
  }),
})
