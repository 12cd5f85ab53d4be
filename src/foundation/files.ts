import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isId } from './crypto.ts'
import type { Upload } from './input.ts'

/** A file that came in over the web and lies on disk, apart from everything that is kept. */
export interface Landed {
  readonly name: string
  /** Bytes on disk; at most what its address takes. */
  readonly size: number
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
  readonly path: string
  /** There was more of it than its address takes; what lies on disk is only the beginning. */
  readonly cut: boolean
  /** The same file sent twice is the same form sent twice, wherever it landed. */
  toJSON(): unknown
}

export type Incoming = Upload | Landed

/** Takes back what was done. */
export type Undo = () => Promise<void>

export interface Opened {
  readonly size: number
  /** Bytes from `from` on, at most `length` of them. Close it when done. */
  piece(from: number, length: number): Promise<Uint8Array<ArrayBuffer>>
  close(): Promise<void>
}

/** What people upload: one folder a network, one file a thing, named by its id. Nothing in it is ever run or served by its name. */
export interface Files {
  /** A path nobody uses yet, for bytes that are still coming. */
  landing(): Promise<string>
  keep(network: string, id: string, file: Incoming): Promise<Undo>
  remove(network: string, id: string): Promise<void>
  open(network: string, id: string): Promise<Opened | undefined>
  /** Removes what no row knows and is older than a day. `known` tells the ids of one network. */
  sweep(known: (network: string) => Promise<ReadonlySet<string>>, now: Date): Promise<number>
}

const day = 24 * 3600 * 1000

export function openFiles(folder: string): Files {
  const arriving = join(folder, 'incoming')
  const home = (network: string) => {
    if (!isId(network)) throw new Error(`not a network id: ${network}`)
    return join(folder, network)
  }
  const place = (network: string, id: string) => {
    if (!isId(id)) throw new Error(`not the id of a file: ${id}`)
    return join(home(network), id)
  }
  const landing = async () => {
    await mkdir(arriving, { recursive: true, mode: 0o700 })
    return join(arriving, randomUUID())
  }

  return {
    landing,
    keep: async (network, id, file) => {
      const from = 'path' in file ? file.path : await landing()
      if ('bytes' in file) await written(from, file.bytes)
      const to = place(network, id)
      await mkdir(home(network), { recursive: true, mode: 0o700 })
      await rename(from, to)
      await settled(home(network))
      return () => rename(to, from)
    },
    remove: (network, id) => rm(place(network, id), { force: true }),
    open: async (network, id) => openAt(place(network, id)),
    sweep: async (known, now) => {
      let removed = 0
      for (const network of await readdir(folder).catch(() => [])) {
        if (network !== 'incoming' && !isId(network)) continue
        const ids = network === 'incoming' ? new Set<string>() : await known(network)
        for (const name of await readdir(join(folder, network))) {
          const path = join(folder, network, name)
          const found = ids.has(name) ? undefined : await stat(path).catch(() => undefined)
          if (!found || now.getTime() - found.mtimeMs < day) continue
          await rm(path, { force: true })
          removed += 1
        }
      }
      return removed
    },
  }
}

/** The bytes of a file on its way in, piece by piece, wherever it is. */
export async function opened(file: Incoming): Promise<Opened> {
  if ('bytes' in file)
    return {
      size: file.bytes.length,
      piece: async (from, length) => new Uint8Array(file.bytes.subarray(from, from + length)),
      close: async () => undefined,
    }
  const found = await openAt(file.path)
  if (!found) throw new Error('a file that landed is gone')
  return found
}

async function openAt(path: string): Promise<Opened | undefined> {
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return undefined
  const { size } = await handle.stat()
  return {
    size,
    piece: async (from, length) => {
      const room = new Uint8Array(Math.max(0, Math.min(length, size - from)))
      const { bytesRead } = await handle.read(room, 0, room.length, from)
      return room.subarray(0, bytesRead)
    },
    close: () => handle.close(),
  }
}

async function written(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A name that was changed is only sure to outlast a power cut when the folder was written too. */
async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** SHA-256 in hex. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
