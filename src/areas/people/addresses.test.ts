import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { hashToken } from '../../foundation/crypto.ts'
import { installation, sql } from '../../foundation/database.ts'
import { askForLink } from './commands.ts'
import {
  givenLetters,
  givenLink,
  givenMember,
  givenPress,
  givenSignIn,
  hiddenFields,
  pressed,
  sessionOf,
} from './given.ts'

const w = world()
const get = (path: string, cookie = '') => w.app.web.request(path, { headers: { cookie } })
const post = (path: string, fields: Record<string, string> = {}, cookie = '') =>
  w.app.web.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } })
const outside = { network: installation }

test('the whole way: ask, read the mail, open the link, press the button, be at home', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net, { name: 'Ada Ahorn' })
  const asked = await post('/anmelden', { email })
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/anmelden/unterwegs'])
  const [letter] = await givenLetters(w, email)
  const path = /http:\/\/netz\.test(\/anmelden\/[\w-]{43})\n/.exec(letter?.body ?? '')?.[1] ?? ''
  const page = await (await get(path)).text()
  expect(page).toContain('Ada Ahorn')
  const answer = await pressed(w, path, page)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/n/${net.slug}/heute`])
  expect(answer.headers.get('set-cookie')).toMatch(/sitzung=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax/)
  expect((await get('/ich', `sitzung=${sessionOf(answer)}`)).status).toBe(200)
})

test('a known, an unknown and a mistyped address get the same answer, but for the spelling', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net)
  const [known, unknown] = [
    await post('/anmelden', { email }),
    await post('/anmelden', { email: 'niemand@beispiel.test' }),
  ]
  const told = (answer: Response) => [answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]
  expect(told(unknown)).toEqual(told(known))
  expect(await givenLetters(w, 'niemand@beispiel.test')).toEqual([])
  const wrong = await post('/anmelden', { email: 'niemand', weiter: '/hilfe' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="niemand"')
})

test('a scanner may open the link as often as it likes', async () => {
  const net = await w.network()
  const path = await givenLink(w, (await givenMember(w, net)).email)
  for (let times = 0; times < 3; times++) expect((await get(path)).status).toBe(200)
  expect((await givenPress(w, path)).status).toBe(303)
})

test('a link signs in once; afterwards its page says what to do', async () => {
  const net = await w.network()
  const path = await givenLink(w, (await givenMember(w, net)).email)
  const early = await (await get(path)).text()
  expect((await givenPress(w, path)).status).toBe(303)
  const again = await pressed(w, path, early)
  expect([again.status, again.headers.get('set-cookie')]).toEqual([409, null])
  expect(await (await get(path)).text()).toContain('Jeder Link gilt nur einmal')
})

test('the button pressed twice gives the same session, as a nervous hand sends a form twice', async () => {
  const net = await w.network()
  const { email, person } = await givenMember(w, net)
  const path = await givenLink(w, email)
  const page = await (await get(path)).text()
  const [first, second] = [await pressed(w, path, page), await pressed(w, path, page)]
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  expect(sessionOf(second)).toBe(sessionOf(first))
  const mine = { ...outside, person }
  expect(
    await w.app.database.read(mine, (db) => db.rows(sql`select id from session where person_id = me()`)),
  ).toHaveLength(1)
})

test('nothing that is stored opens a session: neither the link nor the token', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net)
  const path = await givenLink(w, email)
  const answer = await givenPress(w, path)
  const stored = await w.app.database.read({ ...outside, email, token: hashToken(sessionOf(answer)) }, (db) =>
    db.rows<{ row: string }>(sql`
      select once::text as row from once union all select session::text from session
      union all select sign_in_link::text from sign_in_link union all select journal::text from journal`),
  )
  expect(stored.length).toBeGreaterThan(3)
  const secrets = [sessionOf(answer), path.slice('/anmelden/'.length)]
  expect(stored.filter(({ row }) => secrets.some((secret) => row.includes(secret)))).toEqual([])
})

test('a strange or shortened token is an expired link', async () => {
  const net = await w.network()
  const path = await givenLink(w, (await givenMember(w, net)).email)
  for (const strange of [path.slice(0, -1), `/anmelden/${'A'.repeat(43)}`, '/anmelden/%00']) {
    expect(await (await get(strange)).text()).toContain('Dieser Link gilt nicht mehr')
    const half = { half: 'A'.repeat(43) }
    expect((await post(strange, half)).status).toBe(409)
  }
})

test('a half that was not ours makes no session', async () => {
  const net = await w.network()
  const path = await givenLink(w, (await givenMember(w, net)).email)
  for (const half of [{}, { half: '' }, { half: 'kurz' }]) expect((await post(path, half)).status).toBe(422)
})

test.each([
  ['/hilfe?teil=tasten', '/hilfe?teil=tasten'],
  ['https://boese.test/', 'home'],
  ['//boese.test', 'home'],
  ['/\\boese.test', 'home'],
  ['/x/..//boese.test', 'home'],
])('who wanted to go to %s is led to %s', async (weiter, to) => {
  const net = await w.network()
  const answer = await givenPress(w, await givenLink(w, (await givenMember(w, net)).email, weiter))
  expect(answer.headers.get('location')).toBe(to === 'home' ? `/n/${net.slug}/heute` : to)
})

test('the way onward survives a form that came back', async () => {
  const first = hiddenFields(await (await get('/anmelden?weiter=/hilfe')).text())
  expect(first.weiter).toBe('/hilfe')
  const back = await post('/anmelden', { ...first, email: 'falsch' })
  expect(hiddenFields(await back.text()).weiter).toBe('/hilfe')
})

test('whoever belongs to several networks chooses among them first', async () => {
  const [one, other] = [await w.network(), await w.network()]
  const { email } = await givenMember(w, one)
  await givenMember(w, other, { email })
  const { to, cookie } = await givenSignIn(w, email)
  expect(to).toBe('/ich')
  const page = await (await get('/ich', cookie)).text()
  for (const { slug } of [one, other]) expect(page).toContain(`href="/n/${slug}/heute"`)
})

test('a link lasts half an hour, a session a month', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net)
  const lasting = async (asked: string, pressedAt: string) => {
    w.setClock(asked)
    const path = await givenLink(w, email)
    w.setClock(pressedAt)
    return givenPress(w, path)
  }
  // The database asks its own clock whether a session still lasts, so a session of long ago is over today.
  const old = await lasting('2020-03-01T10:00:00Z', '2020-03-01T10:29:59Z')
  expect(old.status).toBe(303)
  expect((await get('/ich', `sitzung=${sessionOf(old)}`)).status).toBe(303)
  expect((await lasting('2020-03-02T10:00:00Z', '2020-03-02T10:30:00Z')).status).toBe(409)
  w.setClock(new Date().toISOString())
})

test('at most five unused links an hour go to one address, and nobody is told', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net)
  for (let times = 0; times < 7; times++) expect((await post('/anmelden', { email })).status).toBe(303)
  expect(await givenLetters(w, email)).toHaveLength(5)
  const later = new Date(Date.now() + 3_601_000).toISOString()
  w.setClock(later)
  await w.done(outside, askForLink, { email })
  expect(await givenLetters(w, email)).toHaveLength(6)
  w.setClock(new Date().toISOString())
})

test('a guest is led to the sign-in and back', async () => {
  const net = await w.network()
  for (const path of ['/ich', `/n/${net.slug}/mitglieder`]) {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/anmelden?weiter=${encodeURIComponent(path)}`,
    ])
  }
})

test('outside demo mode there is no demonstration, and nobody becomes an invented person', async () => {
  const net = await w.network()
  const { person, email } = await givenMember(w, net, { demo: true })
  for (const path of ['/demo', '/demo/post', `/demo/post?netz=${net.slug}`]) expect((await get(path)).status).toBe(404)
  expect((await post('/demo/anmelden', { person })).status).toBe(404)
  await post('/anmelden', { email })
  expect(await givenLetters(w, email)).toEqual([])
})
