import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { languages } from '../../../foundation/language.ts'
import { finderOf } from '../../../ui/explained/word-forms.ts'
import { type Gap, gapsIn, type HardWord, hardWordsOf } from '../rules/hard-words.ts'
import { knownWords } from './advice.ts'
import { allWords } from './explained-words.ts'
import { networkWords } from './glossary.ts'

/** The newest texts are looked at: a text of a page each, they are read in a second the first time. */
const most = 400
const longest = 20_000

/** What a text says changes seldom; which of its words are hard does not depend on the network. */
const looked = new Map<string, readonly HardWord[]>()

function hardWords(text: string): readonly HardWord[] {
  const known = looked.get(text)
  if (known) return known
  if (looked.size > 2000) looked.clear()
  const found = hardWordsOf(text, knownWords())
  looked.set(text, found)
  return found
}

export interface UnexplainedWords {
  readonly gaps: readonly Gap[]
  /** How many texts were looked at. */
  readonly texts: number
}

/** Hard words of the network's texts, originals and plain ones, that stand in no glossary. Two round trips, however many. */
export const unexplainedWords = read({
  name: 'plain-language.unexplained-words',
  input: z.object({}),
  may: members,
  load: async (db): Promise<UnexplainedWords> => {
    const texts = await db.rows<{ said: string }>(sql`
      select left(concat_ws(E'\n\n', original, nullif(plain, '')), ${longest}) as said from text
      where network_id = here() and original <> '' order by changed_at desc, id limit ${most}`)
    const explained = finderOf(allWords(languages.de, await networkWords(db)))
    return {
      gaps: gapsIn(
        texts.map(({ said }) => hardWords(said)),
        explained,
      ),
      texts: texts.length,
    }
  },
})
