import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { signInAs, surfer } from '../journeys/browser.ts'
import { world } from '../world.ts'
import { skipLink, tabOrder } from './checks/focus-order.ts'
import { focusIsSeen } from './checks/focus-seen.ts'
import { everywhere, type Place } from './everywhere.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const own: { places: readonly Place[] } = { places: [] }
beforeAll(async () => {
  own.places = (await everywhere(w)).places
})

async function faultsEverywhere(
  page: Page,
  of: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { address } of own.places) {
    await page.goto(w.address + address)
    for (const fault of await of(page)) faults.push(`${address}: ${fault}`)
  }
  return faults
}

test('Tab goes everywhere once, in the order of the page, past no trap, and first to the way into the content', async () => {
  const page = await surf.visit({ viewport: { width: 1200, height: 900 } })
  await signInAs(page, w.address, 'Ina Beispiel')
  expect(await faultsEverywhere(page, async () => [...(await skipLink(page))])).toEqual([])
  expect(await faultsEverywhere(page, tabOrder)).toEqual([])
})

test('on a phone the same holds, with the menu open', async () => {
  const page = await surf.visit({ viewport: { width: 360, height: 740 } })
  await signInAs(page, w.address, 'Ina Beispiel')
  const open = async () => {
    await page.evaluate(() => document.querySelector('.menu')?.setAttribute('open', ''))
    return tabOrder(page)
  }
  expect(await faultsEverywhere(page, open)).toEqual([])
})

/** One of each kind of stop is photographed, with and without the focus; that none is covered is looked at everywhere. */
test.each(['light', 'dark', 'contrast', 'yellow', 'cream'])('the focus is seen and not covered, %s', async (theme) => {
  const [page, lab] = [await surf.visit({ viewport: { width: 1000, height: 800 } }), await surf.visit()]
  await page.context().addCookies([{ name: 'darstellung', value: `theme=${theme}`, url: w.address }])
  await signInAs(page, w.address, 'Ina Beispiel')
  const seen = new Set<string>()
  const faults: string[] = []
  const places = theme === 'light' ? own.places : own.places.filter((_, nr) => nr % 6 === 0)
  for (const { address } of places) {
    await page.goto(w.address + address)
    for (const fault of await focusIsSeen(page, lab, seen)) faults.push(`${address}: ${fault}`)
  }
  expect(faults).toEqual([])
  expect(seen.size).toBeGreaterThan(15)
})
