import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { areas } from '../../src/app.ts'
import { languages } from '../../src/foundation/language.ts'
import { common, speaker } from '../../src/foundation/web/speech.ts'

const root = join(import.meta.dirname, '../../src/areas')
const speech = speaker(areas)
const german = languages.de

interface Spoken {
  readonly area: string
  readonly file: string
  readonly source: string
}

/** The code of all areas that may refuse, find fault or say what happened. Keys are written out, so that they can be searched for. */
const code: readonly Spoken[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.|texts|given/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .map((file) => ({ area: file.split('/')[0] ?? '', file, source: readFileSync(join(root, file), 'utf8') }))

function missing(pattern: RegExp, isSaid: (key: string, area: string) => boolean): string[] {
  return code.flatMap(({ area, file, source }) =>
    [...source.matchAll(pattern)].flatMap(([, key = '']) => (isSaid(key, area) ? [] : [`${file}: ${key}`])),
  )
}

const unsaid = german.words(common).problems['check-field']

test('every refusal is said', () => {
  const isSaid = (key: string, area: string) => speech.reason(german, area, { key, values: anyValues }) !== unsaid
  expect(missing(/refused\('([a-z-]+)'/g, isSaid)).toEqual([])
})

test('every fault is said', () => {
  const isSaid = (key: string, area: string) =>
    key === 'check-field' || speech.problem(german, area, { field: '', key, values: anyValues }).sentence !== unsaid
  // A note about a cell is no fault: its sentences are checked by their types.
  expect(missing(/(?<!notes\.push\(\{ )field: [^,\n]+, key: '([a-z-]+)'/g, isSaid)).toEqual([])
})

test('every message of an input schema is said', () => {
  const source = readFileSync(join(root, '../foundation/input.ts'), 'utf8')
  const messages = [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, key = '']) => key)
  expect(messages.length).toBeGreaterThan(10)
  expect(messages.filter((key) => !(key in german.words(common).problems))).toEqual([])
})

test('every fact has its sentence in the history', () => {
  const isSaid = (fact: string) => speech.fact(german, fact, anyValues) !== fact
  expect(missing(/name: '([a-z-]+\.[a-z-]+)', about:/g, isSaid)).toEqual([])
})

/** Gives a value for whatever a sentence wants. */
const anyValues: Readonly<Record<string, string | number>> = new Proxy({}, { get: () => 1, has: () => true })
