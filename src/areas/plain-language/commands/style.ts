import { z } from 'zod'
import { coordination } from '../../../foundation/actor.ts'
import { command } from '../../../foundation/door.ts'
import { choice } from '../../../foundation/input.ts'
import { compoundMarks } from '../compound-mark.ts'
import { chooseMark } from '../rules/compound-mark.ts'
import { storeStyle } from '../storage/test-readers.ts'

export const choosePlainStyle = command({
  name: 'plain-language.choose-compound-mark',
  input: z.object({ mark: choice(compoundMarks) }),
  load: async () => ({}),
  may: coordination,
  rule: (_, { mark }, { network }) => chooseMark(mark, network),
  store: storeStyle,
})
