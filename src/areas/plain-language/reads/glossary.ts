import { z } from 'zod'
import { anyone, members, type Permission } from '../../../foundation/actor.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { type Entry, historyOf } from '../../../foundation/journal.ts'
import { mayExplain, mayRemoveTerm } from '../rules/glossary.ts'
import type { Term } from '../term.ts'

/** The words of the network in one round trip; every page may need them, so the app keeps them. */
export function networkWords(db: Reading): Promise<readonly Term[]> {
  return db.rows(sql`
    select id, word, meaning, same_words as like, example from glossary_term where network_id = here() order by lower(word)`)
}

export interface GlossaryPageData {
  readonly terms: readonly Term[]
  /** What was searched for. */
  readonly sought: string
  readonly can: { readonly explain: Permission }
}

/** Everyone may read what words mean: they stand on public pages. */
export const glossaryPage = read({
  name: 'plain-language.glossary',
  input: z.object({ suche: z.string().trim().max(100).catch('').default('') }),
  may: anyone,
  load: async (db, { suche }, { by }): Promise<GlossaryPageData> => ({
    terms: await networkWords(db),
    sought: suche,
    can: { explain: mayExplain(by) },
  }),
})

/** The words of the interface belong to no network. */
export const productWordsPage = read({
  name: 'plain-language.product-words',
  input: z.object({ suche: z.string().trim().max(100).catch('').default('') }),
  may: anyone,
  load: async (_, { suche }) => ({ sought: suche }),
})

export const newTermPage = read({
  name: 'plain-language.new-term',
  input: z.object({ wort: z.string().trim().max(60).catch('').default('') }),
  may: members,
  load: async (_, { wort }) => ({ word: wort }),
})

export interface TermPageData {
  readonly term: Term & { readonly version: number }
  readonly history: readonly (Entry & { readonly name: string | null })[]
  readonly can: { readonly remove: Permission }
}

export const termPage = read({
  name: 'plain-language.term',
  input: z.object({ term: id() }),
  may: members,
  load: async (db, input, { by }): Promise<TermPageData | undefined> => {
    const term = await db.first<TermPageData['term']>(sql`
      select id, word, meaning, same_words as like, example, version from glossary_term
      where network_id = here() and id = ${input.term}`)
    return term && { term, history: await historyOf(db, term.id), can: { remove: mayRemoveTerm(by) } }
  },
})
