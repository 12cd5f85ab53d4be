import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzip } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import type { Web } from './serve.ts'

/** Answers a request: from what is kept where it can, otherwise through the front door. */
export function listener(web: Web): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = getRequestListener(web.fetch, { autoCleanupIncoming: false })
  const front = (request: IncomingMessage, response: ServerResponse) => {
    response.once('finish', () => drain(request))
    return answer(request, response)
  }
  const fixed = { ...web.headers, 'content-type': 'text/html; charset=UTF-8', vary: 'Accept-Encoding' }

  function send(response: ServerResponse, pieces: readonly Buffer[], more: Readonly<Record<string, string>>): void {
    const size = pieces.reduce((sum, { length }) => sum + length, 0)
    response.cork()
    response.writeHead(200, { ...fixed, ...more, 'content-length': size })
    for (const piece of pieces) response.write(piece)
    response.end()
    response.uncork()
  }

  return (request, response) => {
    const { method, url } = request
    const { cookie } = request.headers
    const packs = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const packed: Readonly<Record<string, string>> = packs ? { 'content-encoding': 'gzip' } : {}
    const kept = web.kept(method, url, cookie)
    if (kept) return send(response, [packs ? kept.packed() : kept.plain], packed)
    if (method !== 'GET' || !cookie) return void front(request, response)
    web.keptOwn(method, url, cookie).then(
      (pieces) => {
        if (!pieces) return void front(request, response)
        const own = { ...packed, 'cache-control': 'no-store', 'server-timing': 'trips;desc="1"' }
        if (!packs) return send(response, pieces, own)
        gzip(Buffer.concat(pieces), (problem, body) =>
          problem ? response.destroy(problem) : send(response, [body], own),
        )
      },
      // The front door meets the same trouble and has a page for it.
      () => front(request, response),
    )
  }
}

/** Bytes behind an answer that left early, and milliseconds without any. */
const patience = { bytes: 300 * 1024 * 1024, silence: 2000 }

/**
 * An answer may leave while its request still comes in: a file that is too large, a form nobody may send. Most browsers read it only
 * when they got rid of everything, and a line that is cut takes it from some of them: so the rest is thrown away as it comes.
 */
function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return
  let seen = 0
  const cut = () => request.socket.destroySoon()
  const silence = setTimeout(cut, patience.silence)
  request.on('data', ({ length }: Buffer) => {
    seen += length
    silence.refresh()
    if (seen > patience.bytes) cut()
  })
  request.once('close', () => clearTimeout(silence))
  request.resume()
}
