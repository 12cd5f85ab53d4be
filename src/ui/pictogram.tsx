import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type PictogramName, pictograms } from './pictograms.ts'

/** Whether somebody wants pictograms beside words. Pages set it once, at the top. */
export const SymbolsContext = createContext(false)

/** Stands before its word, and says nothing to those who hear the page: the word does. */
export function Pictogram({ of }: { of: PictogramName }) {
  if (!useContext(SymbolsContext)) return null
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={pictograms[of]} />
    </svg>
  )
}
