import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  refusals: {},
  problems: {},
  done: {},
  facts: {},
}
