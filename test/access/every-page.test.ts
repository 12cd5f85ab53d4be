import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, signInAs, surfer } from '../journeys/browser.ts'
import { world } from '../world.ts'
import { errorsSayWhat } from './checks/errors.ts'
import { reflow, targets } from './checks/layout.ts'
import { namesBeginAsSeen } from './checks/names.ts'
import { described, structure } from './checks/tree.ts'
import { everywhere, names, type Place } from './everywhere.ts'
import { faultsOf, themes, walker } from './walk.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const own: { places: readonly Place[]; names: readonly string[] } = { places: [], names: [] }
beforeAll(async () => {
  const { places, left } = await everywhere(w)
  own.names = await names(w)
  own.places = places
  if (left.length > 0) console.log(`· not visited, nothing there to show: ${left.join(' ')}`)
})

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

for (const look of short) {
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
    for (const { address } of own.places.filter(({ address }) => of(address))) {
      const answer = await page.goto(w.address + address)
      if ((answer?.status() ?? 500) >= 500) faults.push(`${address}: ${answer?.status()}`)
      else faults.push(...(await faultsOf(page, address, own.names)))
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
}

/** Every address in every theme and variant as everybody. */
const callers = ['', 'Ina Beispiel', 'Mara Vorbild', 'Pia Beistand', 'Lena Neugier']
const ways = ['de', 'de-easy', 'en'].flatMap((variant) => callers.map((who) => ({ who, variant })))
const all = process.env.ACCESS === 'all'
if (!all)
  console.log(`· ACCESS=all walks the pages in ${ways.length * themes.length} more ways: themes, levels, people`)

const { walk, count } = walker(w)
test.runIf(all).concurrent.each(ways)(
  'every page is accessible in every theme: $who, $variant',
  async ({ who, variant }) => {
    const page = await surf.visit({ viewport: { width: 1200, height: 900 } })
    await page.context().addCookies([{ name: 'sprache', value: variant, url: w.address }])
    if (who) await signInAs(page, w.address, who)
    const faults: string[] = []
    for (const [nr, { address }] of own.places.entries())
      faults.push(...(await walk(page, address, who, nr, own.names)))
    await page.context().close()
    expect(faults).toEqual([])
  },
  3_600_000,
)
afterAll(() => {
  const { views, whole, measured, compared, same } = count
  if (views > 0)
    console.log(
      `· ${views} views of ${own.places.length} pages: ${whole} walked whole; ${same} proven the same as one before; of another theme ${measured} measured, ${compared} with no colours but measured ones`,
    )
})

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
