import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { areas } from '../../src/app.ts'
import { installation, sql } from '../../src/foundation/database.ts'
import { focusIsOnTheAnswer, saysWhatWasDone } from '../access/checks/answer.ts'
import { world } from '../world.ts'
import { signInAs, surfer } from './browser.ts'

/**
 * T-K7 for acts whose answer leads to a place within a page: browsers then leave `autofocus` alone, so the place itself takes the
 * focus, and what was done is said there and not far away at the top. All of it without scripts.
 */
const w = world({ served: true, furnished: true })
const surf = surfer()
const own = { meeting: '', begins: '' }

const meeting = '/n/:network/treffen/:meeting'
const town = () => `${w.address}/n/musterstadt`
/** From the list of those who come and go to the page of one of them. */
const comesOrGoes = async (page: Page, who: string, whom: RegExp) => {
  await signInAs(page, w.address, who)
  await page.goto(`${town()}/ankommen`)
  await page.getByRole('main').getByRole('link', { name: whom }).first().click()
}
const arriving = async (page: Page) => {
  await signInAs(page, w.address, 'Noah Jung')
  await page.goto(`${town()}/heute?alles=ja`)
  await page
    .getByRole('link', { name: /Gut ankommen/ })
    .first()
    .click()
}
const pressTick = (page: Page, act: string) => page.locator(`form[action$="/${act}"] button`).first().click()

/** One way for each; the first test holds the list against the table of addresses. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  [`${meeting}/tagesordnung`]: async (page) => {
    await page.goto(own.meeting)
    await page.getByText('Punkt hinzufügen').first().click()
    await page.locator('form [name=title]').fill('Bänke am Fluss')
    await page.locator('form:has([name=title]) button').last().click()
  },
  [`${meeting}/streichen`]: async (page) => {
    await page.goto(own.meeting)
    await page.getByText('Punkt streichen').first().click()
    await page.locator('form[action$="/streichen"] select').selectOption({ index: 1 })
    await pressTick(page, 'streichen')
  },
  [`${meeting}/reihenfolge`]: async (page) => {
    await page.goto(own.meeting)
    await page.getByText('Reihenfolge ändern').first().click()
    await page
      .getByRole('button', { name: /^Nach oben/ })
      .last()
      .click()
  },
  [`${meeting}/anwesenheit`]: async (page) => {
    w.setClock(own.begins)
    await page.goto(`${own.meeting}/protokoll`)
    const seats = page.locator('#anwesend fieldset, form[id*=anwesend] fieldset')
    for (const seat of await seats.all()) await seat.getByRole('radio').first().check()
    await page.locator('form[action$="/anwesenheit"] button').click()
  },
  [`${meeting}/protokoll/:item`]: async (page) => {
    w.setClock(own.begins)
    await page.goto(`${own.meeting}/protokoll`)
    await page.locator('textarea[name=text]').last().fill('Ina berichtet von den Bänken.')
    await page.locator('form:has(textarea[name=text])').last().getByRole('button').first().click()
  },
  '/n/:network/ankommen/:arrival/abhaken': async (page) => {
    await arriving(page)
    await pressTick(page, 'abhaken')
  },
  '/n/:network/ankommen/:arrival/doch-offen': async (page) => {
    await arriving(page)
    await pressTick(page, 'doch-offen')
  },
  '/n/:network/abschied/:farewell/danke': async (page) => {
    await comesOrGoes(page, 'Ina Beispiel', /Fatma/)
    await page.locator('main a[href$="/danke"]').click()
    await page.locator('textarea[name=thanks]').fill('Danke für alles.')
    await page.locator('form:has(textarea[name=thanks])').getByRole('button').first().click()
  },
  '/n/:network/abschied/:farewell/zeigen': async (page) => {
    await comesOrGoes(page, 'Rosa Klang', /Rosa/)
    await pressTick(page, 'zeigen')
  },
}

beforeAll(async () => {
  const town = await w.app.database.read({ network: installation }, (db) =>
    db.first<{ id: string }>(sql`select id from network where slug = 'musterstadt'`),
  )
  const next = await w.app.database.read({ network: town?.id ?? '' }, (db) =>
    db.first<{ id: string; at: Date }>(sql`select id, starts_at as at from meeting
      where network_id = here() and state = 'invited' and title = 'Steuerungsgruppe' order by starts_at limit 1`),
  )
  if (!next) throw new Error('the steering group has no meeting ahead')
  own.meeting = `${w.address}/n/musterstadt/treffen/${next.id}`
  own.begins = next.at.toISOString()
})

test('each act of the table that leads to a place has its way here', () => {
  const params = new Proxy({}, { get: (_, name) => String(name) })
  const leading = areas
    .flatMap(({ addresses }) => addresses)
    .filter((address) => {
      if (address.kind !== 'act' && address.kind !== 'form') return false
      const onward = address.leadsTo('id' as never, { params, base: '/n/network', values: {} })
      return String(typeof onward === 'string' ? onward : onward.to).includes('#')
    })
  expect(leading.map(({ path }) => path).sort()).toEqual(Object.keys(ways).sort())
})

async function gesine(): Promise<Page> {
  const page = await surf.visit({ viewport: { width: 1000, height: 700 }, javaScriptEnabled: false })
  await signInAs(page, w.address, 'Gesine Lebweg')
  return page
}

test.each(Object.entries(ways))('%s: the place has the focus, and it is said there', async (_, go) => {
  const page = await gesine()
  await go(page)
  await page.waitForURL(/#/)
  expect([...(await focusIsOnTheAnswer(page)), ...(await saysWhatWasDone(page))]).toEqual([])
  const seen = await page.evaluate(() => {
    const { top = -1, bottom = -1 } = document.querySelector('main [role=status]')?.getBoundingClientRect() ?? {}
    return {
      target: document.querySelector(':target') === document.activeElement,
      shown: top >= 0 && bottom <= window.innerHeight,
      said: document.querySelectorAll('main [role=status]').length,
    }
  })
  expect(seen).toEqual({ target: true, shown: true, said: 1 })
  await page.context().close()
})

test('when the place is gone, it is said at the top, with the focus', async () => {
  const page = await gesine()
  const said = { name: 'getan', value: encodeURIComponent('meetings.minutes-written#punkt-weg'), url: w.address }
  await page.context().addCookies([said])
  await page.goto(`${own.meeting}#punkt-weg`)
  expect([...(await focusIsOnTheAnswer(page)), ...(await saysWhatWasDone(page))]).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
  await page.context().close()
})
