import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { installation } from '../../../foundation/database.ts'
import { signOutEverywhere } from '../commands.ts'
import { givenLink, givenMember, givenPress, givenSignIn } from '../given.ts'

const w = world()
const get = (path: string, cookie = '') => w.app.web.request(path, { headers: { cookie } })
const post = (path: string, fields: Record<string, string> = {}, cookie = '') =>
  w.app.web.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } })
const outside = { network: installation }

test('signing out ends the session at once and forgets the cookie', async () => {
  const net = await w.network()
  const { cookie } = await givenSignIn(w, (await givenMember(w, net)).email)
  const answer = await post('/abmelden', {}, cookie)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  expect(answer.headers.get('set-cookie')).toContain('sitzung=; Max-Age=0')
  expect((await get('/ich', cookie)).status).toBe(303)
})

test('another browser can be signed out, and is out at once', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net)
  const [here, there] = [await givenSignIn(w, email), await givenSignIn(w, email)]
  const page = await (await get('/ich', here.cookie)).text()
  const path = /\/ich\/browser\/[\w-]+\/abmelden/.exec(page)?.[0] ?? ''
  expect((await post(path, {}, here.cookie)).status).toBe(303)
  expect((await get('/ich', there.cookie)).status).toBe(303)
  expect((await get('/ich', here.cookie)).status).toBe(200)
})

test('nobody ends the session of somebody else', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net)
  const [own] = [await givenSignIn(w, email), await givenSignIn(w, email)]
  const path = /\/ich\/browser\/[\w-]+\/abmelden/.exec(await (await get('/ich', own.cookie)).text())?.[0] ?? ''
  const stranger = await givenSignIn(w, (await givenMember(w, net)).email)
  expect((await post(path, {}, stranger.cookie)).status).toBe(404)
})

test('signing out everywhere ends all sessions and all links that still wait', async () => {
  const net = await w.network()
  const { email } = await givenMember(w, net)
  const [here, there] = [await givenSignIn(w, email), await givenSignIn(w, email)]
  const waiting = await givenLink(w, email)
  await w.done({ ...outside, token: here.token }, signOutEverywhere, {})
  for (const { cookie } of [here, there]) expect((await get('/ich', cookie)).status).toBe(303)
  expect((await givenPress(w, waiting)).status).toBe(409)
})
