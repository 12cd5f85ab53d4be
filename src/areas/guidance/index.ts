import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { answerReport, describeOperator, reportBarrier } from './commands.ts'
import { operatorPage, receivedPage, reportPage, reportsPage, standingPage } from './reads.ts'
import { guidanceTexts } from './texts.ts'

/** Help, display, accessibility and the legal pages. */
export const guidance = area({
  name: 'guidance',
  texts: guidanceTexts,
  commands: [reportBarrier, answerReport, describeOperator],
  reads: [standingPage, reportPage, receivedPage, operatorPage, reportsPage],
  addresses,
  reactions: [],
})
