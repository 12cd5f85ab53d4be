import type { Keyring } from '../door.ts'
import type { Undo } from '../files.ts'
import type { Keys } from '../keys.ts'

/** Keys beside a transaction, as `filing` for files: a new one is taken back with it, an old one is destroyed after the commit. */
export function keyring(keys: Keys, network: string) {
  const undo: Undo[] = []
  const gone: string[] = []
  return {
    desk: {
      has: (id) => keys.has(network, id),
      open: (id, about, sealed) => keys.open(network, id, about, sealed),
      seal: (id, about, plain) => keys.seal(network, id, about, plain),
      make: async (id) => {
        undo.push(await keys.make(network, id))
      },
      destroy: (id) => {
        gone.push(id)
      },
    } satisfies Keyring,
    back: async () => {
      gone.length = 0
      for (const step of undo.splice(0).reverse()) await step()
    },
    settle: async () => {
      undo.length = 0
      for (const id of gone.splice(0)) await keys.destroy(network, id)
    },
  }
}
