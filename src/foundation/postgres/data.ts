import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, handOver, privateFolder, under } from './account.ts'
import { StartRefused } from './refused.ts'

export const owner = 'augenhoehe'

/** Makes the data on first start. Only finished data gets its name; what a power cut left half-made is thrown away. */
export function readyData(data: string, bin: string, account: Account, sync: boolean): void {
  if (existsSync(data)) {
    handOver(data, account)
    return
  }
  const draft = `${data}.init`
  rmSync(draft, { recursive: true, force: true })
  privateFolder(draft, account)
  // Sorting by bytes keeps the indexes independent of the machine; lists for people name "de-x-icu".
  const locale = ['--encoding=UTF8', '--locale=C', '--lc-ctype=C.UTF-8']
  const rights = [`--username=${owner}`, '--auth-local=trust', '--auth-host=reject']
  const care = ['--data-checksums', '--no-instructions', ...(sync ? [] : ['--no-sync'])]
  const made = spawnSync(join(bin, 'initdb'), ['-D', draft, ...locale, ...rights, ...care], {
    ...under(account),
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    const reason = made.error?.message ?? made.stderr.split('\n').find((line) => /error|FATAL/.test(line))
    throw new StartRefused(
      `Die Datenbank lässt sich nicht anlegen. Prüfen Sie Platz und Rechte. PostgreSQL meldet: ${reason ?? made.stderr.trim()}. Ordner: ${data}`,
    )
  }
  renameSync(draft, data)
  if (sync) syncFolder(dirname(data))
}

/** Without this a power cut could bring the draft's name back, and the next start would throw the data away. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
