/**
 * Run after every `npm install`: node build/complete-lock.ts
 * A registry that lacks the program of some platform makes npm drop its entry without a word, and `npm ci` then refuses the lock.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface Lock {
  readonly packages: Readonly<Record<string, Entry>>
}

interface Missing {
  readonly name: string
  readonly version: string
  /** Whether only development needs it, as the package that names it. */
  readonly dev: boolean
}

/** The optional dependencies that some package of the lock names and that do not stand in it. */
export function missingIn({ packages }: Lock): readonly Missing[] {
  return Object.entries(packages).flatMap(([path, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesOf(path, name).some((place) => packages[place]))
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/** Where Node looks for a package from here, nearest first. */
function placesOf(path: string, name: string): readonly string[] {
  if (path === '') return [`node_modules/${name}`]
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))
  return [`${path}/node_modules/${name}`, ...placesOf(parent, name)]
}

/** The same lock with an entry for each missing one: enough for npm to know that it is not for this machine. */
export function completed(lock: Lock): Lock {
  const entries = missingIn(lock).map(({ name, version, dev }): readonly [string, Entry] => [
    `node_modules/${name}`,
    { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true },
  ])
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(entries) })
  return { ...lock, packages: Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en'))) }
}

/** Packages with programs carry their platform in their name: `@biomejs/cli-linux-arm64-musl`. */
function platformOf(name: string) {
  const [, os, cpu, libc] =
    /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(arm64|arm|x64|ia32|loong64|mips64el|ppc64|riscv64|s390x)(?:-(musl|gnu))?/.exec(
      name,
    ) ?? []
  if (!os || !cpu) throw new Error(`${name} does not say its platform: add its entry to package-lock.json by hand`)
  return { cpu: [cpu], os: [os], ...(os === 'linux' && libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}) }
}

if (import.meta.main) {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock: Lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingIn(lock)
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`)
  console.log(`${missing.length} entries added${missing.map(({ name }) => `\n  ${name}`).join('')}`)
}
