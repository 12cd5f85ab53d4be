import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { loadText } from '../storage/texts.ts'

export const twinPage = read({
  name: 'plain-language.twin-page',
  input: z.object({ text: id(), von: z.string().startsWith('/n/').optional().catch(undefined) }),
  may: members,
  load: async (db, input) => {
    const text = await loadText(db, input.text)
    return text && { text, back: input.von }
  },
})
