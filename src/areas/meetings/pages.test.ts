import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { newId } from '../../foundation/crypto.ts'
import { before, during, givenTable, letters, tokenIn } from './commands/given.ts'
import { writeMinutes } from './commands/hold.ts'
import { sendInvitations } from './commands/invite.ts'
import { givenItem } from './given.ts'

const w = world()
const get = async (path: string, cookie = '') => {
  const answer = await w.app.web.request(path, { headers: { cookie } })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}
const post = async (path: string, fields: Record<string, string>, cookie = '') => {
  const body = new URLSearchParams({ einmal: newId(), ...fields })
  const answer = await w.app.web.request(path, { method: 'POST', body, headers: { cookie } })
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
}

/** The database compares the end of a session with its own clock, which no test moves: made late, it lasts. */
async function cookieOf(who: { readonly person: string }, then: string): Promise<string> {
  w.setClock('2100-01-01T00:00:00Z')
  const cookie = await w.cookie(who)
  w.setClock(then)
  return cookie
}

test('opening the link of a letter answers nothing; its buttons do, and it says so', async () => {
  const { net, ada, meeting } = await givenTable(w)
  await w.done(ada, sendInvitations, { meeting })
  const path = `/n/${net.slug}/antwort/${tokenIn((await letters(w, net)).find((one) => one.to_person === ada.person))}`
  expect((await get(path)).text).toContain('Sie haben noch nicht geantwortet.')
  expect((await get(path)).text).toContain('Sie haben noch nicht geantwortet.')
  expect(await post(path, { answer: 'yes' })).toMatchObject({ status: 303, to: path })
  expect((await get(path)).text).toContain('Sie haben zugesagt.')
  expect((await get(`${path}x`)).status).toBe(404)
  expect((await post(`${path}x`, { answer: 'yes' })).status).toBe(404)
})

test('two people who write the same minutes see both versions, and the later one keeps what they wrote', async () => {
  const { net, ada, dora, meeting } = await givenTable(w)
  const item = await givenItem(w, net, meeting, { title: 'Bericht' })
  w.setClock(during)
  await w.done(dora, writeMinutes, { item: item.id, text: 'Dora schreibt.', version: 1 })
  const page = `/n/${net.slug}/treffen/${meeting}/protokoll`
  const late = await post(`${page}/${item.id}`, { text: 'Ada schreibt.', version: '1' }, await cookieOf(ada, during))
  expect(late.status).toBe(409)
  for (const words of ['Ihre Fassung', 'Ada schreibt.', 'Inzwischen gespeichert', 'Dora schreibt.'])
    expect(late.text).toContain(words)
  expect(late.text).toContain('name="version" value="2"')
})

test('a form with mistakes comes back with what was typed', async () => {
  const { net, ada, body } = await givenTable(w)
  const wrong = {
    body: body.id,
    title: 'Treffen',
    'day.day': '1',
    'day.month': '12',
    'day.year': '2026',
    from: '18:00',
    until: '16:00',
  }
  const back = await post(`/n/${net.slug}/treffen/neu`, wrong, await cookieOf(ada, before))
  expect(back.status).toBe(422)
  expect(back.text).toContain('Das Ende muss nach dem Beginn liegen.')
  expect(back.text).toContain('value="18:00"')
})

test('the calendar file is for members and names nobody', async () => {
  const { net, ada, meeting } = await givenTable(w)
  const path = `/n/${net.slug}/treffen/${meeting}/termin.ics`
  const file = await get(path, await cookieOf(ada, before))
  expect(file).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' })
  expect(file.text).toContain('METHOD:PUBLISH')
  expect(file.text).not.toContain('ATTENDEE')
  expect((await get(path)).status).toBe(303)
})

test.each(['de', 'de-easy', 'en'])('every page opens in %s', async (sprache) => {
  const { net, ada, meeting } = await givenTable(w)
  await givenItem(w, net, meeting, { minutes: 10 })
  await w.done(ada, sendInvitations, { meeting })
  const cookie = await cookieOf(ada, during)
  for (const rest of ['', '/neu', `/${meeting}`, `/${meeting}/aendern`, `/${meeting}/absagen`, `/${meeting}/protokoll`])
    expect((await get(`/n/${net.slug}/treffen${rest}?sprache=${sprache}`, cookie)).status, rest).toBe(200)
})
