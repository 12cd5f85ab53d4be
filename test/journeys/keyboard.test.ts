import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { installation, sql } from '../../src/foundation/database.ts'
import { saysWhatWasDone } from '../access/checks/answer.ts'
import { world } from '../world.ts'
import { surfer } from './browser.ts'
import { byKeyboard, expectRight } from './by-keyboard.ts'

/**
 * T-K6 and T-K7: whole ways with the keyboard alone, and after every step the focus stands where the answer is and the title names the
 * place. The long way of a recommendation (propose, vote, recommend, answer, give a task) is walked by thread.test.ts;
 * founding, coming in and going stand in keyboard-arriving.test.ts, reading and answering in keyboard-reading.test.ts.
 */
const w = world({ served: true, furnished: true })
const surf = surfer()
const somebody = byKeyboard(w, surf)
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

test('the display is changed and set back, and it is said', async () => {
  const { page, hand, at } = await somebody()
  await at('/darstellung')
  await hand.choose(page.getByRole('radio', { name: 'Dunkel' }))
  await hand.press(page.getByRole('button', { name: 'Auswahl speichern' }))
  await expectRight(page, saysWhatWasDone)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await hand.press(page.getByRole('button', { name: 'Alles zurücksetzen' }))
  await expectRight(page, saysWhatWasDone)
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull()
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
  await expectRight(page, saysWhatWasDone)
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
