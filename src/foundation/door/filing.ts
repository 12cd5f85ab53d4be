import type { Filing, Keyring, Occasion } from '../door.ts'
import type { Files, Undo } from '../files.ts'

export type Attempt = Occasion & { readonly files: Filing; readonly keys: Keyring }

/**
 * Files beside a transaction: kept before the commit, so that no row stands without its file; removed after it, so that none is lost
 * to a commit that fails. What is left over when the machine stops in between, the sweep finds.
 */
export function filing(files: Files, network: string) {
  const undo: Undo[] = []
  const gone: string[] = []
  return {
    desk: {
      keep: async (id, file) => {
        undo.push(await files.keep(network, id, file))
      },
      remove: (id) => {
        gone.push(id)
      },
    } satisfies Filing,
    back: async () => {
      gone.length = 0
      for (const step of undo.splice(0).reverse()) await step()
    },
    settle: async () => {
      for (const id of gone.splice(0)) await files.remove(network, id)
    },
  }
}
