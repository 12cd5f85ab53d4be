import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
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
/** How much of a too large upload is thrown away politely, so that the browser can still show our sentence. */
const patience = 300 * 1024 * 1024

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
  // What says beforehand that it is too large is only looked at, not kept: the answer comes as soon as the last byte is here.
  const fileSize = Number(c.req.header('content-length') ?? 0) > most + mostTyped ? 64 * 1024 : most
  const arriving: Promise<void>[] = []
  let over = false
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
    const kept = keep(harmless(name), stream).then((file) => {
      pairs.push([harmless(field), file])
    })
    // Told at the end; a promise nobody looks at before would end the whole program.
    kept.catch(() => undefined)
    arriving.push(kept)
  })
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) parser.on(limit, () => (over = true))
  const body = c.req.raw.body
  if (!body) return pairs
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), atMost(patience), parser)
  await Promise.all(arriving)
  return over ? undefined : pairs
}

function atMost(bytes: number): Transform {
  let seen = 0
  return new Transform({
    transform(part: Buffer, _, done) {
      seen += part.length
      done(seen > bytes ? new Error('more than anybody waits for') : null, part)
    },
  })
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
