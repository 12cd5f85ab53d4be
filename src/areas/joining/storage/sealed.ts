import { z } from 'zod'
import type { Keyring, Opening } from '../../../foundation/door.ts'
import { variants } from '../../../foundation/language.ts'
import { sides, type Written, ways } from '../join-request.ts'

const shape = z.object({
  link: z.string(),
  language: z.enum(variants),
  answers: z.object({
    side: z.enum(sides).optional(),
    called: z.object({ name: z.string(), organisation: z.string() }).optional(),
    way: z.enum(ways).optional(),
    contact: z.string().optional(),
    wish: z.object({ bodyId: z.string().nullable(), why: z.string() }).optional(),
    needs: z.string().optional(),
  }),
  additions: z.array(z.object({ day: z.string(), text: z.string() })),
  reply: z.string(),
})

const about = (id: string) => `join-request ${id}`

/** Each request has a key of its own, called as it is. */
export function sealed(keys: Keyring, id: string, written: Written): Promise<Uint8Array> {
  return keys.seal(id, about(id), Buffer.from(JSON.stringify(written)))
}

/** `null` when it was taken back, when the key is on another machine, or when somebody touched it. */
export async function opened(keys: Opening, id: string, bytes: Uint8Array | null): Promise<Written | null> {
  const plain = bytes && (await keys.open(id, about(id), bytes))
  if (!plain) return null
  const read = shape.safeParse(JSON.parse(Buffer.from(plain).toString()))
  return read.success ? (read.data as Written) : null
}
