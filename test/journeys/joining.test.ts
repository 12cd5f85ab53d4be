import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { joiningTexts } from '../../src/areas/joining/texts.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { languages } from '../../src/foundation/language.ts'
import { world } from '../world.ts'
import { expectAccessible, expectNoSidewaysScroll, expectSeen, signInAs, surfer } from './browser.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const { ask, one, invite, accept, decline } = languages.de.words(joiningTexts)

const press = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true }).click()
const follow = (page: Page, label: string | RegExp) => page.getByRole('link', { name: label }).first().click()
const sees = (page: Page, text: string) => expectSeen(page.getByText(text).first(), text)

/** A guest without scripts answers one question a page, and is left on their own page. */
async function asks(name: string, of: { readonly organisation?: string; readonly body: string }): Promise<Page> {
  const page = await surf.visit()
  await page.goto(`${w.address}/n/musterstadt`)
  await follow(page, ask.start.title)
  await press(page, ask.start.begin)
  await page.getByLabel(of.organisation ? ask.side.sides.organisation : ask.side.sides.myself).check()
  await press(page, ask.next)
  await page.getByLabel(ask.called.name).fill(name)
  if (of.organisation) await page.getByLabel(ask.called.organisation).fill(of.organisation)
  await press(page, ask.next)
  await page.getByLabel(ask.way.ways.mail).check()
  await press(page, ask.next)
  await page.getByLabel(ask.contact.mail.label).fill('kein Klammeraffe')
  await press(page, ask.next)
  // Nothing is lost by a mistake, and it is said where it is.
  expect(await page.getByLabel(ask.contact.mail.label).inputValue()).toBe('kein Klammeraffe')
  await expectAccessible(page, 'a question with a mistake')
  await page.getByLabel(ask.contact.mail.label).fill('rumms@beispiel.test')
  await press(page, ask.next)
  await page.getByLabel(of.body).check()
  await page.getByLabel(ask.wish.why).fill('Wir trommeln gern mit allen.')
  await expectNoSidewaysScroll(page, 'the bodies to choose from')
  await press(page, ask.next)
  await page.getByLabel(ask.needs.label).fill('Eine Hörschleife.')
  await press(page, ask.next)
  await expectAccessible(page, 'the check')
  await press(page, ask.check.send)
  await sees(page, ask.own.keepLink)
  return page
}

test('a guest asks, is invited to a visit, and taken in with a seat and a first task; another hears a kind no', async () => {
  const base = `${w.address}/n/musterstadt`
  const guest = await asks('Grete Gast', { organisation: 'Trommelkreis Rumms', body: 'AG Freizeit' })
  const own = guest.url()
  await expectAccessible(guest, 'the own page')
  await follow(guest, ask.own.add)
  await guest.getByLabel(ask.addition.label).fill('Wir sind zwölf.')
  await press(guest, ask.addition.save)
  await sees(guest, 'Wir sind zwölf.')

  const ina = await surf.visit()
  await signInAs(ina, w.address, 'Ina Beispiel')
  await ina.goto(`${base}/anfragen`)
  await expectAccessible(ina, 'the list')
  await follow(ina, /Grete Gast/)
  const request = ina.url()
  await sees(ina, 'Eine Hörschleife.')
  await expectAccessible(ina, 'one request')
  await follow(ina, one.invite)
  await ina.getByRole('radio').first().check()
  await ina.getByLabel(invite.words).fill('Linde wartet an der Tür.')
  await press(ina, invite.save)
  // In a demonstration no letter leaves: the answer waits to be told.
  await press(ina, one.told)

  await guest.goto(own)
  await sees(guest, ask.own.states.visiting)
  await sees(guest, 'Stadtbücherei am Markt, Lesesaal')
  await sees(guest, 'Linde wartet an der Tür.')

  await ina.goto(request)
  await follow(ina, one.accept)
  await expectAccessible(ina, 'taking in')
  await ina.getByLabel(accept.task).fill('Trommeln für den Frühling aussuchen')
  const [year = '', month = '', day = ''] = addDays(dayOf(new Date()), 60).split('-')
  await ina.getByLabel('Tag').fill(day)
  await ina.getByLabel('Monat').fill(month)
  await ina.getByLabel('Jahr').fill(year)
  await press(ina, accept.save)
  await sees(ina, languages.de.words(joiningTexts).done['request-accepted'])
  await ina.goto(`${base}/aufgaben?wer=alle`)
  await sees(ina, 'Trommeln für den Frühling aussuchen')
  await ina.goto(`${base}/gremien`)
  await follow(ina, 'AG Freizeit')
  await sees(ina, 'Trommelkreis Rumms')
  await guest.goto(own)
  await sees(guest, ask.own.states.accepted)

  const other = await asks('Willi Werber', { body: ask.wish.unsure })
  await ina.goto(`${base}/anfragen?suche=willi`)
  await follow(ina, /Willi Werber/)
  await follow(ina, one.decline)
  await ina.getByLabel(decline.reason).fill('Werbung machen wir für niemanden.')
  await press(ina, decline.save)
  await other.reload()
  await sees(other, 'Werbung machen wir für niemanden.')
  await press(other, ask.own.takeBack)
  await sees(other, ask.own.states['taken-back'])
}, 120_000)
