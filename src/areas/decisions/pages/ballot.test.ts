import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { givenSeat } from '../../bodies/given.ts'
import { castVote } from '../commands/ballot.ts'
import { givenGroup, givenProposal } from '../given.ts'

const w = world()

async function browser(net: TestNetwork, person: string) {
  const headers = { cookie: await w.cookie({ person }) }
  const at = (path: string) => `/n/${net.slug}${path}`
  return {
    get: async (path: string) => (await w.app.web.request(at(path), { headers })).text(),
    post: async (path: string, fields: Record<string, string>) => {
      const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
      const body = new URLSearchParams(fields).toString()
      const response = await w.app.web.request(at(path), { method: 'POST', headers: { ...headers, ...form }, body })
      return { status: response.status, html: await response.text() }
    },
  }
}

/** What a screen reader says of every button and link that looks like one. */
const names = (html: string) =>
  [...html.matchAll(/<(?:button|a)[^>]*class="button[^>]*>(.*?)<\/(?:button|a)>/gs)].map(([, inner = '']) =>
    inner.replace(/<[^>]+>/g, ''),
  )

test.each([
  ['majority', ['Dafür stimmen: Chor', 'Dagegen stimmen: Chor', 'Sich enthalten: Chor']],
  ['secret-majority', ['Dafür stimmen: Chor', 'Dagegen stimmen: Chor', 'Sich enthalten: Chor']],
  ['unanimous', ['Dafür stimmen: Chor', 'Dagegen stimmen: Chor', 'Sich enthalten: Chor']],
  ['consent', ['Keinen Einwand erheben: Chor', 'Bedenken anmelden: Chor', 'Einwand erheben: Chor']],
  ['resistance', ['Widerstand angeben: Chor']],
])('%s: every button is named with its choice and its seat', async (method, expected) => {
  const net = await w.network()
  const { group, delegate } = await givenGroup(w, net)
  const singer = await net.person('Svea Singt')
  await givenSeat(w, net, group, { holderName: 'Chor', delegateId: singer.person })
  const { id } = await givenProposal(w, delegate, group.id, { method, options: 'Samstag\nSonntag' })
  const html = await (await browser(net, singer.person)).get(`/beschluesse/${id}`)
  expect(names(html).filter((name) => name.endsWith(': Chor'))).toEqual(expected)
})

test('resistance is asked on one page, each option a group of its own with eleven steps, "leave as it is" last', async () => {
  const net = await w.network()
  const { group, delegate } = await givenGroup(w, net)
  const { id } = await givenProposal(w, delegate, group.id, { method: 'resistance', options: 'Samstag: früh\nSonntag' })
  const { get, post } = await browser(net, delegate.person)
  const html = await get(`/beschluesse/${id}/abstimmen`)
  const legends = [...html.matchAll(/<legend>(.*?)<\/legend>/gs)].map(([, legend = '']) =>
    legend.replace(/<[^>]+>/g, ''),
  )
  expect(legends).toEqual(['Samstag', 'Sonntag', 'Es bleibt, wie es ist'])
  expect(html.match(/type="radio"/g)).toHaveLength(33)
  const seat = /name="seat" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const back = await post(`/beschluesse/${id}/abstimmen`, { seat, 'points.1': '0', 'points.3': '7' })
  expect(back.status).toBe(422)
  expect(back.html).toContain('Geben Sie auch dieser Möglichkeit 0 bis 10 Punkte.')
  expect(back.html.match(/checked/g)).toHaveLength(2)
  expect(
    await post(`/beschluesse/${id}/abstimmen`, { seat, 'points.1': '0', 'points.2': '3', 'points.3': '7' }),
  ).toHaveProperty('status', 303)
  expect(await get(`/beschluesse/${id}`)).toContain('Ihre Punkte sind gezählt.')
})

test('an objection without a reason comes back with what was written', async () => {
  const net = await w.network()
  const { group, seat, delegate } = await givenGroup(w, net)
  const { id } = await givenProposal(w, delegate, group.id, { method: 'consent' })
  const { get, post } = await browser(net, delegate.person)
  expect(await get(`/beschluesse/${id}/abstimmen?wahl=objection`)).toContain('Was würde helfen?')
  const fields = { seat: seat.id, choice: 'objection', reason: '', help: 'Später anfangen.' }
  const back = await post(`/beschluesse/${id}/abstimmen`, fields)
  expect(back.status).toBe(422)
  expect(back.html).toContain('Schreiben Sie, was dagegen spricht.')
  expect(back.html).toContain('Später anfangen.')
  expect(await post(`/beschluesse/${id}/abstimmen`, { ...fields, reason: 'Zu früh.' })).toHaveProperty('status', 303)
  expect(await get(`/beschluesse/${id}`)).toContain('Arbeiten Sie ihn in den Wortlaut ein')
  expect(await get(`/beschluesse/${id}/wortlaut`)).toContain('Später anfangen.')
})

test('the page of an open secret vote says who has voted, and nothing of how', async () => {
  const net = await w.network()
  const { group, seat, delegate } = await givenGroup(w, net)
  const { id } = await givenProposal(w, delegate, group.id, { method: 'secret-majority' })
  const { get, post } = await browser(net, delegate.person)
  expect(await post(`/beschluesse/${id}/geheim`, { seat: seat.id, choice: 'against' })).toHaveProperty('status', 303)
  const html = await get(`/beschluesse/${id}`)
  expect(html).toContain('hat abgestimmt')
  expect(html).toContain('Anzeigen kann sie niemand.')
  expect(html).not.toMatch(/\d dafür|class="button main"[^>]*>(Dafür|Dagegen|Sich)/)
  expect(await get(`/beschluesse/${id}/empfehlen`)).not.toMatch(/\d dagegen/)
  expect(await w.app.door.act(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })).toMatchObject({
    reason: { key: 'vote-in-secret' },
  })
})

test('a sense check is asked, answered and made a proposal', async () => {
  const net = await w.network()
  const { group, seat, delegate } = await givenGroup(w, net)
  const { get, post } = await browser(net, delegate.person)
  const asked = { body: group.id, title: 'Bänke', idea: 'Drei Bänke am Fluss.' }
  expect(await post('/stimmungsbilder', asked)).toHaveProperty('status', 303)
  const list = await get('/stimmungsbilder')
  const check = /stimmungsbilder\/([0-9a-f-]{36})/.exec(list)?.[1] ?? ''
  expect(
    await post(`/stimmungsbilder/${check}/stimmung`, { seat: seat.id, feeling: 'unsure', note: 'Wer zahlt?' }),
  ).toHaveProperty('status', 303)
  const html = await get(`/stimmungsbilder/${check}`)
  expect(html).toContain('Bin unsicher: 1 Sitz')
  expect(html).toContain('Wer zahlt?')
  expect(await get(`/beschluesse/neu?stimmung=${check}`)).toContain('Drei Bänke am Fluss.')
})
