import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { signInAs, surfer } from '../journeys/browser.ts'
import { world } from '../world.ts'
import { skipLink, tabOrderOnce } from './checks/focus-order.ts'
import { focusIsSeen } from './checks/focus-seen.ts'
import { noSingleKeys } from './checks/shortcuts.ts'
import { noTrap } from './checks/trap.ts'
import { everywhere, type Place } from './everywhere.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const own: { places: readonly Place[] } = { places: [] }
beforeAll(async () => {
  own.places = (await everywhere(w)).places
})

type Viewport = { readonly width: number; readonly height: number }
type Look = (page: Page) => Promise<readonly string[]>

/** Two visitors share the addresses, as the machine that runs this has two cores at least. */
async function faultsEverywhere(
  { theme = '', ...viewport }: Viewport & { readonly theme?: string },
  look: Look,
  places = own.places,
): Promise<readonly string[]> {
  const began = performance.now()
  const faults: string[] = []
  const left = [...places]
  const visitor = async () => {
    const page = await surf.visit({ viewport })
    if (theme) await page.context().addCookies([{ name: 'darstellung', value: `theme=${theme}`, url: w.address }])
    await signInAs(page, w.address, 'Ina Beispiel')
    for (let place = left.shift(); place; place = left.shift()) {
      await page.goto(w.address + place.address)
      for (const fault of await look(page)) faults.push(`${place.address}: ${fault}`)
    }
    await page.context().close()
  }
  await Promise.all([visitor(), visitor()])
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`· ${places.length} pages, ${viewport.width} px${theme && `, ${theme}`}: ${seconds} s`)
  return faults
}

test('Tab goes everywhere once, in the order of the page, past no trap, and first to the way into the content', async () => {
  const back = new Set<string>()
  const look: Look = async (page) => {
    const faults = await skipLink(page)
    return [...faults, ...(await tabOrderOnce(page, new Set(), back))]
  }
  expect(await faultsEverywhere({ width: 1200, height: 900 }, look)).toEqual([])
  console.log(`· ${back.size} of ${own.places.length} pages have a shape of their own: only those are walked backwards`)
})

/** Tab has walked all of them above; that each single place lets go is seen on one page in six. */
test('whoever comes to a place by another way than Tab gets out of it too, and no letter acts by itself', async () => {
  const size = { width: 1200, height: 900 }
  const some = own.places.filter((_, nr) => nr % 6 === 0)
  expect(await faultsEverywhere(size, noSingleKeys)).toEqual([])
  expect(await faultsEverywhere(size, noTrap, some)).toEqual([])
})

test('on a phone the same holds, with the menu open, for every shape of page; the order of the eye for every page', async () => {
  const shapes = new Set<string>()
  const look: Look = async (page) => {
    await page.evaluate(() => document.querySelector('.menu')?.setAttribute('open', ''))
    return tabOrderOnce(page, shapes, shapes)
  }
  expect(await faultsEverywhere({ width: 360, height: 740 }, look)).toEqual([])
})

/** One of each kind of stop is photographed, with and without the focus; that none is covered is looked at everywhere. */
test.each(['light', 'dark', 'contrast', 'yellow', 'cream'])('the focus is seen and not covered, %s', async (theme) => {
  const lab = await surf.visit()
  const seen = new Set<string>()
  const places = theme === 'light' ? own.places : own.places.filter((_, nr) => nr % 6 === 0)
  const look: Look = (page) => focusIsSeen(page, lab, seen)
  expect(await faultsEverywhere({ width: 1000, height: 800, theme }, look, places)).toEqual([])
  expect(seen.size).toBeGreaterThan(15)
})
