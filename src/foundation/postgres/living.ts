import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { codeOf } from './refused.ts'

/** A mark that stays the same as long as this very process lives; undefined once it is gone. A zombie is gone. */
export function lifeOf(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid < 1) return undefined
  try {
    if (process.platform !== 'linux') return lifeByPs(pid)
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands in brackets and may itself hold blanks and brackets; field 3 follows the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
  } catch {
    return undefined
  }
}

function lifeByPs(pid: number): string | undefined {
  const line = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  const [state = '', ...start] = line.split(/\s+/)
  return state.startsWith('Z') || start.length === 0 ? undefined : start.join('-')
}

/** Whether the process is the PostgreSQL server of this data folder, and not another program with a used-up number. */
export function isServerOf(pid: number, data: string): boolean {
  if (lifeOf(pid) === undefined) return false
  try {
    if (process.platform !== 'linux') {
      const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
      return command.includes('postgres') && command.includes(data)
    }
    // Not /proc/<pid>/cwd: root in a container may not read it for another account.
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return basename(words[0] ?? '') === 'postgres' && words.includes(data)
  } catch {
    return false
  }
}

/** PostgreSQL's fast shutdown: clients are cut off, nothing is lost. Resolves when the process is gone. */
export async function shutDown(pid: number, life = lifeOf(pid)): Promise<void> {
  if (life === undefined || lifeOf(pid) !== life) return
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
  while (lifeOf(pid) === life) await new Promise((resume) => setTimeout(resume, 15))
}
