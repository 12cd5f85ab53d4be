import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
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
import { dropTexts, keepText, keepTexts } from './commands.ts'
import { coverage } from './reads/coverage.ts'
import { glossaryPage, newTermPage, productWordsPage, termPage } from './reads/glossary.ts'
import { recordingFile, recordingPage, signingPlace, textRecordings, unwrittenRecordings } from './reads/recording.ts'
import { textsToTest } from './reads/test-reading.ts'
import { testPage, twinPage } from './reads/twin.ts'
import { unexplainedWords } from './reads/unexplained.ts'
import { plainLanguageTexts } from './texts.ts'

/** Every text that people write, and its plain twin. */
export const plainLanguage = area({
  name: 'plain-language',
  texts: plainLanguageTexts,
  commands: [
    explainWord,
    changeTerm,
    removeTerm,
    keepText,
    keepTexts,
    dropTexts,
    writePlainTwin,
    testPlainTwin,
    becomeTestReader,
    stopTestReading,
    choosePlainStyle,
    bringRecording,
    describeRecording,
    writeDownRecording,
    captionRecording,
    publishRecording,
    withdrawRecording,
    removeRecording,
  ],
  reads: [
    glossaryPage,
    productWordsPage,
    newTermPage,
    termPage,
    unexplainedWords,
    twinPage,
    testPage,
    textsToTest,
    coverage,
    textRecordings,
    unwrittenRecordings,
    signingPlace,
    recordingPage,
    recordingFile,
  ],
  addresses,
  reactions: [],
})
