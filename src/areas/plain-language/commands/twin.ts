import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { id, prose, version, yes } from '../../../foundation/input.ts'
import { mayWriteTwin, writeTwin } from '../rules/twin.ts'
import { loadText, storeTwin } from '../storage/texts.ts'

export const writePlainTwin = command({
  name: 'plain-language.write-plain-twin',
  input: z.object({ text: id(), plain: prose(), finished: yes(), version: version() }),
  load: (db, input) => loadText(db, input.text),
  may: mayWriteTwin,
  rule: (text, input, occasion) => writeTwin(text, input, occasion),
  store: async (db, next, { moment }) => storeTwin(db, next, moment),
})
