import { beforeAll, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { installation } from '../../../foundation/database.ts'
import { makeOperator } from '../../people/commands.ts'

const w = world()
const own = { cookie: '' }
const get = async (path: string, cookie = 'sprache=de') =>
  (await w.app.web.request(path, { headers: { cookie } })).text()
const post = (path: string, fields: Record<string, string>, cookie = 'sprache=de') =>
  w.app.web.request(path, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields) })

beforeAll(async () => {
  w.setClock('2027-01-31T10:00:00Z')
  const { person } = await w.done({ network: installation, system: true }, makeOperator, {
    name: 'Oda Operator',
    email: 'oda@beispiel.test',
  })
  own.cookie = await w.cookie({ person })
})

test('the form and the page of a report can be left quickly, by a link that tells nobody where from', async () => {
  const sent = await post('/barriere-melden', { what: 'Der Knopf ist stumm.', language: 'de-easy' })
  for (const path of ['/barriere-melden', sent.headers.get('location') ?? '']) {
    const page = await get(path)
    expect(page).toMatch(/<a class="button quiet" href="https:[^"]+" rel="noreferrer"[^>]*>Seite schnell verlassen/)
    expect(page).toContain('Im Verlauf Ihres Browsers bleibt diese Seite stehen.')
  }
})

test('whoever reported sees how far it is: open, late, answered', async () => {
  const sent = await post('/barriere-melden', { what: 'Der Film hat keinen Ton.', language: 'de-easy' })
  const address = sent.headers.get('location') ?? ''
  const id = address.split('/').at(-1)
  expect(await get(address)).toContain('Wir antworten bis Sonntag, 28. Februar 2027.')
  w.setClock('2027-03-01T10:00:00Z')
  // Guests share a page for a second of real time; another query is another page.
  expect(await get(`${address}?wieder`)).toContain('Das haben wir nicht geschafft.')
  expect(await get('/betreiber/barrieren', own.cookie)).toContain('überfällig, zugesagt bis 28. Februar 2027')

  const form = await get(`/betreiber/barrieren/${id}`, own.cookie)
  expect(form).toContain('[Was haben Sie geprüft?]')
  const torn = await post(`/betreiber/barrieren/${id}`, { answer: 'Gut.\n[Was?]' }, own.cookie)
  expect(torn.status).toBe(422)
  expect(await torn.text()).toContain('eckigen Klammern')

  await post(`/betreiber/barrieren/${id}`, { answer: 'Der Film hat jetzt Ton.' }, own.cookie)
  const page = await get(address)
  expect(page).toContain('Die Meldung ist seit Montag, 1. März 2027 beantwortet.')
  expect(page).toContain('Der Film hat jetzt Ton.')
  expect(page).toContain('href="/barrierefreiheit#streit"')
  const done = await get(`/betreiber/barrieren/${id}`, own.cookie)
  expect(done).toContain('Oda Operator hat die Meldung beantwortet.')
  expect(done).not.toContain('<textarea')
})

test('in a flood the text stays in the form, and the other ways stand below', async () => {
  const send = () => post('/barriere-melden', { what: 'Mein langer Text' })
  const answers: Response[] = []
  for (let number = 0; number < 21; number++) answers.push(await send())
  const last = answers.at(-1)
  expect(last?.status).toBe(409)
  const page = (await last?.text()) ?? ''
  expect(page).toContain('In der letzten Stunde kamen sehr viele Meldungen.')
  expect(page).toContain('Mein langer Text')
})
