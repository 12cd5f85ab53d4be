import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible, signInAs, surfer } from '../journeys/browser.ts'
import { world } from '../world.ts'
import type { Check } from './checks/check.ts'
import { cutOff, shortened } from './checks/clipped.ts'
import { edges, wordsForColour } from './checks/colours.ts'
import { reflow, spacing } from './checks/layout.ts'
import { print } from './checks/print.ts'
import { everywhere, type Place } from './everywhere.ts'

/** What people bring along: a magnifier, their own colours, their own distances, a printer. */
const w = world({ served: true, furnished: true })
const surf = surfer()
const own: { places: readonly Place[] } = { places: [] }
beforeAll(async () => {
  own.places = (await everywhere(w)).places
})

interface Surrounding {
  readonly name: string
  readonly width?: number
  readonly height?: number
  readonly bring: (page: Page) => Promise<unknown>
  readonly checks: readonly Check[]
  /** Every how many pages axe looks again: colours change with the surroundings, structure does not. */
  readonly axeEvery?: number
}

const axeSees = process.env.ACCESS === 'all' ? 1 : 8

const surroundings: readonly Surrounding[] = [
  {
    name: 'a small window at 400 %',
    width: 320,
    height: 256,
    bring: async () => {},
    checks: [reflow, cutOff, shortened, spacing],
  },
  { name: 'a window at 200 %', width: 640, height: 512, bring: async () => {}, checks: [reflow, cutOff, shortened] },
  { name: 'letters twice as big', width: 640, bring: (page) => bigLetters(page), checks: [reflow, cutOff, shortened] },
  {
    name: 'colours that the system forces',
    bring: (page) => page.emulateMedia({ forcedColors: 'active' }),
    checks: [edges, wordsForColour, reflow],
    axeEvery: axeSees,
  },
  {
    name: 'more contrast',
    bring: (page) => page.emulateMedia({ contrast: 'more' }),
    checks: [edges, wordsForColour],
    axeEvery: axeSees,
  },
  {
    name: 'a dark system',
    bring: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    checks: [edges, wordsForColour],
    axeEvery: axeSees,
  },
  { name: 'no colours at all', bring: (page) => noColours(page), checks: [wordsForColour] },
  { name: 'paper', width: 718, bring: async () => {}, checks: [print] },
]

/** The browser's own setting for letters, as its user would make it. */
async function bigLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

async function noColours(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
}

test.each(surroundings)(
  'every page holds with $name',
  async ({ name, width = 1200, height = 900, bring, checks, axeEvery }) => {
    const page = await surf.visit({ viewport: { width, height } })
    await signInAs(page, w.address, 'Ina Beispiel')
    await bring(page)
    const faults: string[] = []
    for (const [nr, { address }] of own.places.entries()) {
      await page.goto(w.address + address)
      for (const check of checks)
        for (const fault of await check(page)) faults.push(`${address} ${check.name}: ${fault}`)
      if (axeEvery && nr % axeEvery === 0)
        await expectAccessible(page, `${address} with ${name}`).catch(({ message }: Error) =>
          faults.push(`${address}: ${message}`),
        )
    }
    expect(faults).toEqual([])
  },
)
