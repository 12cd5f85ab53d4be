import { createHash, randomBytes, randomUUID } from 'node:crypto'

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuidShape.test(value)
}

let last = 0
let run = 0

/** A UUIDv7 (RFC 9562 section 5.7): sorts by time, and within one millisecond by a counter in the 12 bits after the version. */
export function newId(now: number = Date.now()): string {
  run = now > last ? 0 : run + 1
  if (now > last) last = now
  else if (run > 0xfff) {
    last += 1
    run = 0
  }
  const time = last.toString(16).padStart(12, '0')
  const random = randomBytes(8)
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80
  const tail = random.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${run.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

/** A key for one form, so that sending it twice does it once. */
export function newKey(): string {
  return randomUUID()
}

/** 256 bits that travel in a link or cookie; the database keeps only their hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
