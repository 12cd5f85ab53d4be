import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { changeNetwork, keepCarrier, keepTargetGroup } from './commands/facts.ts'
import { foundNetwork } from './commands/found-network.ts'
import { answers, beginFounding, finishFounding } from './commands/founding.ts'
import { changeRules } from './commands/rule-set.ts'
import { directory } from './reads/directory.ts'
import { carrierPage, factsPage, targetGroupPage } from './reads/facts.ts'
import { foundingPage, foundingStart } from './reads/founding.ts'
import { rulesForm, rulesPage } from './reads/rule-set.ts'
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
