import { z } from 'zod'
import { anyone } from '../../foundation/actor.ts'
import { command } from '../../foundation/door.ts'
import { id, optionalProse } from '../../foundation/input.ts'
import { drop, keep, keepAll } from './rules/texts.ts'
import { dropAll, loadText, recordingsBeside, storeAll, storeText } from './storage/texts.ts'

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

/** Many new texts at once, with ids the calling command has given them: what comes in with a table. Called like `keepText`. */
export const keepTexts = command({
  name: 'plain-language.keep-texts',
  input: z.object({
    texts: z.array(z.object({ id: id(), place: z.string(), original: optionalProse() })),
  }),
  load: async () => ({}),
  may: anyone,
  rule: (_, { texts }) => keepAll(texts),
  store: (db, next, { moment }) => storeAll(db, next, moment),
})

/** Takes texts away for good with all that stands beside them, when the thing they belong to is undone. Called like `keepText`, after that thing is gone. */
export const dropTexts = command({
  name: 'plain-language.drop-texts',
  input: z.object({ texts: z.array(id()) }),
  load: async () => ({}),
  may: anyone,
  rule: (_, { texts }) => drop(texts),
  store: async (db, texts, { files }) => {
    for (const recording of await recordingsBeside(db, texts)) files.remove(recording)
    await dropAll(db, texts)
  },
})
