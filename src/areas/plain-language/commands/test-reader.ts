import { z } from 'zod'
import { personId } from '../../../foundation/actor.ts'
import { command } from '../../../foundation/door.ts'
import { choice, id, optionalId, whole, words, yes } from '../../../foundation/input.ts'
import { mayNameTestReader, nameTestReader, releaseTestReader } from '../rules/test-reader.ts'
import { linesOf, mayTest, testTwin } from '../rules/test-reading.ts'
import { loadReader, removeReader, storeReader, storeReading } from '../storage/test-readers.ts'
import { loadText, storeChecked } from '../storage/texts.ts'

/** Without `person` somebody says it of themselves. */
export const becomeTestReader = command({
  name: 'plain-language.name-test-reader',
  input: z.object({ person: optionalId(), byName: yes() }),
  load: (db, input, { by }) => loadReader(db, input.person ?? personId(by)),
  may: mayNameTestReader,
  rule: nameTestReader,
  store: (db, next, { moment }) => storeReader(db, next, moment),
})

export const stopTestReading = command({
  name: 'plain-language.release-test-reader',
  input: z.object({ person: optionalId() }),
  load: (db, input, { by }) => loadReader(db, input.person ?? personId(by)),
  may: mayNameTestReader,
  rule: releaseTestReader,
  store: removeReader,
})

/** `sentences` are places in the text, counted from 0 as the page showed them. */
export const testPlainTwin = command({
  name: 'plain-language.test-plain-twin',
  input: z.object({
    text: id(),
    wording: whole(0, 1_000_000_000),
    understood: choice(['yes', 'no']),
    sentences: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((sent) => (sent === undefined ? [] : [sent].flat().map(Number))),
    words: words(),
  }),
  load: async (db, input, { by }) => {
    const text = await loadText(db, input.text)
    return text && { text, isReader: (await loadReader(db, personId(by))).isReader }
  },
  may: mayTest,
  rule: (tested, input, occasion) => {
    const hard = linesOf(tested.text.plain).filter((_, place) => input.sentences.includes(place))
    return testTwin(tested, { ...input, sentences: hard }, occasion)
  },
  store: async (db, next, { moment }) => {
    await storeReading(db, next, moment)
    if (next.checked) await storeChecked(db, next.text, moment)
  },
})
