import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { finished, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { Context } from 'hono'
import type { Files, Landed } from '../files.ts'
import { nest, type Upload } from '../input.ts'
import { type Body, harmless } from './request.ts'

/** Bytes of one field, and how many fields; more than the longest of ours. */
const mostTyped = 1024 * 1024
const mostFields = 200
const mostFiles = 5
/** A form whose files may be large: they go to disk while they come. `forget` removes what nobody has kept. */
export async function landedForm(
  c: Context,
  files: Files,
  most: number,
): Promise<{ readonly body: Body; forget(): Promise<void> }> {
  const landed: Landed[] = []
  const paths: string[] = []
  const forget = async () => {
    for (const path of paths) await rm(path, { force: true })
  }
  try {
    const pairs = await taken(c, most, async (name, stream) => {
      const path = await files.landing()
      paths.push(path)
      const one = await land(stream, name, path)
      landed.push(one)
      return one
    })
    if (!pairs) return { body: { kind: 'too-large' }, forget }
    const { einmal, ...values } = nest(pairs)
    return { body: { kind: 'form', values, ...(typeof einmal === 'string' ? { key: einmal } : {}) }, forget }
  } catch {
    return { body: { kind: 'unreadable' }, forget }
  }
}

type Cuttable = Readable & { readonly truncated?: boolean }
type Pair = [string, string | Upload | Landed]

async function taken(c: Context, most: number, keep: (name: string, stream: Cuttable) => Promise<Landed>) {
  const pairs: Pair[] = []
  const source = sourceOf(c)
  if (!source) return pairs
  // What says beforehand that it is too large is only looked at, not kept.
  const fileSize = Number(c.req.header('content-length') ?? 0) > most + mostTyped ? 64 * 1024 : most
  const arriving: Promise<void>[] = []
  const enough = Promise.withResolvers<'whole' | 'too-many' | 'too-large'>()
  const parser = new Busboy({
    headers: { 'content-type': c.req.header('content-type') ?? '' },
    limits: {
      fileSize,
      files: mostFiles,
      fields: mostFields,
      fieldSize: mostTyped,
      parts: mostFields + mostFiles,
    },
  })
  parser.on('field', (name, value) => pairs.push([harmless(name), harmless(value)]))
  parser.on('file', (field, stream, name) => {
    // A field nobody chose a file for is sent too, without a name.
    if (!name) return void stream.resume()
    // At the limit the parser lets go of a file, but ends it only with the form; what there is of it is enough for an answer.
    stream.once('limit', () => {
      stream.push(null)
      enough.resolve('too-large')
    })
    const kept = keep(harmless(name), stream).then((file) => {
      pairs.push([harmless(field), file])
    })
    // Told at the end; a promise nobody looks at before would end the whole program.
    kept.catch(() => undefined)
    arriving.push(kept)
    enough.promise.catch((problem) => stream.destroy(problem))
  })
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    parser.on(limit, () => enough.resolve('too-many'))
  parser.once('finish', () => enough.resolve('whole'))
  parser.once('error', enough.reject)
  finished(source, { writable: false }, (problem) => problem && enough.reject(problem))
  source.pipe(parser)
  try {
    const what = await enough.promise
    if (what === 'too-many') return undefined
    await Promise.all(arriving)
    return pairs
  } finally {
    // The answer leaves at once. What still comes is thrown away unread, so that the browser gets to read it.
    source.unpipe(parser)
    source.resume()
  }
}

/** The request as it comes in: each byte of a large upload that takes a detour costs everybody else. */
function sourceOf(c: Context): Readable | undefined {
  const incoming: unknown = c.env?.incoming
  if (incoming instanceof Readable) return incoming
  const { body } = c.req.raw
  return body ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]) : undefined
}

async function land(stream: Cuttable, name: string, path: string): Promise<Landed> {
  const sum = createHash('sha256')
  let size = 0
  const counted = new Transform({
    transform(part: Buffer, _, done) {
      sum.update(part)
      size += part.length
      done(null, part)
    },
  })
  await pipeline(stream, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
  const hash = sum.digest('hex')
  return { name, size, hash, path, cut: stream.truncated === true, toJSON: () => ({ name, hash }) }
}
