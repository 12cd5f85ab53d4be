import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lifeOf } from './living.ts'
import { codeOf, StartRefused } from './refused.ts'

/**
 * Takes the data folder for this process; gives back how to leave it again.
 * `app.pid` names the process and its start, so a dead owner (take over) differs from a living one (refuse).
 */
export function claim(folder: string): () => void {
  const file = join(folder, 'app.pid')
  const draft = `${file}.${process.pid}`
  const mine = `${process.pid} ${lifeOf(process.pid)}\n`
  writeFileSync(draft, mine)
  try {
    while (!linked(draft, file)) takeAway(file, folder)
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (content(file) === mine) rmSync(file, { force: true })
  }
}

/** A link is complete or absent: nobody ever reads a half-written file. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function takeAway(file: string, folder: string): void {
  refuseIfAlive(content(file), folder)
  const stale = `${file}.stale.${process.pid}`
  try {
    renameSync(file, stale)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  try {
    // Another starter may have been faster, and what was moved away is its fresh claim: give it back.
    refuseIfAlive(content(stale), folder)
  } catch (error) {
    linked(stale, file)
    throw error
  } finally {
    rmSync(stale, { force: true })
  }
}

/** The process that has the data folder now. */
export function holderOf(folder: string): string | undefined {
  return alive(content(join(folder, 'app.pid')))
}

function alive(owner: string | undefined): string | undefined {
  const [pid = '', life = ''] = (owner ?? '').trim().split(' ')
  return life !== '' && lifeOf(Number(pid)) === life ? pid : undefined
}

function refuseIfAlive(owner: string | undefined, folder: string): void {
  const pid = alive(owner)
  if (pid === undefined) return
  throw new StartRefused(
    `Augenhöhe läuft schon mit diesem Datenordner (Prozess ${pid}). ` +
      `Beenden Sie zuerst diesen Prozess oder wählen Sie mit AUGENHOEHE_DATA einen anderen Ordner. Ordner: ${folder}`,
  )
}

function content(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
