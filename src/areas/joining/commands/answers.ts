import { z } from 'zod'
import { choice, email, line, optionalLine, optionalProse, prose } from '../../../foundation/input.ts'
import { type Answers, type Question, sides, ways } from '../join-request.ts'

export const token = z.string().max(100)

type Given = { readonly token: string; readonly given: Answers }

const fieldOf = { mail: 'email', phone: 'phone', post: 'post' } as const
const kinds = { mail: email(), phone: line(60), post: prose(400) } as const

/** Of the three ways only the chosen one is looked at: what stands in the others is dropped. */
const reach = z
  .object({
    token,
    way: choice(ways),
    email: z.string().optional(),
    phone: z.string().optional(),
    post: z.string().optional(),
  })
  .transform(({ token, way, ...of }, { addIssue }): Given => {
    const field = fieldOf[way]
    const found = kinds[way].safeParse(of[field] ?? '')
    if (!found.success)
      addIssue({ code: 'custom', path: [field], message: found.error.issues[0]?.message ?? 'field-missing' })
    return { token, given: { reach: { way, at: found.data ?? '' } } }
  })

/** What each question takes. */
export const answerInputs: Readonly<Record<Question, z.ZodType<Given>>> = {
  side: z.object({ token, side: choice(sides) }).transform(({ token, side }) => ({ token, given: { side } })),
  called: z
    .object({ token, name: line(120), organisation: optionalLine(160) })
    .transform(({ token, ...called }) => ({ token, given: { called } })),
  reach,
  wish: z
    .object({ token, body: z.string({ error: 'choose-one' }).min(1, 'choose-one').max(40), why: optionalProse(3000) })
    .transform(({ token, body, why }) => ({
      token,
      given: { wish: { bodyId: body === 'unsure' ? null : body, why } },
    })),
  needs: z.object({ token, needs: optionalProse(3000) }).transform(({ token, needs }) => ({ token, given: { needs } })),
}
