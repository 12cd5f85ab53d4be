import { z } from 'zod'
import { choice, line, optionalLine, optionalProse, prose } from '../../../foundation/input.ts'
import { type Answers, type Question, sides, ways } from '../join-request.ts'

export const token = z.string().max(100)

type Given = { readonly token: string; readonly given: Answers }

/** What each question takes. */
export const answerInputs: Readonly<Record<Question, z.ZodType<Given>>> = {
  side: z.object({ token, side: choice(sides) }).transform(({ token, side }) => ({ token, given: { side } })),
  called: z
    .object({ token, name: line(120), organisation: optionalLine(160) })
    .transform(({ token, ...called }) => ({ token, given: { called } })),
  way: z.object({ token, way: choice(ways) }).transform(({ token, way }) => ({ token, given: { way } })),
  // What it must look like depends on the way, which the rule knows.
  contact: z.object({ token, contact: prose(400) }).transform(({ token, contact }) => ({ token, given: { contact } })),
  wish: z
    .object({ token, body: z.string({ error: 'choose-one' }).min(1, 'choose-one').max(40), why: optionalProse(3000) })
    .transform(({ token, body, why }) => ({
      token,
      given: { wish: { bodyId: body === 'unsure' ? null : body, why } },
    })),
  needs: z.object({ token, needs: optionalProse(3000) }).transform(({ token, needs }) => ({ token, given: { needs } })),
}
