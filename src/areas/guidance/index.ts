import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { describeOperator } from './commands/operator.ts'
import { remindOperator } from './commands/reminders.ts'
import { answerReport, reportBarrier } from './commands/reports.ts'
import { changeBarrier, endBarrier, keepStatement, noteBarrier } from './commands/statement.ts'
import { barrierPage, newBarrierPage, operatorPage, startPage, statementFormPage } from './reads/operator.ts'
import { oneReportPage, receivedPage, reportPage, reportsPage } from './reads/reports.ts'
import { plainPage, signingPage, standingPage, statementPage } from './reads/standing.ts'
import { guidanceTexts } from './texts.ts'

/** Help, display, accessibility and the legal pages. */
export const guidance = area({
  name: 'guidance',
  texts: guidanceTexts,
  commands: [
    reportBarrier,
    answerReport,
    describeOperator,
    keepStatement,
    noteBarrier,
    changeBarrier,
    endBarrier,
    remindOperator,
  ],
  reads: [
    standingPage,
    statementPage,
    plainPage,
    signingPage,
    reportPage,
    receivedPage,
    reportsPage,
    oneReportPage,
    operatorPage,
    startPage,
    statementFormPage,
    newBarrierPage,
    barrierPage,
  ],
  addresses,
  reactions: [],
  daily: [remindOperator],
})
