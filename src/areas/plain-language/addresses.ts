import { type At, act, file, form, page } from '../../foundation/addresses.ts'
import { changeTerm, explainWord, removeTerm } from './commands/glossary.ts'
import { publishRecording, withdrawRecording } from './commands/publish.ts'
import {
  bringRecording,
  captionRecording,
  describeRecording,
  removeRecording,
  writeDownRecording,
} from './commands/recording.ts'
import { choosePlainStyle } from './commands/style.ts'
import { becomeTestReader, stopTestReading, testPlainTwin } from './commands/test-reader.ts'
import { writePlainTwin } from './commands/twin.ts'
import { CoveragePage } from './pages/coverage.tsx'
import { GlossaryPage, ProductWordsPage } from './pages/glossary.tsx'
import { UnexplainedPage } from './pages/glossary-gaps.tsx'
import { NewTermPage, TermPage } from './pages/glossary-term.tsx'
import { RecordingPage } from './pages/recording-page.tsx'
import { SigningPlacePage, TextRecordingsPage, UnwrittenRecordingsPage } from './pages/recordings.tsx'
import { TestPage, TextsToTestPage } from './pages/test-reading.tsx'
import { TwinPage } from './pages/twin.tsx'
import { coverage } from './reads/coverage.ts'
import { glossaryPage, newTermPage, productWordsPage, termPage } from './reads/glossary.ts'
import {
  type RecordingFile,
  recordingFile,
  recordingPage,
  signingPlace,
  textRecordings,
  unwrittenRecordings,
} from './reads/recording.ts'
import { textsToTest } from './reads/test-reading.ts'
import { testPage, twinPage } from './reads/twin.ts'
import { unexplainedWords } from './reads/unexplained.ts'
import { mostUpload } from './recording.ts'

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

/** One recording, in a network and outside all of them. */
function recordingAddresses(root: string) {
  const one = `${root}/aufnahmen/:recording`
  const back = (_: unknown, { base, params }: At) => `${base}/aufnahmen/${params.recording}`
  return [
    form(one, { read: recordingPage, view: RecordingPage, act: describeRecording, leadsTo: back }),
    act(`${one}/aufschreiben`, { onto: one, act: writeDownRecording, leadsTo: back }),
    act(`${one}/freigeben`, { onto: one, act: publishRecording, leadsTo: back }),
    act(`${one}/zuruecknehmen`, { onto: one, act: withdrawRecording, leadsTo: back }),
    act(`${one}/untertitel`, { onto: one, act: captionRecording, leadsTo: back }),
    act(`${one}/loeschen`, {
      onto: one,
      act: removeRecording,
      leadsTo: (text, { base }) => (text ? `${base}/texte/${text}/aufnahmen` : '/gebaerdensprache'),
    }),
    file(`${one}/datei`, { read: recordingFile, file: ({ id, ...of }: RecordingFile) => ({ ...of, stored: id }) }),
    file(`${one}/untertitel.vtt`, {
      read: recordingFile,
      file: ({ name, captions }: RecordingFile) => ({
        type: 'text/vtt; charset=utf-8',
        name: `${name.replace(/\.\w+$/, '')}.vtt`,
        bytes: captions,
      }),
    }),
  ]
}

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

export const addresses = [
  page('/n/:network/aufnahmen', { read: unwrittenRecordings, view: UnwrittenRecordingsPage }),
  ...recordingAddresses('/n/:network'),
  ...recordingAddresses(''),
  form('/n/:network/texte/:text/aufnahmen', {
    read: textRecordings,
    view: TextRecordingsPage,
    act: bringRecording,
    upload: mostUpload,
    leadsTo: (recording, { base }) => `${base}/aufnahmen/${recording}`,
  }),
  form('/gebaerdensprache/video/:slot', {
    read: signingPlace,
    view: SigningPlacePage,
    act: bringRecording,
    upload: mostUpload,
    leadsTo: (recording) => `/aufnahmen/${recording}`,
  }),
  ...glossaryAddresses,
  ...twinAddresses,
]

function toTexts(_: unknown, { base }: At): string {
  return `${base}/texte`
}

function toTesting(_: unknown, { base }: At): string {
  return `${base}/texte/pruefen`
}
