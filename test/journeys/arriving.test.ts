import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bodiesTexts } from '../../src/areas/bodies/texts.ts'
import { joiningTexts } from '../../src/areas/joining/texts.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { languages } from '../../src/foundation/language.ts'
import { world } from '../world.ts'
import { expectAccessible, expectNoSidewaysScroll, expectSeen, signInAs, surfer } from './browser.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const { arrival, farewell, comingAndGoing } = languages.de.words(joiningTexts)
const { seatPage, thanks } = languages.de.words(bodiesTexts)

const press = (page: Page, label: string | RegExp) => page.getByRole('button', { name: label }).first().click()
const follow = (page: Page, label: string | RegExp) => page.getByRole('link', { name: label }).first().click()
const sees = (page: Page, text: string) => expectSeen(page.getByText(text).first(), text)

test('somebody new takes their steps at their own pace, and says that they have arrived', async () => {
  const noah = await surf.visit()
  await signInAs(noah, w.address, 'Noah Jung')
  await noah.goto(`${w.address}/n/musterstadt/heute`)
  await follow(noah, /Gut ankommen/)
  await sees(noah, languages.de.say(arrival.count, { count: 2, all: 6 }))
  await expectAccessible(noah, 'arriving')
  await expectNoSidewaysScroll(noah, 'arriving')
  await press(noah, new RegExp(`^${arrival.tick}.*${arrival.steps.minutes.title}`))
  await sees(noah, languages.de.say(arrival.count, { count: 3, all: 6 }))
  // What was done is said where it was done.
  expect(new URL(noah.url()).hash).toBe('#minutes')
  await press(noah, new RegExp(`^${arrival.untick}.*${arrival.steps.rules.title}`))
  await sees(noah, languages.de.say(arrival.count, { count: 2, all: 6 }))

  const ina = await surf.visit()
  await signInAs(ina, w.address, 'Ina Beispiel')
  await ina.goto(`${w.address}/n/musterstadt/ankommen`)
  await expectAccessible(ina, 'coming and going')
  await follow(ina, /Noah Jung/)
  expect(await ina.getByRole('button', { name: arrival.tick }).count()).toBe(0)

  await press(noah, arrival.sayArrived)
  await sees(noah, 'Angekommen am')
  await noah.goto(`${w.address}/n/musterstadt/heute`)
  expect(await noah.getByRole('link', { name: /Gut ankommen/ }).count()).toBe(0)
}, 60_000)

test('somebody leaves in good order, is thanked, and lets everyone read it', async () => {
  const linde = await surf.visit()
  await signInAs(linde, w.address, 'Linde Lesegern')
  await linde.goto(`${w.address}/n/musterstadt/gremien`)
  await follow(linde, 'AG Freizeit')
  const body = linde.url()
  await linde.getByRole('main').getByRole('link', { name: 'Stadtbücherei am Markt', exact: true }).first().click()
  await follow(linde, seatPage.leave.own)
  await sees(linde, 'Aufgabe im Gremium: Protokoll')
  await linde.getByLabel(farewell.say.handover).fill('Das Protokoll schreibt Emil.')
  await press(linde, farewell.say.save)
  // The day was forgotten: it is said once, and nothing that was written is lost.
  await expectAccessible(linde, 'a goodbye without a day')
  expect(await linde.getByLabel(farewell.say.handover).inputValue()).toBe('Das Protokoll schreibt Emil.')
  const last = addDays(dayOf(new Date()), 30).split('-').map(Number)
  await linde.getByLabel('Tag', { exact: true }).fill(String(last[2]))
  await linde.getByLabel('Monat').fill(String(last[1]))
  await linde.getByLabel('Jahr').fill(String(last[0]))
  await press(linde, farewell.say.save)
  const goodbye = linde.url()
  await sees(linde, 'Das Protokoll schreibt Emil.')
  await expectAccessible(linde, 'a farewell')

  const hanna = await surf.visit()
  await signInAs(hanna, w.address, 'Hanna Handreich')
  await hanna.goto(`${w.address}/n/musterstadt/ankommen`)
  await sees(hanna, comingAndGoing.unthanked)
  await follow(hanna, /Linde Lesegern/)
  await follow(hanna, farewell.page.thank)
  await hanna.getByLabel(farewell.thank.words).fill('Danke für jedes Protokoll.')
  await press(hanna, farewell.thank.save)
  await sees(hanna, 'Danke für jedes Protokoll.')

  const guest = await surf.visit()
  await guest.goto(body)
  expect(await guest.getByText('Linde Lesegern').count()).toBe(0)
  await linde.goto(goodbye)
  await press(linde, farewell.page.openIt)
  await guest.reload()
  await sees(guest, languages.de.say(thanks.to, { name: 'Linde Lesegern' }))
  await expectAccessible(guest, 'thanks on the page of the body')
}, 60_000)
