import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible, signInAs, surfer } from '../journeys/browser.ts'
import { world } from '../world.ts'
import type { Check } from './checks/check.ts'
import { wordsForColour } from './checks/colours.ts'
import { errorsSayWhat } from './checks/errors.ts'
import { autocomplete } from './checks/fields.ts'
import { language } from './checks/language.ts'
import { languageFits } from './checks/language-fits.ts'
import { motion, reflow, targets } from './checks/layout.ts'
import { linksSayWhere } from './checks/links.ts'
import { namesBeginAsSeen } from './checks/names.ts'
import { media, pictures } from './checks/pictures.ts'
import { described, structure } from './checks/tree.ts'
import { everywhere, type Place } from './everywhere.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const own: { places: readonly Place[] } = { places: [] }
beforeAll(async () => {
  const { places, left } = await everywhere(w)
  own.places = places
  if (left.length > 0) console.log(`· not visited, nothing there to show: ${left.join(' ')}`)
})

const checks: readonly Check[] = [
  ...[reflow, targets, motion, wordsForColour, pictures, media],
  ...[language, autocomplete, namesBeginAsSeen, linksSayWhere, structure, described],
]

interface Look {
  readonly who?: string
  readonly theme?: string
  readonly variant?: string
  readonly size?: string
  readonly width?: number
  readonly of?: (address: string) => boolean
}

const short: readonly Look[] = [
  { who: 'Ina Beispiel' },
  { who: 'Mara Vorbild', theme: 'dark', variant: 'de-easy', width: 360, of: (address) => address.startsWith('/n/') },
  { theme: 'contrast', variant: 'en', width: 320 },
  {
    who: 'Ina Beispiel',
    size: '200',
    theme: 'yellow',
    width: 640,
    of: (address) => /heute|beschluesse|treffen|aufgaben|partner\/[^/]*$/.test(address),
  },
]
const whole: readonly Look[] = ['light', 'dark', 'contrast', 'yellow', 'cream'].flatMap((theme) =>
  ['de', 'de-easy', 'en'].flatMap((variant) =>
    [undefined, 'Ina Beispiel', 'Mara Vorbild', 'Pia Beistand', 'Lena Neugier'].map((who) => ({
      theme,
      variant,
      ...(who ? { who } : {}),
    })),
  ),
)

/** `ACCESS=all` walks every address in every theme and variant as everybody; CI takes each once for a member and once for a guest. */
const all = process.env.ACCESS === 'all'
const looks = all ? whole : short
if (!all) console.log(`· ${looks.length} of ${whole.length} ways to see the pages; ACCESS=all takes all of them`)

for (const look of looks) {
  const { who, theme = '', variant = 'de', size = '', width = 1200, of = () => true } = look
  test(`every page is accessible: ${[who ?? 'a guest', theme, variant, size && `${size} %`, `${width} px`].filter(Boolean).join(', ')}`, async () => {
    const page = await surf.visit({ viewport: { width, height: 900 } })
    const wishes = new URLSearchParams({ ...(theme ? { theme } : {}), ...(size ? { size } : {}) }).toString()
    await page.context().addCookies([
      { name: 'darstellung', value: wishes, url: w.address },
      { name: 'sprache', value: variant, url: w.address },
    ])
    if (who) await signInAs(page, w.address, who)
    const faults: string[] = []
    for (const { address } of own.places.filter(({ address }) => of(address)))
      faults.push(...(await faultsOf(page, address, variant)))
    expect(faults).toEqual([])
    await page.context().close()
  })
}

async function faultsOf(page: Page, address: string, variant: string): Promise<string[]> {
  const response = await page.goto(w.address + address)
  const status = response?.status() ?? 0
  if (status >= 500) return [`${address}: ${status}`]
  const faults: string[] = []
  // Short titles that people wrote in German carry no language yet, and on some English pages they are the larger part.
  for (const check of variant === 'en' ? checks : [...checks, languageFits])
    for (const fault of await check(page)) faults.push(`${address} ${check.name}: ${fault}`)
  await expectAccessible(page, address).catch((problem: Error) => faults.push(`${address}: ${problem.message}`))
  const scripts = await page.locator('script').count()
  if (scripts > 0) faults.push(`${address}: ${scripts} scripts`)
  return faults
}

test('a form that comes back says so in its title, takes the focus to the summary, and is accessible', async () => {
  const page = await surf.visit({ viewport: { width: 320, height: 256 } })
  await signInAs(page, w.address, 'Ina Beispiel')
  const faults: string[] = []
  let back = 0
  for (const { address } of own.places) {
    await page.goto(w.address + address)
    const forms = page.locator('main form[method=post]')
    if ((await forms.count()) === 0) continue
    for (const field of await forms.last().locator('input[type=text], input[type=email], textarea').all())
      if (await field.isVisible()) await field.fill('')
    await forms.last().locator('button').last().click()
    if (!(await page.title()).startsWith('Fehler')) continue
    back += 1
    // T-A6: a window of 1280 by 1024 at 400 %.
    for (const check of [reflow, targets, described, structure, namesBeginAsSeen, errorsSayWhat])
      for (const fault of await check(page)) faults.push(`${address} with faults, ${check.name}: ${fault}`)
    await expectAccessible(page, `${address} with faults`).catch((problem: Error) =>
      faults.push(`${address}: ${problem.message}`),
    )
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'))
    if (focused !== 'alert') faults.push(`${address}: the focus is on ${focused}`)
  }
  expect(faults).toEqual([])
  expect(back).toBeGreaterThan(10)
})
