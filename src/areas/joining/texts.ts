import { texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  refusals: {},
  problems: {},
  done: {},
  facts: {},
}

export const joiningTexts = texts(de, easy, en)
