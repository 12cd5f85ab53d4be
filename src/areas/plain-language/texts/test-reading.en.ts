import type { Shape } from '../../../foundation/language.ts'
import type { testReading as de } from './test-reading.ts'

export const testReading: Shape<typeof de> = {
  title: 'Check texts',
  lead: 'People read texts in plain words and say whether they understand them.',
  waiting: 'These texts wait for you',
  since: 'waiting since {day}',
  nothing: 'No text waits for you at the moment.',
  nothingNext: 'As soon as somebody writes a text in plain words, it stands here.',
  self: 'Do you check texts?',
  selfLead:
    'This is voluntary. Nobody asks why you can do it. You only say what is easy and what is hard to understand.',
  become: 'I check texts for Leichte Sprache',
  byName: 'My name may stand beside checked texts',
  byNameHint: 'Everyone can read it, also outside the network. Without the tick it only says: 2 people.',
  keep: 'Save this',
  stop: 'I no longer check texts',
  testTitle: 'Do you understand this text?',
  testLead: 'Take your time. There is no right or wrong: if something is hard, it is the fault of the text.',
  sentences: 'Which sentences do you not understand?',
  sentencesHint: 'Tick each sentence that you do not understand.',
  words: 'Which words are hard?',
  wordsHint: 'Put a comma between the words.',
  yes: 'I understand this',
  no: 'I do not understand this',
  theText: 'The text',
  readers: 'Who checks texts',
  readersLead: 'Enter only people who want this themselves.',
  person: 'Who wants to check texts?',
  name: 'Enter',
  release: 'Remove',
  withName: 'with name',
  withoutName: 'without name',
  count:
    '{count, plural, =0 {Nobody checks texts yet. The words Leichte Sprache need two people.} one {One person checks texts. The words Leichte Sprache need two.} other {# people check texts.}}',
}
