import type { Shape } from '../../foundation/language.ts'
import { accessibility } from './texts/accessibility.en.ts'
import { barrier } from './texts/barrier.en.ts'
import { display } from './texts/display.en.ts'
import { help } from './texts/help.en.ts'
import { legal } from './texts/legal.en.ts'
import { operation } from './texts/operation.en.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  display,
  help,
  accessibility,
  legal,
  barrier,
  operation,
  refusals: { 'already-answered': 'This report is already recorded as answered.' },
  problems: {
    'colour-looks-wrong': 'Choose a colour, or write a colour value such as #3b2412.',
    'colours-too-similar':
      'These two colours are too similar: their contrast is {ratio, number} to 1. It must be 7 to 1. Take a darker and a lighter one.',
  },
  done: {
    'barrier-reported': 'Your report has arrived.',
    'report-answered': 'The report is recorded as answered.',
    'operator-described': 'The details are saved. Everyone can read them now.',
  },
  facts: {
    'barrier-reported': 'Somebody reported a barrier.',
    'report-answered': '{who} recorded a report as answered.',
    'operator-described': '{who} changed the details of the operator.',
  },
}
