import type { Context } from 'hono'
import type { Download, Stored } from '../addresses.ts'
import type { Files, Opened } from '../files.ts'

const step = 256 * 1024

/** What a `file` address gives, always to be saved and never to be opened in place. Undefined when a kept file is gone. */
export async function answerFile(
  c: Context,
  files: Files,
  network: string,
  made: Download,
): Promise<Response | undefined> {
  const plainName = made.name.replace(/[^\w.-]/g, '_')
  const headers = {
    'content-type': made.type,
    'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(made.name)}`,
  }
  if ('stored' in made) return answerStored(c, files, network, made, headers)
  const body = typeof made.bytes === 'string' ? made.bytes : new Uint8Array(made.bytes)
  return c.body(body, 200, { ...headers, 'cache-control': 'no-store' })
}

/**
 * A kept file, whole or one range of it (RFC 9110 section 14), so that a player can jump. The browser may keep it, but asks each
 * time whether it still may show it.
 */
async function answerStored(
  c: Context,
  files: Files,
  network: string,
  file: Stored,
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const found = await files.open(network, file.stored)
  if (!found) return undefined
  const { size } = found
  const etag = `"${file.hash.slice(0, 32)}"`
  // `no-transform` also keeps it from being packed on the way, which would make nonsense of a range.
  const always = { ...headers, 'accept-ranges': 'bytes', 'cache-control': 'private, no-cache, no-transform', etag }
  const range = c.req.header('if-range') === undefined || c.req.header('if-range') === etag
  const asked = range ? rangeOf(c.req.header('range'), size) : undefined
  const alone = async (status: 200 | 206 | 304 | 416, more: Readonly<Record<string, string>>) => {
    await found.close()
    return c.body(null, status, { ...always, ...more })
  }
  if (c.req.header('if-none-match') === etag) return alone(304, {})
  if (asked === 'nowhere') return alone(416, { 'content-range': `bytes */${size}` })
  const { from, until } = asked ?? { from: 0, until: size - 1 }
  const status = asked ? 206 : 200
  const told = {
    'content-length': String(until - from + 1),
    ...(asked ? { 'content-range': `bytes ${from}-${until}/${size}` } : {}),
  }
  if (c.req.method === 'HEAD') return alone(status, told)
  return c.body(flow(found, from, until), status, { ...always, ...told })
}

/** `undefined`: everything. Several ranges at once are nobody's need here and are answered with everything, as the standard allows. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { from: number; until: number } | 'nowhere' | undefined {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  if (!parts || (parts[1] === '' && parts[2] === '')) return undefined
  const [first, last] = [Number(parts[1]), Number(parts[2])]
  if (parts[1] === '') return last === 0 || size === 0 ? 'nowhere' : { from: Math.max(0, size - last), until: size - 1 }
  if (parts[2] !== '' && last < first) return undefined
  if (first >= size) return 'nowhere'
  return { from: first, until: parts[2] === '' ? size - 1 : Math.min(last, size - 1) }
}

function flow(file: Opened, from: number, until: number): ReadableStream<Uint8Array> {
  let at = from
  return new ReadableStream({
    pull: async (out) => {
      const piece = at > until ? undefined : await file.piece(at, Math.min(step, until - at + 1))
      if (!piece?.length) {
        await file.close()
        return out.close()
      }
      at += piece.length
      out.enqueue(piece)
    },
    cancel: () => file.close(),
  })
}
