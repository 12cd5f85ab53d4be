import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { world } from '../world.ts'
import { expectAccessible, expectNoSidewaysScroll, expectSeen, surfer } from './browser.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const heard = spawnSync('espeak-ng', ['--version']).status === 0

test('without scripts: what somebody sets is seen at once, on every page, and leads back to where they were', async () => {
  const page = await surf.visit({ javaScriptEnabled: false })
  await page.goto(`${w.address}/hilfe`)
  await page.getByRole('link', { name: 'Darstellung' }).first().click()
  await page.getByRole('radio', { name: 'Dunkel', exact: true }).check()
  await page.getByRole('radio', { name: '150 Prozent' }).check()
  await page.getByRole('button', { name: 'Auswahl speichern' }).click()
  await expectSeen(page.getByText('Ihre Auswahl gilt jetzt'), 'it says that it was done')
  await page.getByRole('link', { name: 'Zurück zu der Seite' }).click()
  expect(new URL(page.url()).pathname).toBe('/hilfe')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await page.locator('html').getAttribute('data-size')).toBe('150')
})

test.runIf(heard)('reading aloud is switched on by one link, and each part of the page can be heard', async () => {
  const page = await surf.visit({ viewport: { width: 360, height: 800 } })
  await page.goto(`${w.address}/n/musterstadt?vorlesen=ja`)
  await page.locator('.aloud summary').first().click()
  const source = await page.locator('.aloud audio').first().getAttribute('src')
  const answer = await page.request.get(w.address + source)
  expect(answer.headers()['content-type']).toBe('audio/wav')
  expect((await answer.body()).length).toBeGreaterThan(20_000)
  const length = await page
    .locator('.aloud audio')
    .first()
    .evaluate((sound: HTMLAudioElement) => {
      sound.load()
      return new Promise((told) => {
        sound.onloadedmetadata = () => told(sound.duration)
        sound.onerror = () => told(0)
        sound.muted = true
        void sound.play()
      })
    })
  expect(length, 'a player knows how long it is').toBeGreaterThan(1)
  await expectAccessible(page, 'with controls')
  await expectNoSidewaysScroll(page, 'with controls')
})
