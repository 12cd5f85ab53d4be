import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Done } from '../foundation/addresses.ts'

/** What was just done. The page is opened at the place where it is said, and that place has the focus: no script is needed. */
export const SaidContext = createContext<Done | undefined>(undefined)

/** The sentence of what was just done, when it belongs to the place with this id. */
export function useSaid(id: string | undefined): string | undefined {
  const done = useContext(SaidContext)
  return id !== undefined && done?.at === id ? done.sentence : undefined
}
