import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from './refused.ts'

/** The account the server runs under; undefined = the one we run under ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/** PostgreSQL refuses to run as root. Existing data decides, because the server must own it. */
export function accountFor(data: string | undefined): Account {
  const me = process.getuid?.()
  const owner = data === undefined ? undefined : statSync(data)
  if (me === 0) return owner && owner.uid !== 0 ? owner : firstAccount(readFileSync('/etc/passwd', 'utf8'))
  if (owner === undefined || owner.uid === me) return undefined
  throw new StartRefused(
    `Die Daten gehören einem anderen Konto (Nummer ${owner.uid}). Starten Sie Augenhöhe mit diesem Konto. Ordner: ${data}`,
  )
}

export function firstAccount(passwd: string): { uid: number; gid: number } {
  for (const name of ['augenhoehe', 'postgres', 'node', 'nobody']) {
    const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    if (Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new StartRefused(
    'Augenhöhe läuft als root, und die Datenbank darf das nicht. Legen Sie ein Konto für sie an: useradd --system augenhoehe',
  )
}

/** How every program of PostgreSQL is started: none of the app's secrets in its environment, not in the caller's folder. */
export function under(account: Account) {
  const rights = account && { uid: account.uid, gid: account.gid }
  return { ...rights, cwd: '/', env: { PATH: process.env.PATH ?? '', LANG: 'C', TZ: 'UTC' } }
}

/** Makes a folder that only this account can open. */
export function privateFolder(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const found = lstatSync(path)
  if (!found.isDirectory() || ![process.getuid?.(), account?.uid].includes(found.uid))
    throw new StartRefused(`Dieser Ordner gehört einem anderen Konto. Benennen Sie ihn um. Ordner: ${path}`)
  if (account) chownSync(path, account.uid, account.gid)
  chmodSync(path, 0o700)
}

/** Data that root put back from a copy must belong to the server's account again. */
export function handOver(path: string, account: Account): void {
  if (!account || statSync(path).uid === account.uid) return
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    chownSync(join(path, entry), account.uid, account.gid)
  chownSync(path, account.uid, account.gid)
}
