import { act, file, form, page } from '../../foundation/addresses.ts'
import { describeOperator } from './commands/operator.ts'
import { answerReport, reportBarrier } from './commands/reports.ts'
import { changeBarrier, endBarrier, keepStatement, noteBarrier } from './commands/statement.ts'
import { AccessibilityPage } from './pages/accessibility.tsx'
import { DisplayPage } from './pages/display.tsx'
import { PlainPage, SigningPage } from './pages/four-parts.tsx'
import { HelpPage } from './pages/help.tsx'
import { BarrierPage } from './pages/known-barrier.tsx'
import { ImprintPage, PrivacyPage } from './pages/legal.tsx'
import { machineReadable } from './pages/machine-readable.ts'
import { OperatorPage } from './pages/operator.tsx'
import { ReceivedPage, ReportPage } from './pages/report.tsx'
import { OneReportPage, ReportsPage } from './pages/reports.tsx'
import { StartPage } from './pages/start.tsx'
import { StatementPage } from './pages/statement.tsx'
import { barrierPage, newBarrierPage, operatorPage, startPage, statementFormPage } from './reads/operator.ts'
import { oneReportPage, receivedPage, reportPage, reportsPage } from './reads/reports.ts'
import { plainPage, signingPage, standingPage, statementPage } from './reads/standing.ts'

const statementForm = '/betreiber/erklaerung'

export const addresses = [
  page('/darstellung', { read: standingPage, view: DisplayPage }),
  page('/hilfe', { read: standingPage, view: HelpPage }),
  page('/barrierefreiheit', { read: statementPage, view: AccessibilityPage }),
  file('/barrierefreiheit.json', {
    read: statementPage,
    file: (data) => ({ type: 'application/json', name: 'barrierefreiheit.json', bytes: machineReadable(data) }),
  }),
  page('/leichte-sprache', { read: plainPage, view: PlainPage }),
  page('/gebaerdensprache', { read: signingPage, view: SigningPage }),
  page('/datenschutz', { read: standingPage, view: PrivacyPage }),
  page('/impressum', { read: standingPage, view: ImprintPage }),

  form('/barriere-melden', {
    read: reportPage,
    view: ReportPage,
    act: reportBarrier,
    leadsTo: (report) => `/barriere-melden/${report}`,
  }),
  page('/barriere-melden/:report', { read: receivedPage, view: ReceivedPage }),

  form('/betreiber', { read: operatorPage, view: OperatorPage, act: describeOperator, leadsTo: () => '/betreiber' }),
  page('/betreiber/start', { read: startPage, view: StartPage }),
  form(statementForm, {
    read: statementFormPage,
    view: StatementPage,
    act: keepStatement,
    leadsTo: () => statementForm,
  }),
  form('/betreiber/erklaerung/neu', {
    read: newBarrierPage,
    view: BarrierPage,
    act: noteBarrier,
    leadsTo: () => statementForm,
  }),
  form('/betreiber/erklaerung/:barrier', {
    read: barrierPage,
    view: BarrierPage,
    act: changeBarrier,
    leadsTo: () => statementForm,
  }),
  act('/betreiber/erklaerung/:barrier/beseitigt', {
    onto: '/betreiber/erklaerung/:barrier',
    act: endBarrier,
    leadsTo: () => statementForm,
  }),
  page('/betreiber/barrieren', { read: reportsPage, view: ReportsPage }),
  form('/betreiber/barrieren/:report', {
    read: oneReportPage,
    view: OneReportPage,
    act: answerReport,
    leadsTo: (report) => `/betreiber/barrieren/${report}`,
  }),
]
