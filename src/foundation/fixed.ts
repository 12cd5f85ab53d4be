import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Hono } from 'hono'

export interface FixedFile {
  readonly path: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** A path that changes with the content may be kept by browsers for a year. */
export function stamped(name: string, ending: string, body: string): string {
  return `/${name}-${createHash('sha256').update(body).digest('hex').slice(0, 10)}.${ending}`
}

/** Reads a file out of an installed package, from the source tree and from the built program alike. */
export function packageFile(packageName: string, file: string): Uint8Array<ArrayBuffer> {
  const home = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`))
  return new Uint8Array(readFileSync(join(home, file)))
}

/** Files that never change while the program runs, answered before anything else is asked. */
export function serveFixed(app: Hono, files: readonly FixedFile[]): void {
  for (const { path, type, body } of files)
    app.get(path, (c) =>
      c.body(body, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    )
}
