import { beforeAll, expect, test } from 'vitest'
import { givenLetters } from '../../src/areas/people/given.ts'
import { installation, sql } from '../../src/foundation/database.ts'
import { saysWhatWasDone } from '../access/checks/answer.ts'
import { world } from '../world.ts'
import { expectSeen, surfer } from './browser.ts'
import { byKeyboard, expectRight } from './by-keyboard.ts'

/** T-K6 and T-K7: founding, coming in for the first time by the link of a letter, signing in and out, with the keyboard alone. */
const w = world({ served: true, furnished: true })
const surf = surfer()
const somebody = byKeyboard(w, surf)
const own = { musterstadt: '' }

beforeAll(async () => {
  const town = await w.app.database.read({ network: installation }, (db) =>
    db.first<{ id: string }>(sql`select id from network where slug = 'musterstadt'`),
  )
  own.musterstadt = town?.id ?? ''
})

test('a network is founded, one question a page, and one answer is mended before the end', async () => {
  const { page, hand, at } = await somebody()
  const field = (name: string) => page.locator(`main [name=${name}]`)
  const go = async (button = 'Weiter') => {
    await hand.press(page.getByRole('button', { name: button, exact: true }))
    await expectRight(page)
  }
  await at('/gruenden')
  await go('Mit der ersten Frage anfangen')
  await go()
  expect(await page.title(), 'nothing was written').toMatch(/^Fehler: /)
  await hand.write(field('name'), 'Großneustadt')
  await go()
  await hand.choose(field('kind').nth(1))
  await hand.pick(field('land'), 'Hessen')
  await go()
  await hand.choose(field('part').nth(1))
  await go()
  await hand.write(field('carrier'), 'Lebenshilfe Großneustadt')
  await hand.write(field('since'), 'Mai 2024')
  await go()
  await hand.write(field('targetGroups'), 'ältere Menschen')
  await go()
  await hand.choose(field('preset').nth(1))
  await go()
  await hand.write(field('name'), 'Kora Beispiel')
  await hand.write(field('email'), 'kora@beispiel.test')
  await go()

  expect(new URL(page.url()).pathname).toMatch(/\/pruefen$/)
  await hand.press(page.locator('main a[href*="/name?zurueck=pruefen"]'))
  await expectRight(page)
  await hand.write(field('name'), 'Kleinneustadt')
  await go('Antwort speichern')
  expect(new URL(page.url()).pathname, 'back to where it was seen').toMatch(/\/pruefen$/)
  await expectSeen(page.getByText('Kleinneustadt').first(), 'the mended answer')
  await go('Netzwerk gründen')
  await expectRight(page, saysWhatWasDone)
  expect(new URL(page.url()).pathname).toBe('/n/kleinneustadt')
})

/** The address in a letter, as a mail program would open it. */
async function linkTo(path: string, to: string, network?: string): Promise<string> {
  const [letter] = await givenLetters(w, to, network)
  const link = letter?.body.split(/\s+/).find((word) => word.startsWith(`${w.address}${path}`))
  if (!link) throw new Error(`no letter to ${to} leads to ${path}`)
  return link.slice(w.address.length)
}

test('whoever is invited comes in by the letter for the first time, signs out, and stays outside', async () => {
  const email = 'neu.hier@beispiel.test'
  const ina = await somebody('Ina Beispiel')
  await ina.at('/n/musterstadt/mitglieder')
  await ina.hand.press(ina.page.getByRole('link', { name: 'Person aufnehmen' }))
  await expectRight(ina.page)
  await ina.hand.write(ina.page.locator('main [name=name]'), 'Nele Neu')
  await ina.hand.write(ina.page.locator('main [name=email]'), email)
  await ina.hand.press(ina.page.getByRole('button', { name: 'Person aufnehmen' }))
  await expectRight(ina.page, saysWhatWasDone)

  const { page, hand, at } = await somebody()
  await at(await linkTo('/anmelden?', email, own.musterstadt))
  const ask = page.getByRole('button', { name: 'Link zuschicken' })
  await hand.press(ask)
  await expectRight(page)
  expect(await page.title(), 'nothing was written').toMatch(/^Fehler: /)
  await hand.write(page.getByRole('textbox', { name: 'E-Mail-Adresse' }), email)
  await hand.press(ask)
  await expectRight(page)

  await at(await linkTo('/anmelden/', email))
  await expectRight(page)
  await hand.press(page.getByRole('button', { name: 'Jetzt anmelden' }))
  await expectRight(page, saysWhatWasDone)
  expect(new URL(page.url()).pathname, 'where the letter said').toBe('/n/musterstadt/heute')

  await hand.press(page.getByRole('banner').getByRole('link', { name: 'Nele Neu' }).first())
  await expectRight(page)
  await hand.press(page.locator('form[action="/abmelden"] button'))
  await expectRight(page, saysWhatWasDone)
  await at('/n/musterstadt/heute')
  expect(new URL(page.url()).pathname, 'signed out').toBe('/anmelden')
})
