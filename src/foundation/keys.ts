import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isId } from './crypto.ts'
import type { Undo } from './files.ts'

/**
 * Keys that lie beside the database and never in it: what they seal, nobody reads who has the database alone, and nobody at all
 * once the key is destroyed. One folder a network, one file a key, named by its id.
 */
export interface Keys {
  make(network: string, id: string): Promise<Undo>
  has(network: string, id: string): Promise<boolean>
  /** AES-256-GCM: 12 bytes nonce, the cipher, 16 bytes tag. `about` must be the same again when it is opened. */
  seal(network: string, id: string, about: string, plain: Uint8Array): Promise<Uint8Array>
  /** `undefined` without the key, and for whatever this key has not sealed about this. */
  open(network: string, id: string, about: string, sealed: Uint8Array): Promise<Uint8Array | undefined>
  destroy(network: string, id: string): Promise<void>
  /** Destroys what no row knows and is older than a day: a machine that stopped between commit and destruction leaves no key behind. */
  sweep(known: (network: string) => Promise<ReadonlySet<string>>, now: Date): Promise<number>
}

const day = 24 * 3600 * 1000
const [nonceLength, tagLength] = [12, 16]

export function openKeys(folder: string): Keys {
  const place = (network: string, id: string) => {
    if (!isId(network) || !isId(id)) throw new Error(`not the name of a key: ${network} ${id}`)
    return join(folder, network, id)
  }
  const keyOf = (network: string, id: string) => readFile(place(network, id)).catch(() => undefined)
  const destroy = async (network: string, id: string) => {
    await blank(place(network, id))
    await rm(place(network, id), { force: true })
  }

  return {
    make: async (network, id) => {
      await mkdir(join(folder, network), { recursive: true, mode: 0o700 })
      await written(place(network, id), 'wx', randomBytes(32))
      await settled(join(folder, network))
      return () => destroy(network, id)
    },
    has: async (network, id) => (await keyOf(network, id)) !== undefined,
    seal: async (network, id, about, plain) => {
      const key = await keyOf(network, id)
      if (!key) throw new Error('sealed with a key that is not there: ask `has` first')
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    open: async (network, id, about, sealed) => {
      const key = await keyOf(network, id)
      return key && opened(key, about, sealed)
    },
    destroy,
    sweep: async (known, now) => {
      let removed = 0
      for (const network of (await readdir(folder).catch(() => [])).filter(isId)) {
        const ids = await known(network)
        for (const id of (await readdir(join(folder, network))).filter((name) => isId(name) && !ids.has(name))) {
          if (now.getTime() - (await stat(place(network, id))).mtimeMs < day) continue
          await destroy(network, id)
          removed += 1
        }
      }
      return removed
    },
  }
}

function opened(key: Uint8Array, about: string, sealed: Uint8Array): Uint8Array | undefined {
  const end = sealed.length - tagLength
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength)).setAAD(Buffer.from(about))
    cipher.setAuthTag(sealed.subarray(end))
    return Buffer.concat([cipher.update(sealed.subarray(nonceLength, end)), cipher.final()])
  } catch {
    // The tag does not fit: another key, another seat, or somebody's hand in the database.
    return undefined
  }
}

/** Written over before its name goes: on most disks that is the end of it. */
async function blank(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found) await written(path, 'r+', randomBytes(found.size))
}

async function written(path: string, flag: 'wx' | 'r+', bytes: Uint8Array): Promise<void> {
  const handle = await open(path, flag, 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
