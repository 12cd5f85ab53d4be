import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, as, handOver, privateFolder } from './account.ts'
import { StartRefused } from './refused.ts'

export const owner = 'augenhoehe'

/** The major version of the data in this folder; the newest when a move left an older one behind. */
export function majorIn(folder: string): number | undefined {
  const majors = readdirSync(folder)
    .map((name) => Number(/^pg(\d+)$/.exec(name)?.[1]))
    .filter((major) => existsSync(join(folder, `pg${major}`, 'PG_VERSION')))
  return majors.length === 0 ? undefined : Math.max(...majors)
}

/** Makes the data folder on first start. Only a finished one gets its name: what a power cut left half-made is thrown away. */
export function readyData(data: string, bin: string, account: Account, sync: boolean): void {
  if (existsSync(join(data, 'PG_VERSION'))) {
    handOver(data, account)
    return
  }
  const draft = `${data}.init`
  rmSync(draft, { recursive: true, force: true })
  privateFolder(draft, account)
  // Sorting by bytes keeps the indexes independent of the machine; lists for people name "de-x-icu".
  const locale = ['--encoding=UTF8', '--locale=C', '--lc-ctype=C.UTF-8']
  const rights = ['--username', owner, '--auth-local=trust', '--auth-host=reject']
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', draft, ...locale, ...rights, '--data-checksums', '--no-instructions', ...(sync ? [] : ['--no-sync'])],
    { ...as(account), encoding: 'utf8' },
  )
  if (made.status !== 0) {
    const reason = made.stderr?.trim().split('\n').at(-1) ?? made.error?.message
    throw new StartRefused(
      `Die Datenbank lässt sich nicht anlegen. PostgreSQL meldet: ${reason} Prüfen Sie Platz und Rechte. Ordner: ${data}`,
    )
  }
  renameSync(draft, data)
  if (sync) syncFolder(join(data, '..'))
}

/** Without this a power cut could bring the draft's name back, and the next start would throw the data away. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
