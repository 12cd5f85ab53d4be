import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartRefused } from './refused.ts'

/** The account the server runs under; empty = the one we run under ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | Record<string, never>

/** PostgreSQL refuses to run as root. Existing data decides: the server must own it. */
export function accountFor(data: string | undefined): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = data === undefined ? undefined : statSync(data)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return firstAccount(readFileSync('/etc/passwd', 'utf8'))
}

export function firstAccount(passwd: string): Account {
  for (const name of ['augenhoehe', 'postgres', 'node', 'nobody']) {
    const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    if (Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new StartRefused(
    'Augenhöhe läuft als root, und die Datenbank darf das nicht. Legen Sie ein Konto für sie an: useradd --system augenhoehe',
  )
}

/** What every program of PostgreSQL gets: no secrets of the app in its environment, no reading of the caller's folder. */
export function as(account: Account) {
  return { ...account, cwd: '/', env: { PATH: process.env.PATH ?? '', LANG: 'C', TZ: 'UTC' } }
}

/** Makes a folder that only this account can open. */
export function privateFolder(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const found = lstatSync(path)
  const ours = [process.getuid?.(), account.uid].includes(found.uid)
  if (!found.isDirectory() || !ours)
    throw new StartRefused(`Der Ordner gehört einem anderen Konto. Löschen Sie ihn. Ordner: ${path}`)
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid)
  chmodSync(path, 0o700)
}

/** Data put back by root (a restored copy) must belong to the server's account again. */
export function handOver(path: string, account: Account): void {
  if (account.uid === undefined || statSync(path).uid === account.uid) return
  const { uid, gid } = account
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) chownSync(join(path, entry), uid, gid)
  chownSync(path, uid, gid)
}

/** The account must be able to walk through every folder on the way; we open at most the last one, which is ours. */
export function openWay(folder: string, account: Account): void {
  if (account.uid === undefined || canEnter(folder, account)) return
  const { mode } = statSync(folder)
  if (canEnter(dirname(folder), account) && (mode & 0o070) === 0) {
    chownSync(folder, 0, account.gid)
    chmodSync(folder, (mode & 0o7777) | 0o010)
    return
  }
  const closed = ancestors(folder).find((step) => !canEnter(step, account))
  throw new StartRefused(
    `Augenhöhe läuft als root, und das Konto der Datenbank (Nummer ${account.uid}) darf den Ordner ${closed} nicht betreten. ` +
      `Wählen Sie mit AUGENHOEHE_DATA einen anderen Ordner, zum Beispiel /var/lib/augenhoehe, oder geben Sie den Weg frei: chmod o+x ${closed}`,
  )
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [...ancestors(parent), folder]
}

/** Asked of the system and not computed, because access lists count too. */
function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], as(account)).status === 0
}
