import type { Rule } from '../report.ts'
import * as dates from './dates.ts'
import * as layout from './layout.ts'
import * as marks from './marks.ts'
import * as nouns from './nouns.ts'
import * as numbers from './numbers.ts'
import * as passives from './passive.ts'
import * as phrases from './phrases.ts'
import * as readers from './readers.ts'
import * as sentences from './sentences.ts'
import * as shortForms from './short-forms.ts'
import * as signs from './signs.ts'
import * as verbs from './verbs.ts'
import * as words from './words.ts'

/** In the order of the research table. LS-T6 is a matter of style sheets, LS-T9 one for people. */
export const rules: readonly Rule[] = [
  sentences.sentenceLength,
  sentences.meanLength,
  sentences.oneStatement,
  sentences.subordinateClause,
  sentences.commas,
  layout.linePerSentence,
  passives.passive,
  passives.passiveInDisguise,
  verbs.conjunctive,
  verbs.simplePast,
  verbs.farPast,
  nouns.genitive,
  readers.negation,
  verbs.indirectSpeech,
  nouns.nominalStyle,
  phrases.functionVerb,
  nouns.stackedAttribute,
  nouns.infinitiveWithZu,
  verbs.farApart,
  readers.pronounWithoutName,
  readers.addressReader,
  words.longWord,
  words.manySyllables,
  words.compound,
  marks.oneMark,
  marks.overSplit,
  shortForms.abbreviation,
  shortForms.acronym,
  phrases.foreignWord,
  words.rareWord,
  phrases.unexplained,
  phrases.sameWord,
  phrases.idiom,
  phrases.officeWord,
  readers.genderSign,
  numbers.numberWord,
  numbers.bigNumber,
  numbers.share,
  numbers.romanNumeral,
  dates.date,
  dates.timeOfDay,
  dates.groupedDigits,
  signs.specialSign,
  signs.loudLetters,
  layout.structure,
  layout.listInstead,
  layout.crossReference,
  layout.addressApart,
  layout.bareAddress,
  layout.pictures,
  layout.tableOfContents,
]
