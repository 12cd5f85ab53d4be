import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds `dist/` when a source is newer than what stands there; `--always` builds anyway. */
const root = import.meta.dirname
const sources = ['src', 'build', 'seed', 'vite.config.ts', 'package-lock.json']
const built = join(root, 'dist', 'main.js')

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const stale = !existsSync(built) || sources.some((path) => newest(join(root, path)) > statSync(built).mtimeMs)
if (stale || process.argv.includes('--always')) await build({ root, logLevel: 'warn' })
