import { act, form, page } from '../../foundation/addresses.ts'
import { answerReport, describeOperator, reportBarrier } from './commands.ts'
import { AccessibilityPage, PlainPage, SigningPage } from './pages/accessibility.tsx'
import { DisplayPage } from './pages/display.tsx'
import { HelpPage } from './pages/help.tsx'
import { ImprintPage, PrivacyPage } from './pages/legal.tsx'
import { OperatorPage, ReportsPage } from './pages/operator.tsx'
import { ReceivedPage, ReportPage } from './pages/report.tsx'
import { operatorPage, receivedPage, reportPage, reportsPage, standingPage } from './reads.ts'

export const addresses = [
  page('/darstellung', { read: standingPage, view: DisplayPage }),
  page('/hilfe', { read: standingPage, view: HelpPage }),
  page('/barrierefreiheit', { read: standingPage, view: AccessibilityPage }),
  page('/leichte-sprache', { read: standingPage, view: PlainPage }),
  page('/gebaerdensprache', { read: standingPage, view: SigningPage }),
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
  page('/betreiber/barrieren', { read: reportsPage, view: ReportsPage }),
  act('/betreiber/barrieren/:report/beantwortet', {
    onto: '/betreiber/barrieren',
    act: answerReport,
    leadsTo: () => '/betreiber/barrieren',
  }),
]
