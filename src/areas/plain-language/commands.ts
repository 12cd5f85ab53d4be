import { z } from 'zod'
import { anyone } from '../../foundation/actor.ts'
import { command } from '../../foundation/door.ts'
import { id, optionalProse, prose, version, yes } from '../../foundation/input.ts'
import { keep, mayWriteTwin, writeTwin } from './rules.ts'
import { loadText, storeText, storeTwin } from './storage.ts'

/**
 * Keeps a text for another area: called with `desk.also(keepText, …)` inside that area's command, which has already asked
 * whether its actor may. It stands at no address of its own. Without `id` a new text is made; the value is its id.
 */
export const keepText = command({
  name: 'plain-language.keep-text',
  input: z.object({ id: id().optional(), place: z.string(), original: optionalProse() }),
  load: async (db, input) => ({ stored: input.id ? ((await loadText(db, input.id)) ?? null) : null }),
  may: anyone,
  rule: ({ stored }, input, occasion) => keep(stored, input, occasion),
  store: (db, next, { moment }) => storeText(db, next, moment),
})

export const writePlainTwin = command({
  name: 'plain-language.write-plain-twin',
  input: z.object({ text: id(), plain: prose(), finished: yes(), version: version() }),
  load: (db, input) => loadText(db, input.text),
  may: mayWriteTwin,
  rule: (text, input) => writeTwin(text, input),
  store: async (db, next, { moment }) => storeTwin(db, next, moment),
})
