import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { installation, sql } from '../../src/foundation/database.ts'
import { focusIsOnTheAnswer, saysWhatWasDone } from '../access/checks/answer.ts'
import type { Check } from '../access/checks/check.ts'
import { world } from '../world.ts'
import { signInAs, surfer } from './browser.ts'
import { keyboard } from './hands.ts'

/**
 * T-K6 and T-K7: whole ways with the keyboard alone, and after every step the focus stands where the answer is and the title names the
 * place. The long way of a recommendation (propose, vote, recommend, answer, give a task) is walked by thread.test.ts.
 */
const w = world({ served: true, furnished: true })
const surf = surfer()
const own = { meeting: '', path: '' }

beforeAll(async () => {
  const network = await w.app.database.read({ network: installation }, (db) =>
    db.first<{ id: string }>(sql`select id from network where slug = 'musterstadt'`),
  )
  const next = await w.app.database.read({ network: network?.id ?? '' }, (db) =>
    db.first<{ id: string; at: Date }>(sql`select id, starts_at as at from meeting
      where network_id = here() and state = 'invited' and title = 'Steuerungsgruppe' order by starts_at limit 1`),
  )
  if (!next) throw new Error('the steering group has no meeting ahead')
  own.meeting = `/n/musterstadt/treffen/${next.id}`
  own.path = next.at.toISOString()
})

async function somebody(name?: string) {
  const page = await surf.visit({ viewport: { width: 1200, height: 900 } })
  if (name) await signInAs(page, w.address, name)
  return { page, hand: keyboard(page), at: (path: string) => page.goto(w.address + path) }
}

async function expectRight(page: Page, ...checks: readonly Check[]): Promise<void> {
  for (const check of [focusIsOnTheAnswer, ...checks])
    expect(await check(page), `${check.name} at ${page.url()}`).toEqual([])
}

const main = (page: Page) => page.locator('main')

test('a barrier is reported, first with nothing written', async () => {
  const { page, hand, at } = await somebody()
  await at('/hilfe')
  await hand.press(page.locator('footer').getByRole('link', { name: 'Barriere melden' }))
  await expectRight(page)
  const send = main(page).locator('form[method=post] button[type=submit]').last()
  await hand.press(send)
  await expectRight(page)
  expect(await page.title()).toMatch(/^Fehler: /)
  await hand.write(page.locator('[name=what]'), 'Die Liste ist ohne Maus nicht zu öffnen.')
  await hand.press(send)
  await expectRight(page, saysWhatWasDone)
})

test('the display is changed, and it is said', async () => {
  const { page, hand, at } = await somebody()
  await at('/darstellung')
  await hand.choose(page.getByRole('radio', { name: 'Dunkel' }))
  await hand.press(page.getByRole('button', { name: 'Auswahl speichern' }))
  await expectRight(page, saysWhatWasDone)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test('an invitation is answered, an item put on the agenda and moved', async () => {
  const { page, hand, at } = await somebody('Gesine Lebweg')
  await at(own.meeting)
  await hand.press(page.getByRole('button', { name: 'Ja, ich komme' }))
  await expectRight(page, saysWhatWasDone)
  await hand.unfold(page.getByText('Punkt hinzufügen').first())
  await hand.write(page.locator('form [name=title]'), 'Bänke am Fluss')
  const kind = page.locator('input[type=radio][name=kind]').first()
  if ((await kind.count()) > 0) await hand.choose(kind)
  await hand.press(page.locator('form:has([name=title]) button').last())
  await expectRight(page, saysWhatWasDone)
  await hand.unfold(page.getByText('Reihenfolge ändern').first())
  await hand.press(page.getByRole('button', { name: /^Nach oben.*Bänke am Fluss/ }))
  await expectRight(page)
  const order = await page.locator('ol.reorder > li').allTextContents()
  expect(order.findIndex((words) => words.includes('Bänke am Fluss'))).toBe(order.length - 2)
})

test('minutes are written when the meeting has begun', async () => {
  w.setClock(own.path)
  const { page, hand, at } = await somebody('Gesine Lebweg')
  await at(own.meeting)
  await hand.press(page.getByRole('link', { name: 'Protokoll schreiben' }))
  await expectRight(page)
  await hand.write(page.locator('textarea[name=text]').first(), 'Ina berichtet von den Bänken.')
  await hand.press(
    page
      .locator('form:has(textarea[name=text])')
      .first()
      .getByRole('button', { name: /speichern/i }),
  )
  await expectRight(page, saysWhatWasDone)
  expect(await page.locator('textarea[name=text]').first().inputValue()).toContain('Ina berichtet')
})
