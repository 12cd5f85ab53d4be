import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { openWords } from '../../src/checker/words.ts'
import { catalogue, leaves, saidBy } from '../catalogue.ts'

const list = join(import.meta.dirname, 'plain.txt')
const words = openWords()

/** What the checker finds in one variant: one line each, without places, so that the list stays readable. */
function faultsOf(variant: 'de' | 'de-easy'): string[] {
  return Object.entries(catalogue).flatMap(([name, texts]) =>
    leaves(texts[variant])
      // An address is no sentence.
      .filter(([, pattern]) => !pattern.startsWith('/'))
      .flatMap(([path, pattern]) =>
        saidBy(pattern).flatMap((sentence) =>
          check(sentence, { level: 'leicht', words })
            .findings.filter(({ severity, id }) => severity === 'F' && id !== 'LS-S6')
            .map(({ id, start, end }) => `${name}.${path} ${id} ${sentence.slice(start, end).replaceAll('\n', ' ')}`),
        ),
      ),
  )
}

/**
 * The plain catalogue keeps the rules, but for a list that may only become shorter: UPDATE=1 takes away what is mended and
 * never adds. Each sentence stands in a block of its own on the page, so LS-S6 (a line for each) is a matter of rendering.
 */
test('plain German breaks no rule of Leichte Sprache that is not on the list', () => {
  const now = [...new Set(faultsOf('de-easy'))].sort()
  const known = readFileSync(list, 'utf8').split('\n').filter(Boolean)
  if (process.env.UPDATE === '1')
    writeFileSync(list, `${(known.length === 0 ? now : known.filter((line) => now.includes(line))).join('\n')}\n`)
  expect(
    now.filter((line) => !known.includes(line)),
    'write it more plainly',
  ).toEqual([])
  expect(
    known.filter((line) => !now.includes(line)),
    'mended: take it off the list with UPDATE=1',
  ).toEqual([])
})

test('the checker sees the difference between standard and plain German', () => {
  expect(faultsOf('de').length).toBeGreaterThan(3 * faultsOf('de-easy').length)
})
