import type { Desk } from '../../../foundation/door.ts'
import { keepText } from '../../plain-language/commands.ts'

/** A text of this area; it may have a plain twin. */
export function keep(desk: Desk, place: string, original: string): Promise<string> {
  return desk.also(keepText, { place: `decisions.${place}`, original })
}
