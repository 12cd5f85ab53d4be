import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Web } from './serve.ts'

/** Answers a request: from what is kept for guests where it can, otherwise through the front door. */
export function listener(web: Web): (request: IncomingMessage, response: ServerResponse) => void {
  const front = getRequestListener(web.fetch)
  const fixed = { ...web.headers, 'content-type': 'text/html; charset=UTF-8', vary: 'Accept-Encoding' }
  return (request, response) => {
    const kept = web.kept(request.method, request.url, request.headers.cookie)
    if (!kept) return void front(request, response)
    const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const body = packed ? kept.packed() : kept.plain
    response.writeHead(200, {
      ...fixed,
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
      'content-length': body.length,
    })
    response.end(body)
  }
}
