import { z } from 'zod'
import { members, type Permission } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import type { CompoundMark } from '../compound-mark.ts'
import { compoundMark } from '../reads.ts'
import { canTest } from '../rules/test-reading.ts'
import { loadReader } from '../storage/test-readers.ts'
import { loadText } from '../storage/texts.ts'
import type { WrittenText } from '../written-text.ts'

export interface TwinToWrite {
  readonly text: WrittenText
  /** Where writing began. */
  readonly back: string | undefined
  readonly mark: CompoundMark
}

export const twinPage = read({
  name: 'plain-language.twin-page',
  input: z.object({ text: id(), von: z.string().startsWith('/n/').optional().catch(undefined) }),
  may: members,
  load: async (db, input): Promise<TwinToWrite | undefined> => {
    const text = await loadText(db, input.text)
    const style = await db.first<{ mark: CompoundMark }>(sql`select ${compoundMark} as mark`)
    return text && style && { text, back: input.von, ...style }
  },
})

export interface TwinToTest {
  readonly text: WrittenText
  readonly can: { readonly test: Permission }
}

/** For everyone who belongs; who may not test reads why. */
export const testPage = read({
  name: 'plain-language.test-page',
  input: z.object({ text: id() }),
  may: members,
  load: async (db, input, { by }): Promise<TwinToTest | undefined> => {
    const text = await loadText(db, input.text)
    const { isReader } = await loadReader(db, by.kind === 'person' ? by.id : null)
    return text && { text, can: { test: canTest(by, { text, isReader }) } }
  },
})
