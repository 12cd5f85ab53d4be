import type { Faults } from '../../../foundation/door.ts'
import type { FormValues } from '../../../foundation/input.ts'
import { type Display, knownDisplay } from '../../../ui/display.ts'
import { colourOf, contrast, leastContrast } from '../../../ui/own-colours.ts'

/** What somebody chose at /darstellung, or what does not fit. What is left to the browser is left out. */
export function chosenDisplay(values: FormValues): Display | Faults {
  const known = knownDisplay(values)
  if (known.theme !== 'own') return known
  const ink = written(values, 'ink')
  const ground = written(values, 'ground')
  const unread = Object.entries({ ink, ground }).filter(([, colour]) => colour === undefined)
  if (unread.length > 0) return { faults: unread.map(([field]) => ({ field, key: 'colour-looks-wrong' })) }
  if (!ink || !ground) return known
  const ratio = contrast(ink, ground)
  // Rounded down: 6.97 must not be told as 7.
  const told = Math.floor(ratio * 10) / 10
  if (ratio < leastContrast) return { faults: [{ field: 'ink', key: 'colours-too-similar', values: { ratio: told } }] }
  return { ...known, ink, ground }
}

/** What was typed wins over what was picked. */
function written(values: FormValues, name: 'ink' | 'ground'): string | undefined {
  const [typed, picked] = [values[`${name}Typed`], values[name]]
  if (typeof typed === 'string' && typed.trim() !== '') return colourOf(typed)
  return typeof picked === 'string' ? colourOf(picked) : undefined
}

/** An address within this installation to go back to, or nothing. */
export function wayBack(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 500) return undefined
  return /^\/(?![/\\])[^\s\\]*$/.test(address) && !/^\/darstellung\b/.test(address) ? address : undefined
}
