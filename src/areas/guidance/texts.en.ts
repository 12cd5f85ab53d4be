import type { Shape } from '../../foundation/language.ts'
import { accessibility } from './texts/accessibility.en.ts'
import { barrier } from './texts/barrier.en.ts'
import { display } from './texts/display.en.ts'
import { help } from './texts/help.en.ts'
import { legal } from './texts/legal.en.ts'
import { operation } from './texts/operation.en.ts'
import { statement } from './texts/statement.en.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  display,
  help,
  accessibility,
  legal,
  barrier,
  operation,
  statement,
  refusals: {
    'already-answered': 'This report has been answered.',
    'too-many-reports':
      'Very many reports came in the last hour. So we take none just now. Your text is still there: send it in an hour, or take one of the other ways.',
    'statement-says-full': 'The statement says that all requirements are met. Change that to “In part” first.',
    'barrier-is-gone': 'This barrier is already recorded as removed.',
    'only-the-clock': 'The program sends reminders by itself.',
    'no-address-to-remind': 'The operator has entered no e-mail address yet.',
    'nothing-to-remind-of': 'There is nothing to remind of today.',
  },
  problems: {
    'gap-left': 'Replace everything that still stands in square brackets, or delete it.',
    'day-to-come': 'This day is still to come. Write today or a day before.',
    'checked-before-made': 'It was checked before the day it was made. Look at both days.',
    'barriers-are-left': 'There are still barriers below. Choose “In part”, or record the barriers as removed.',
    'colour-looks-wrong': 'Choose a colour, or write a colour value such as #3b2412.',
    'colours-too-similar':
      'These two colours are too similar: their contrast is {ratio, number} to 1. It must be 7 to 1. Take a darker and a lighter one.',
  },
  done: {
    'statement-kept': 'The statement is saved. Everyone can read it now.',
    'barrier-noted': 'The barrier now stands in the statement.',
    'barrier-changed': 'The barrier is changed.',
    'barrier-ended': 'The barrier is recorded as removed.',
    'report-reminded': 'The reminder has been sent.',
    'review-reminded': 'The reminder has been sent.',
    'barrier-reported': 'Your report has arrived.',
    'report-answered': 'The answer has been sent.',
    'operator-described': 'The details are saved. Everyone can read them now.',
  },
  facts: {
    'statement-kept': '{who} saved the accessibility statement.',
    'barrier-noted': '{who} entered a barrier.',
    'barrier-changed': '{who} changed a barrier.',
    'barrier-ended': '{who} recorded a barrier as removed.',
    'report-reminded': 'The operator was reminded after {days} days.',
    'review-reminded': 'The operator was reminded of the yearly check.',
    'barrier-reported': 'Somebody reported a barrier.',
    'report-answered': '{who} answered the report{mailed, select, true { and sent a mail} other {}}.',
    'operator-described': '{who} changed the details of the operator.',
  },
}
