import { expect, test } from 'vitest'
import { z } from 'zod'
import { world } from '../../../../test/world.ts'
import { anyone } from '../../../foundation/actor.ts'
import { newId } from '../../../foundation/crypto.ts'
import { installation, sql } from '../../../foundation/database.ts'
import { command } from '../../../foundation/door.ts'
import { foundNetwork } from '../../municipalities/commands/found-network.ts'
import { invitePerson } from '../commands.ts'
import { givenLink, givenMember, sessionOf } from '../given.ts'
import { demoPage } from './demo.ts'

const w = world({ demo: true })
const get = (path: string, cookie = '') => w.app.web.request(path, { headers: { cookie } })
const outside = { network: installation }

let count = 0

/** An invented network with one coordination. */
async function demoNetwork() {
  count += 1
  const [id, slug] = [newId(), `vorfuehrung-${count}`]
  const place = { kind: 'city', land: 'Hessen', lat: 50, lon: 9, preset: 'recommends-and-decides' }
  await w.done({ network: id, system: true }, foundNetwork, {
    id,
    slug,
    name: `Musterstadt ${count}`,
    demo: true,
    ...place,
  })
  const person = async (name: string, role = 'member') =>
    w.done({ network: id, system: true }, invitePerson, {
      name,
      email: `${slug}.${name.toLowerCase()}@beispiel.test`,
      role,
    })
  return { id, slug, person, kora: await person('Kora', 'coordination') }
}

/** Sends a letter with a calendar as an area above would. */
const sendsLetter = command({
  name: 'meetings.send-a-test-letter',
  input: z.object({}),
  load: async () => ({}),
  may: anyone,
  rule: (_thing, _input, { newId: fresh }) => ({ next: null, facts: [{ name: 'meetings.tested', about: fresh() }] }),
  store: async (_db, _next, desk) => {
    const calendar = { method: 'REQUEST', content: 'BEGIN:VCALENDAR' } as const
    const body = 'Antworten:\nhttp://netz.test/n/x\n\n<b>fett</b>\n'
    await desk.send({ to: 'ada@beispiel.test', subject: 'Einladung', body, html: '', calendar })
    return null
  },
})

test('only invented people of invented networks stand at the door', async () => {
  const [shown, real] = [await demoNetwork(), await w.network()]
  await real.person('Rita Real')
  const found = await w.app.door.read(outside, demoPage, {})
  const networks = found.kind === 'found' ? found.data.networks : []
  expect(networks.find(({ slug }) => slug === shown.slug)?.people).toEqual([
    { id: shown.kora, name: 'Kora', role: 'coordination', partner: null, partnerKind: null, sitsIn: [] },
  ])
  expect(networks.some(({ slug }) => slug === real.slug)).toBe(false)
})

test('some are suggested before all others, and every one stands once in their group', async () => {
  const net = await demoNetwork()
  await net.person('Mo')
  const page = await (await get('/demo')).text()
  const [suggested = '', everybody = ''] = page.split(`Alle Menschen in Musterstadt ${count}<`)
  expect(suggested.split('Alle Menschen in')[0]).toContain('Als Kora anmelden')
  expect(suggested).toMatch(/href="\/n\/vorfuehrung-\d+">Ohne Anmeldung umsehen/)
  expect(everybody).toMatch(/<h3[^>]*>Koordination<\/h3>[\s\S]*Als Kora[\s\S]*<h3[^>]*>Weitere Mitglieder<\/h3>/)
})

test('three people cost as many round trips as one', async () => {
  const net = await demoNetwork()
  const trips = async () => (await w.app.door.read(outside, demoPage, {})).trips
  const one = await trips()
  await net.person('Ada')
  await net.person('Bo')
  expect(await trips()).toBe(one)
})

test('one button makes somebody an invented person, at home in their network', async () => {
  const net = await demoNetwork()
  expect(await (await get('/demo')).text()).toContain(`value="${net.kora}"`)
  const answer = await w.app.web.request('/demo/anmelden', {
    method: 'POST',
    body: new URLSearchParams({ person: net.kora }),
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/n/${net.slug}/heute`])
  const cookie = `sitzung=${sessionOf(answer)}`
  expect((await get(`/n/${net.slug}/mitglieder`, cookie)).status).toBe(200)
  expect(await (await get('/demo', cookie)).text()).toContain('Als Kora anmelden')
})

test('a real person cannot be chosen', async () => {
  const real = await w.network()
  const { person } = await real.person('Rita Real')
  const answer = await w.app.web.request('/demo/anmelden', { method: 'POST', body: new URLSearchParams({ person }) })
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([404, null])
})

test('letters of an invented network can be read, followed and put into a calendar', async () => {
  const net = await demoNetwork()
  await w.done({ network: net.id, system: true }, sendsLetter, {})
  const page = await (await get(`/demo/post?netz=${net.slug}`)).text()
  expect(page).toContain('<a href="http://netz.test/n/x">')
  expect(page).toContain('&lt;b>fett')
  const path = /\/demo\/post\/kalender\?[^"]+/.exec(page)?.[0].replaceAll('&amp;', '&') ?? ''
  const file = await get(path)
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST')
  expect(await file.text()).toBe('BEGIN:VCALENDAR')
})

test('letters of a real network are nobody’s to read, nor are those of real people', async () => {
  const [real, net] = [await w.network(), await demoNetwork()]
  await w.done(real.system, sendsLetter, {})
  expect((await get(`/demo/post?netz=${real.slug}`)).status).toBe(404)
  const letter = await w.app.database.read({ network: real.id }, (db) =>
    db.first<{ id: string }>(sql`select id from letter`),
  )
  for (const netz of [real.slug, net.slug])
    expect((await get(`/demo/post/kalender?netz=${netz}&brief=${letter?.id}`)).status).toBe(404)
  const { email } = await givenMember(w, real)
  await givenLink(w, email)
  expect(await (await get('/demo/post')).text()).not.toContain(email)
})

test('an invented person finds the link to sign in among the letters', async () => {
  const net = await demoNetwork()
  const email = `${net.slug}.kora@beispiel.test`
  const path = await givenLink(w, email)
  expect(await (await get('/demo/post')).text()).toContain(`href="http://netz.test${path}"`)
})
