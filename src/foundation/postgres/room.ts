import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, accountFor, under } from './account.ts'
import { StartRefused } from './refused.ts'

/** Where data, socket and copied programs lie, which account runs them, and the major version of the data already there. */
export type Room = { readonly folder: string; readonly account: Account; readonly major: number | undefined }

/**
 * The room is the folder itself. Only when root starts us where the server's account cannot walk (a checkout below /root)
 * it is a new folder in `shelter`, and the link `elsewhere` names it. We never open other people's folders for that.
 */
export function roomIn(folder: string, shelter = '/var/lib/augenhoehe'): Room {
  const moved = elsewhere(folder)
  const room = furnished(moved ?? folder)
  const closed = closedOnTheWay(room.folder, room.account)
  if (closed === undefined) return room
  if (moved === undefined && room.major === undefined && existsSync(dirname(shelter))) {
    mkdirSync(shelter, { recursive: true })
    chmodSync(shelter, 0o711)
    const away = { ...room, folder: mkdtempSync(join(shelter, 'database-')) }
    if (closedOnTheWay(away.folder, away.account) === undefined) {
      symlinkSync(away.folder, join(folder, 'elsewhere'))
      return away
    }
  }
  throw new StartRefused(
    `Augenhöhe läuft als root, und das Konto der Datenbank (Nummer ${room.account?.uid}) kommt nicht durch den Ordner ${closed}. ` +
      `Wählen Sie mit AUGENHOEHE_DATA einen anderen Ordner, oder geben Sie den Weg frei: chmod o+x ${closed}`,
  )
}

function furnished(folder: string): Room {
  const majors = readdirSync(folder).flatMap((name) => /^pg(\d+)$/.exec(name)?.[1] ?? [])
  const major = majors.length === 0 ? undefined : Math.max(...majors.map(Number))
  return { folder, major, account: accountFor(major === undefined ? undefined : join(folder, `pg${major}`)) }
}

function elsewhere(folder: string): string | undefined {
  const link = join(folder, 'elsewhere')
  if (!lstatSync(link, { throwIfNoEntry: false })) return undefined
  if (existsSync(link)) return realpathSync(link)
  throw new StartRefused(
    `Die Datenbank lag nicht in diesem Ordner, sondern dort, wohin ${link} zeigt, und da ist sie nicht mehr. ` +
      'Legen Sie sie zurück oder spielen Sie eine Sicherung in einen neuen Ordner ein.',
  )
}

/** The first folder the account cannot enter. At most the last one, which is ours, is opened for its group. */
function closedOnTheWay(folder: string, account: Account): string | undefined {
  if (!account || canEnter(folder, account)) return undefined
  const { mode, uid } = statSync(folder)
  if (canEnter(dirname(folder), account) && (mode & 0o070) === 0) {
    chownSync(folder, uid, account.gid)
    chmodSync(folder, (mode & 0o7777) | 0o010)
    return undefined
  }
  return ancestors(folder).find((step) => !canEnter(step, account))
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [...ancestors(parent), folder]
}

/** Asked of the system and not computed, because access lists count too. */
function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], under(account)).status === 0
}
