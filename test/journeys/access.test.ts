import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { installation, sql } from '../../src/foundation/database.ts'
import { filled, looked } from '../addresses.ts'
import { world } from '../world.ts'
import { expectAccessible, expectNoSidewaysScroll, signInAs, surfer } from './browser.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const own: { addresses: string[] } = { addresses: [] }

/** `ACCESS=all` walks every address in every theme and variant; CI takes each address once for a member and once for a guest. */
const all = process.env.ACCESS === 'all'

beforeAll(async () => {
  const musterstadt = await w.app.database.read({ network: installation }, (db) =>
    db.first<{ id: string; slug: string }>(sql`select id, slug from network where slug = 'musterstadt'`),
  )
  if (!musterstadt) throw new Error('the demo network is not there')
  const given = await w.app.database.read({ network: musterstadt.id }, (db) =>
    db.first<Record<string, string>>(sql`select
      (select id from recommendation where network_id = here() and state = 'waiting' limit 1) as recommendation,
      (select id from meeting where network_id = here() and state = 'invited' order by starts_at limit 1) as meeting,
      (select body_id from seat where network_id = here() and until is null order by id limit 1) as body,
      (select id from seat where network_id = here() and until is null order by id limit 1) as seat,
      (select id from task where network_id = here() and state = 'under-way' limit 1) as task`),
  )
  for (const { path, kind } of looked) {
    if (kind === 'file') continue
    const address = await filled(w, path, musterstadt, given)
    if (address) own.addresses.push(address)
  }
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
const whole: readonly Look[] = ['light', 'dark', 'contrast', 'yellow', 'cream'].flatMap((theme) =>
  ['de', 'de-easy', 'en'].flatMap((variant) =>
    [undefined, 'Ina Beispiel', 'Mara Vorbild', 'Pia Beistand', 'Lena Neugier'].map((who) => ({
      theme,
      variant,
      ...(who ? { who } : {}),
    })),
  ),
)

for (const look of all ? whole : short) {
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
    for (const address of own.addresses.filter(of)) faults.push(...(await faultsOf(page, address)))
    expect(faults).toEqual([])
    await page.context().close()
  }, 600_000)
}

async function faultsOf(page: Page, address: string): Promise<string[]> {
  const response = await page.goto(w.address + address)
  const status = response?.status() ?? 0
  if (status >= 500) return [`${address}: ${status}`]
  const faults: string[] = []
  const noted = (problem: unknown) => faults.push(`${address}: ${problem instanceof Error ? problem.message : problem}`)
  await expectAccessible(page, address).catch(noted)
  await expectNoSidewaysScroll(page, address).catch(noted)
  const headings = await page.getByRole('heading', { level: 1 }).count()
  if (headings !== 1) faults.push(`${address}: ${headings} headings of the first level`)
  const scripts = await page.locator('script').count()
  if (scripts > 0) faults.push(`${address}: ${scripts} scripts`)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, nav a, .button')]
      .map((element) => ({
        box: element.getBoundingClientRect(),
        text: element.textContent?.slice(0, 30) ?? '',
        type: element.getAttribute('type'),
      }))
      .filter(
        ({ box, type }) =>
          box.width > 0 && type !== 'radio' && type !== 'checkbox' && (box.height < 43.5 || box.width < 43.5),
      )
      .map(({ text, box }) => `${text} ${Math.round(box.width)}×${Math.round(box.height)}`),
  )
  if (small.length > 0) faults.push(`${address}: too small to hit: ${[...new Set(small)].slice(0, 4).join('; ')}`)
  return faults
}

test('a form that comes back says so in its title, takes the focus to the summary, and is accessible', async () => {
  const page = await surf.visit()
  await signInAs(page, w.address, 'Ina Beispiel')
  const faults: string[] = []
  const asked = own.addresses.filter((address) =>
    /\/(neu|antworten|absagen|menschen|einlesen|mitglieder|sitz|aendern)$/.test(address),
  )
  expect(asked.length).toBeGreaterThan(5)
  for (const address of asked) {
    await page.goto(w.address + address)
    const forms = page.locator('main form[method=post]')
    if ((await forms.count()) === 0) continue
    for (const field of await forms.last().locator('input[type=text], input[type=email], textarea').all())
      if (await field.isVisible()) await field.fill('')
    await forms.last().locator('button').last().click()
    if (!(await page.title()).startsWith('Fehler')) continue
    await expectAccessible(page, `${address} with faults`).catch((problem: Error) =>
      faults.push(`${address}: ${problem.message}`),
    )
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'))
    if (focused !== 'alert') faults.push(`${address}: the focus is on ${focused}`)
  }
  expect(faults).toEqual([])
}, 300_000)
