import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { TableTask } from './worker.ts'

export type TaskEnd<Answer> = { readonly answer: Answer } | { readonly stopped: 'time' | 'memory' }

// In the sources the worker lies beside this file, in the built product it is an entry of its own beside or above the part this file went into.
const places = ['./worker.ts', './table-worker.js', '../table-worker.js'].map((place) =>
  fileURLToPath(new URL(place, import.meta.url)),
)

// It may read and compute, nothing else: no files written, no programs started, little memory.
const restrictions = ['--permission', '--allow-fs-read=*', '--max-old-space-size=256']

// On a busy machine the program itself needs seconds to start; that is not the fault of the table.
const secondsToStart = 20

// Two at a time, so that a small server stays one.
const seats = 2
let taken = 0
const queue: (() => void)[] = []

/**
 * Runs a task in a process of its own, which is ended `limit` milliseconds after it began to work. Rejects only if the program itself is at fault.
 * A worker thread would be lighter, but one that runs out of memory at a single big text takes the whole server down with it.
 */
export async function runTask<Answer>(task: TableTask, limit: number): Promise<TaskEnd<Answer>> {
  if (taken >= seats) await new Promise<void>((free) => queue.push(free))
  else taken += 1
  try {
    return await start<Answer>(task, limit)
  } finally {
    const next = queue.shift()
    if (next) next()
    else taken -= 1
  }
}

function start<Answer>(task: TableTask, limit: number): Promise<TaskEnd<Answer>> {
  const place = places.find(existsSync)
  if (!place) return Promise.reject(new Error(`The table worker is missing beside ${import.meta.url}`))
  return new Promise((resolve, reject) => {
    const worker = spawn(process.execPath, [...restrictions, place], { env: {}, stdio: 'pipe' })
    const answer: Buffer[] = []
    let complaint = ''
    let late = false
    const end = () => {
      late = true
      worker.kill('SIGKILL')
    }
    let timer = setTimeout(end, secondsToStart * 1000)
    worker.stdout.once('data', () => {
      clearTimeout(timer)
      timer = setTimeout(end, limit)
    })
    worker.stdout.on('data', (part: Buffer) => answer.push(part))
    worker.stderr.on('data', (part: Buffer) => {
      complaint += part.toString().slice(0, 2000)
    })
    // The worker may be gone before it has read everything; how it ended tells more than the broken pipe.
    worker.stdin.on('error', () => {})
    worker.stdin.end(serialize(task))
    worker.once('error', reject)
    worker.once('close', (code) => {
      clearTimeout(timer)
      if (late) resolve({ stopped: 'time' })
      else if (code === 0) resolve({ answer: deserialize(Buffer.concat(answer).subarray(1)) })
      else if (complaint.includes('heap out of memory')) resolve({ stopped: 'memory' })
      else reject(new Error(`The table worker ended with ${code}: ${complaint}`))
    })
  })
}
