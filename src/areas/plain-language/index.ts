import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { writePlainTwin } from './commands/twin.ts'
import { dropTexts, keepText, keepTexts } from './commands.ts'
import { twinPage } from './reads/twin.ts'
import { plainLanguageTexts } from './texts.ts'

/** Every text that people write, and its plain twin. */
export const plainLanguage = area({
  name: 'plain-language',
  texts: plainLanguageTexts,
  commands: [keepText, keepTexts, dropTexts, writePlainTwin],
  reads: [twinPage],
  addresses,
  reactions: [],
})
