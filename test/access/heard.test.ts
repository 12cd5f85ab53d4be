import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { signInAs, surfer } from '../journeys/browser.ts'
import { world } from '../world.ts'
import { spoken } from './checks/spoken.ts'
import { heard, treeLines } from './checks/tree.ts'
import { everywhere, type Place } from './everywhere.ts'
import { fixedDay } from './fixed-day.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const own: { places: readonly Place[] } = { places: [] }
beforeAll(async () => {
  w.setClock(fixedDay.toISOString())
  own.places = (await everywhere(w)).places
})

/** Pages of every kind, by their path in the table: a start, lists, a thing, forms of each sort, a check of answers, a table. */
const kinds: Readonly<Record<string, string>> = {
  start: '/',
  network: '/n/:network',
  today: '/n/:network/heute',
  partners: '/n/:network/partner',
  partner: '/n/:network/partner/:partner',
  'new-partner': '/n/:network/partner/neu',
  body: '/n/:network/gremien/:body',
  'who-decides': '/n/:network/gremien/entscheidungswege',
  goal: '/n/:network/ziele/:goal',
  meetings: '/n/:network/treffen',
  meeting: '/n/:network/treffen/:meeting',
  minutes: '/n/:network/treffen/:meeting/protokoll',
  recommendation: '/n/:network/beschluesse/:recommendation',
  answer: '/n/:network/beschluesse/:recommendation/antworten',
  task: '/n/:network/aufgaben/:task',
  'give-task': '/n/:network/aufgaben/neu',
  'sign-in': '/anmelden',
  display: '/darstellung',
  'report-barrier': '/barriere-melden',
  help: '/hilfe',
}

/** The ten that are opened most; what is spoken of them was read from top to bottom by somebody who did not look at the screen. */
const most = [
  'network',
  'today',
  'partners',
  'partner',
  'meetings',
  'meeting',
  'recommendation',
  'task',
  'sign-in',
  'display',
]

/** Compares with what is kept in the repository; UPDATE=1 writes it anew, and the change is read in the review. */
function expectKept(folder: string, name: string, lines: readonly string[]): void {
  const file = join(import.meta.dirname, folder, `${name}.txt`)
  const now = `${lines.join('\n')}\n`
  if (process.env.UPDATE === '1') {
    mkdirSync(join(import.meta.dirname, folder), { recursive: true })
    writeFileSync(file, now)
  }
  expect(now, `${folder}/${name}.txt; UPDATE=1 keeps it`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
}

async function opened(page: Page, path: string): Promise<void> {
  const place = own.places.find((one) => one.path === path)
  if (!place) throw new Error(`${path} is not in the table of addresses`)
  await page.goto(w.address + place.address)
}

const stops = (page: Page) =>
  page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type=hidden]), select, textarea, summary',
        ),
      ].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility()).length,
  )

test('what assistive technology gets of each kind of page is what is kept', async () => {
  const page = await surf.visit({ viewport: { width: 1200, height: 900 } })
  await signInAs(page, w.address, 'Gesine Lebweg')
  for (const [name, path] of Object.entries(kinds)) {
    await opened(page, path)
    expectKept('trees', name, [`${path}: ${await stops(page)} stops of the keyboard`, ...treeLines(await heard(page))])
  }
})

test('what is spoken of the ten most used pages is what was read and found good', async () => {
  const page = await surf.visit({ viewport: { width: 1200, height: 900 } })
  await signInAs(page, w.address, 'Gesine Lebweg')
  for (const name of most) {
    await opened(page, kinds[name] ?? '')
    expectKept('spoken', name, [await page.title(), ...spoken(await heard(page))])
  }
})
