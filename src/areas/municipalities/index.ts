import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import {
  answers,
  beginFounding,
  changeNetwork,
  changeRules,
  finishFounding,
  foundNetwork,
  keepCarrier,
  keepTargetGroup,
} from './commands.ts'
import {
  carrierPage,
  directory,
  factsPage,
  foundingPage,
  foundingStart,
  rulesForm,
  rulesPage,
  targetGroupPage,
} from './reads.ts'
import { municipalityTexts } from './texts.ts'

/** The networks themselves: how they are founded, found, described and ruled. */
export const municipalities = area({
  name: 'municipalities',
  texts: municipalityTexts,
  commands: [
    foundNetwork,
    beginFounding,
    ...Object.values(answers),
    finishFounding,
    changeNetwork,
    keepCarrier,
    keepTargetGroup,
    changeRules,
  ],
  reads: [directory, foundingStart, foundingPage, rulesPage, rulesForm, factsPage, carrierPage, targetGroupPage],
  addresses,
  reactions: [],
})
