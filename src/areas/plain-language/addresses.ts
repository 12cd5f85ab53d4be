import { type At, act, form, page } from '../../foundation/addresses.ts'
import { changeTerm, explainWord, removeTerm } from './commands/glossary.ts'
import { choosePlainStyle } from './commands/style.ts'
import { becomeTestReader, stopTestReading, testPlainTwin } from './commands/test-reader.ts'
import { writePlainTwin } from './commands/twin.ts'
import { CoveragePage } from './pages/coverage.tsx'
import { GlossaryPage, ProductWordsPage } from './pages/glossary.tsx'
import { UnexplainedPage } from './pages/glossary-gaps.tsx'
import { NewTermPage, TermPage } from './pages/glossary-term.tsx'
import { TestPage, TextsToTestPage } from './pages/test-reading.tsx'
import { TwinPage } from './pages/twin.tsx'
import { coverage } from './reads/coverage.ts'
import { glossaryPage, newTermPage, productWordsPage, termPage } from './reads/glossary.ts'
import { textsToTest } from './reads/test-reading.ts'
import { testPage, twinPage } from './reads/twin.ts'
import { unexplainedWords } from './reads/unexplained.ts'

const texts = '/n/:network/texte'
const testing = `${texts}/pruefen`

const twinAddresses = [
  page(texts, { read: coverage, view: CoveragePage }),
  act(`${texts}/schreibweise`, { onto: texts, act: choosePlainStyle, leadsTo: toTexts }),
  act(`${texts}/pruefende`, { onto: texts, act: becomeTestReader, leadsTo: toTexts }),
  act(`${texts}/pruefende/austragen`, { onto: texts, act: stopTestReading, leadsTo: toTexts }),
  form(testing, { read: textsToTest, view: TextsToTestPage, act: becomeTestReader, leadsTo: toTesting }),
  act(`${testing}/beenden`, { onto: testing, act: stopTestReading, leadsTo: toTesting }),
  form(`${testing}/:text`, { read: testPage, view: TestPage, act: testPlainTwin, leadsTo: toTesting }),
  form(`${texts}/:text`, {
    read: twinPage,
    view: TwinPage,
    act: writePlainTwin,
    leadsTo: (_, { base, values }) =>
      typeof values.von === 'string' && values.von.startsWith(`${base}/`) ? values.von : base,
  }),
]

const words = '/n/:network/woerter'

const glossaryAddresses = [
  page('/hilfe/woerter', { read: productWordsPage, view: ProductWordsPage }),
  page(words, { read: glossaryPage, view: GlossaryPage }),
  page(`${words}/unerklaert`, { read: unexplainedWords, view: UnexplainedPage }),
  form(`${words}/neu`, {
    read: newTermPage,
    view: NewTermPage,
    act: explainWord,
    leadsTo: (term, { base }) => `${base}/woerter/${term}`,
  }),
  form(`${words}/:term`, {
    read: termPage,
    view: TermPage,
    act: changeTerm,
    leadsTo: (term, { base }) => `${base}/woerter/${term}`,
  }),
  act(`${words}/:term/entfernen`, {
    onto: `${words}/:term`,
    act: removeTerm,
    leadsTo: (_, { base }) => `${base}/woerter`,
  }),
]

export const addresses = [...glossaryAddresses, ...twinAddresses]

function toTexts(_: unknown, { base }: At): string {
  return `${base}/texte`
}

function toTesting(_: unknown, { base }: At): string {
  return `${base}/texte/pruefen`
}
