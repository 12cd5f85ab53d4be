import type { Shape } from '../../../foundation/language.ts'
import type { twin as de } from './twin.ts'

export const twin: Shape<typeof de> = {
  title: 'Version in plain words',
  lead: 'Write the same content in short sentences and well-known words. Then more people can have a say.',
  original: 'The original text',
  plain: 'In plain words',
  hint: 'One sentence, one thought. At most twelve words a sentence. Each sentence on its own line.',
  finished: 'This version is finished and may be shown',
  save: 'Save this version',
  outdated: 'The original has changed since. Check whether the plain version is still right.',
}
