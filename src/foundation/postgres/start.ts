import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { type Account, under } from './account.ts'
import { shutDown } from './living.ts'
import { answers, posted } from './orphan.ts'
import { StartRefused } from './refused.ts'

/** Repairing after a power cut takes seconds to minutes; PostgreSQL answers only then. */
const patience = 5 * 60_000

/** Starts a new server and resolves with its process number when it answers. Its messages go to `<data>.log`, those of the time before to `.old`. */
export async function start(command: string[], data: string, socket: string, account: Account): Promise<number> {
  const until = Date.now() + patience
  const log = `${data}.log`
  if (existsSync(log)) renameSync(log, `${log}.old`)
  for (;;) {
    const outcome = await attempt(command, data, socket, account, log, until)
    if (typeof outcome === 'number') return outcome
    // The processes of a server that was itself killed need a moment to notice.
    const survivors = outcome.includes('shared memory block') && Date.now() < until - patience + 20_000
    if (!survivors)
      throw new StartRefused(
        `Die Datenbank startet nicht. Das ganze Protokoll steht in ${log}. PostgreSQL meldet: ${outcome}`,
      )
    await new Promise((resume) => setTimeout(resume, 200))
  }
}

/** The process number, or PostgreSQL's reason for not starting. */
async function attempt(
  [program = '', ...words]: string[],
  data: string,
  socket: string,
  account: Account,
  log: string,
  until: number,
): Promise<number | string> {
  const paper = openSync(log, 'a', 0o600)
  // A process group of its own: Ctrl-C reaches the app alone, and the app then shuts the server down.
  const server = spawn(program, words, { ...under(account), stdio: ['ignore', paper, paper], detached: true })
  closeSync(paper)
  server.unref()
  const ended: { reason?: string } = {}
  server.on('error', (error) => {
    ended.reason = error.message
  })
  server.on('exit', () => {
    ended.reason = lastWords(log)
  })
  while (ended.reason === undefined && Date.now() < until) {
    const post = posted(data)
    if (post?.ready && post.pid === server.pid && (await answers(socket))) return post.pid
    await new Promise((resume) => setTimeout(resume, 20))
  }
  if (server.pid !== undefined) await shutDown(server.pid)
  return ended.reason ?? 'keine Antwort'
}

function lastWords(log: string): string {
  // The folder may be gone already when a stopped server's end is heard (tests).
  if (!existsSync(log)) return ''
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const last = lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? ''
  return last.replace(/^.*FATAL:\s*/, '')
}
