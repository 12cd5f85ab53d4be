import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { isServerOf, shutDown } from './living.ts'
import { StartRefused } from './refused.ts'
import { port } from './settings.ts'

/** What the running server itself writes into its data folder; it may take the paper away at any moment. */
export function posted(data: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/**
 * The server that outlived a killed app, when it is the one we would start ourselves; every other one is shut down first.
 * Afterwards the data folder is free for a new server.
 */
export async function orphanOf(data: string, socket: string, command: string[]): Promise<number | undefined> {
  const pid = posted(data)?.pid
  if (pid === undefined || !isServerOf(pid, data)) {
    if (await answers(socket))
      throw new StartRefused(
        `Ein anderer Rechner oder Container benutzt diese Datenbank. Beenden Sie Augenhöhe dort zuerst. Ordner: ${data}`,
      )
    forget(data, socket)
    return undefined
  }
  if (startedWith(data) === shown(command) && posted(data)?.ready && (await answers(socket))) return pid
  await shutDown(pid)
  return undefined
}

/**
 * PostgreSQL believes a used-up or zombie number and would refuse. Our own number in its place means "your parent" to it;
 * the lines below stay, so its check for surviving backends still works.
 */
function forget(data: string, socket: string): void {
  const file = join(data, 'postmaster.pid')
  if (existsSync(file)) {
    const [, ...rest] = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [process.pid, ...rest].join('\n'))
  }
  rmSync(`${address(socket)}.lock`, { force: true })
}

function address(socket: string): string {
  return join(socket, `.s.PGSQL.${port}`)
}

function startedWith(data: string): string | undefined {
  const file = join(data, 'postmaster.opts')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

function shown([program, ...words]: string[]): string {
  return [program, ...words.map((word) => `"${word}"`)].join(' ')
}

/** Asks for encryption, the one question PostgreSQL answers before it knows who asks (protocol 3, SSLRequest: N or S). */
export function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(address(socket))
    const end = (heard: boolean) => {
      line.destroy()
      resolve(heard)
    }
    line.setTimeout(2000, () => end(false))
    line.on('error', () => end(false))
    line.on('close', () => end(false))
    line.on('data', (answer) => end(answer[0] === 0x4e || answer[0] === 0x53))
    line.on('connect', () => line.write(Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f])))
  })
}
