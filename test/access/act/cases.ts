import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** One example of a rule of the W3C, as its `testcases.json` lists it. */
export interface Case {
  readonly ruleId: string
  readonly testcaseTitle: string
  readonly relativePath: string
  readonly expected: 'passed' | 'failed' | 'inapplicable'
}

export function casesIn(folder: string): readonly Case[] {
  const { testcases }: { testcases: readonly Case[] } = JSON.parse(readFileSync(join(folder, 'testcases.json'), 'utf8'))
  return testcases
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
}

/** The folder as a site on loopback: what the cases need stands below `/test-assets/`, wherever they look for it. */
export async function served(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(folder, normalize(path.replace(/^.*(?=\/test-assets\/)/, '')))
    if (!existsSync(file)) return response.writeHead(404).end()
    const directory = statSync(file).isDirectory()
    if (directory && !path.endsWith('/')) return response.writeHead(301, { location: `${path}/` }).end()
    const found = directory ? join(file, 'index.html') : file
    if (!existsSync(found)) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': types[extname(found)] ?? 'text/plain' }).end(readFileSync(found))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const bound = server.address()
  return { address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`, close: () => server.close() }
}
