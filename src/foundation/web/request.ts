import type { Context } from 'hono'
import { type FormValues, nest, type Upload, withFewMarks } from '../input.ts'

/** Bytes of one request, the 10 MB of a file and the fields around it. */
const most = 10 * 1024 * 1024 + 64 * 1024
/** Bytes of a form without a file, and fields of any form: more than the longest of ours, and read at once. */
const mostTyped = 2 * 1024 * 1024
const mostFields = 5000
/** How much of a too large upload is thrown away politely, so that the browser can still show our sentence. */
const patience = 120 * 1024 * 1024

export type Body =
  | { readonly kind: 'form'; readonly values: FormValues; readonly key?: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' }

export async function formOf(c: Context): Promise<Body> {
  const bytes = await take(c.req.raw)
  if (!bytes) return { kind: 'too-large' }
  const type = c.req.header('content-type') ?? ''
  try {
    const pairs: [string, string | Upload][] = []
    if (type.startsWith('multipart/form-data')) {
      const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
      for (const [name, value] of form) {
        if (pairs.length === mostFields) return { kind: 'too-large' }
        if (typeof value === 'string') pairs.push([name, value])
        else if (value.size > 10 * 1024 * 1024) return { kind: 'too-large' }
        else if (value.size > 0)
          pairs.push([name, { name: harmless(value.name), bytes: new Uint8Array(await value.arrayBuffer()) }])
      }
    } else if (bytes.length > mostTyped) {
      return { kind: 'too-large' }
    } else {
      for (const pair of new URLSearchParams(new TextDecoder().decode(bytes))) {
        if (pairs.length === mostFields) return { kind: 'too-large' }
        pairs.push(pair)
      }
    }
    const clean = pairs.map(([name, value]): [string, string | Upload] => [
      name,
      typeof value === 'string' ? harmless(value) : value,
    ])
    const { einmal, ...values } = nest(clean)
    return typeof einmal === 'string' ? { kind: 'form', values, key: einmal } : { kind: 'form', values }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** PostgreSQL cannot keep NUL in text, and nobody types one. */
export function harmless(text: string): string {
  return withFewMarks(text.replaceAll('\0', ''))
}

async function take(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!request.body) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  // Left without being cancelled, which would cut the line before the answer.
  const reader = request.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const part = next.value
    size += part.length
    if (size <= most) parts.push(part)
    else parts.length = 0
    if (size > patience) return undefined
  }
  return size > most ? undefined : new Uint8Array(Buffer.concat(parts))
}

/**
 * Browsers tell where a form came from. Old ones that tell nothing are covered by the cookie's SameSite=Lax.
 * `self` is the origin the browser sees, which behind a proxy is the configured public address.
 */
export function fromElsewhere(c: Context, self: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('origin')
  return origin !== undefined && origin !== self && origin !== new URL(c.req.url).origin
}
