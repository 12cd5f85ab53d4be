import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Shelf {
  get(name: string): Promise<Buffer<ArrayBuffer> | undefined>
  put(name: string, sound: Buffer<ArrayBuffer>): Promise<void>
}

const weeks = 4 * 7 * 24 * 3_600_000

/**
 * Sound that was made once, in a folder of its own. The longest unheard goes first when there is too much, and everything that nobody
 * heard for four weeks: a text that was erased is not kept as sound for ever. Names are hashes, so no name comes from outside.
 */
export function openShelf(folder: string, mostBytes = 300 * 1024 * 1024): Shelf {
  const ready = mkdir(folder, { recursive: true, mode: 0o700 })

  async function tidy(): Promise<void> {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.wav'))
    const found = await Promise.all(names.map(async (name) => ({ name, ...(await seen(join(folder, name))) })))
    let room = mostBytes
    for (const { name, size, heard } of found.sort((one, other) => other.heard - one.heard)) {
      room -= size
      if (room < 0 || heard < Date.now() - weeks) await rm(join(folder, name), { force: true })
    }
  }

  return {
    get: async (name) => {
      const file = join(folder, `${name}.wav`)
      const sound = await readFile(file).catch(() => undefined)
      if (sound) await utimes(file, new Date(), new Date()).catch(() => undefined)
      return sound
    },
    put: async (name, sound) => {
      await ready
      const fresh = join(folder, `${name}.${process.pid}.neu`)
      await writeFile(fresh, sound, { mode: 0o600 })
      await rename(fresh, join(folder, `${name}.wav`))
      await tidy()
    },
  }
}

async function seen(file: string): Promise<{ size: number; heard: number }> {
  // Another process may have tidied meanwhile.
  const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }))
  return { size, heard: mtimeMs }
}
