import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surfer } from '../journeys/browser.ts'
import { type Case, casesIn, served } from './act/cases.ts'
import type { Check } from './checks/check.ts'
import { cutOff } from './checks/clipped.ts'
import { errorsSayWhat } from './checks/errors.ts'
import { focusIsSeen } from './checks/focus-seen.ts'
import { languageFits } from './checks/language-fits.ts'
import { linksSayWhere, linksSayWhereInContext } from './checks/links.ts'
import { noSingleKeys } from './checks/shortcuts.ts'
import { noTrap } from './checks/trap.ts'

/** docs/how-to/check-our-checks.md: the examples of the W3C may not stand in this repository, so each brings a copy. */
const folder = process.env.ACT_CASES
if (!folder) console.log('· our checks are not held against the examples of the W3C; ACT_CASES=folder does it')

const surf = surfer()
const own: { lab?: Page; site?: Awaited<ReturnType<typeof served>> } = {}
/** Rule oj04fd asks for less than our own pages have. */
const focusShows: Check = async (page) => (own.lab ? focusIsSeen(page, own.lab, new Set(), 'sign') : [])

const rules: Readonly<Record<string, { readonly check: Check; readonly width?: number; readonly height?: number }>> = {
  '80af7b': { check: noTrap },
  a1b64e: { check: noTrap },
  ebe86a: { check: noTrap },
  oj04fd: { check: focusShows },
  '59br37': { check: cutOff, width: 640, height: 512 },
  ffbc54: { check: noSingleKeys },
  ucwvc8: { check: languageFits },
  off6ek: { check: languageFits },
  b20e66: { check: linksSayWhere },
  fd3a94: { check: linksSayWhereInContext },
  '36b590': { check: errorsSayWhat },
}

/** Where the example and the browser of these tests do not agree, with the reason. */
const disputed: Readonly<Record<string, string>> = {
  'oj04fd Failed Example 4': 'the browser scrolls to the box, and three sides of its edge are seen',
}

describe.runIf(folder)('our checks find what the W3C calls failed, and nothing else', () => {
  const cases = folder ? casesIn(folder) : []
  const lines: string[] = []
  beforeAll(async () => {
    own.lab = await surf.visit()
    own.site = await served(folder ?? '')
  })
  afterAll(() => {
    own.site?.close()
    console.log(lines.join('\n'))
  })

  test.each(Object.entries(rules))('%s', async (id, { check, width = 1280, height = 720 }) => {
    const page = await surf.visit({ viewport: { width, height } })
    const ours = cases.filter(({ ruleId }) => ruleId === id)
    const wrong: string[] = []
    const flagged = { failed: 0, passed: 0, inapplicable: 0 }
    for (const one of ours) {
      await page.goto(`${own.site?.address}/${one.relativePath}`)
      const faults = await check(page)
      if (faults.length > 0) flagged[one.expected] += 1
      const dispute = disputed[`${id} ${one.testcaseTitle}`]
      if (dispute) lines.push(`${id} ${one.testcaseTitle}, ${faults.length > 0 ? '' : 'not '}found: ${dispute}`)
      else if (faults.length > 0 !== (one.expected === 'failed'))
        wrong.push(`${one.testcaseTitle} (${one.relativePath}): ${faults.join('; ') || 'nothing found'}`)
    }
    const of = (expected: Case['expected']) => ours.filter((one) => one.expected === expected).length
    lines.push(
      `${id} ${check.name}: found ${flagged.failed} of ${of('failed')} failed; flagged ${flagged.passed} of ${of('passed')} passed, ${flagged.inapplicable} of ${of('inapplicable')} inapplicable`,
    )
    expect(ours.length, 'examples of this rule').toBeGreaterThan(0)
    expect(wrong).toEqual([])
    await page.context().close()
  })
})
