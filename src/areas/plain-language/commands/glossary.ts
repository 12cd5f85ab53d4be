import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { id, line, optionalLine, prose, version, words } from '../../../foundation/input.ts'
import * as rules from '../rules/glossary.ts'
import { dropTerm, loadTerm, loadWords, storeChange, storeTerm } from '../storage/glossary.ts'

const explanation = { word: line(60), meaning: prose(800), like: words(10), example: optionalLine(200) }

export const explainWord = command({
  name: 'plain-language.explain-word',
  input: z.object(explanation),
  load: loadWords,
  may: rules.mayExplain,
  rule: rules.explain,
  store: storeTerm,
})

export const changeTerm = command({
  name: 'plain-language.change-term',
  input: z.object({ term: id(), ...explanation, version: version() }),
  load: (db, { term }) => loadTerm(db, term),
  may: rules.mayExplain,
  rule: (term, input) => rules.changeTerm(term, input),
  store: storeChange,
})

export const removeTerm = command({
  name: 'plain-language.remove-term',
  input: z.object({ term: id() }),
  load: (db, { term }) => loadTerm(db, term),
  may: rules.mayRemoveTerm,
  rule: rules.removeTerm,
  store: dropTerm,
})
