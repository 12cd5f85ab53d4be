import { beforeAll, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { installation } from '../../../foundation/database.ts'
import { makeOperator } from '../../people/commands.ts'

const w = world()
const own = { cookie: '' }
const get = async (path: string, cookie = own.cookie) => w.app.web.request(path, { headers: { cookie } })
const text = async (path: string, cookie?: string) => (await get(path, cookie)).text()
const post = (path: string, fields: Record<string, string>, cookie = own.cookie) =>
  w.app.web.request(path, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields) })
const guest = 'sprache=de'

const statement = {
  scope: 'Alle Seiten von Prüfstadt.',
  status: 'partial',
  method: 'Selbst geprüft.',
  assessedBy: 'Stadt Prüfstadt',
  'madeOn.day': '1',
  'madeOn.month': '6',
  'madeOn.year': '2027',
  'checkedOn.day': '15',
  'checkedOn.month': '6',
  'checkedOn.year': '2027',
}
const barrier = {
  what: 'Den Protokollen fehlen Videos.',
  plain: 'Es fehlen Videos. Fragen Sie uns.',
  reason: 'disproportionate',
  why: 'Ein Video kostet mehr als das Jahr.',
  alternative: 'Wir lesen vor.',
}

beforeAll(async () => {
  w.setClock('2027-06-15T10:00:00Z')
  const { person } = await w.done({ network: installation, system: true }, makeOperator, {
    name: 'Oda Operator',
    email: 'oda@beispiel.test',
  })
  own.cookie = await w.cookie({ person })
})

test('before anything is entered the list says what is missing and leads there', async () => {
  const page = await text('/betreiber/start')
  expect(page).toMatch(/\d+ Angaben fehlen noch/)
  for (const href of ['/betreiber#feld-name', '/betreiber/erklaerung', '/gebaerdensprache'])
    expect(page).toContain(`href="${href}"`)
  expect(page).toContain('Die Erklärung zur Barrierefreiheit fehlt noch.')
})

test('the Land brings its law and its body, and what is not certain is to be checked', async () => {
  const details = { name: 'Stadt Prüfstadt', address: 'Markt 1', email: 'a@b.test', kind: 'association' }
  await post('/betreiber', { ...details, land: 'BW' })
  expect(await text('/betreiber')).toContain('Landeszentrum Barrierefreiheit')
  expect(await text('/barrierefreiheit', guest)).toContain('Landeszentrum Barrierefreiheit')
  expect(await text('/datenschutz', guest)).toContain('Artikel 6 Absatz 1 Buchstabe b DSGVO')
  expect(await text('/impressum', guest)).toContain('Vereinsregister')

  await post('/betreiber', { ...details, kind: 'municipality', land: 'SN', version: '1' })
  expect(await text('/betreiber')).toContain('Bitte prüfen. Wir kennen die Stelle nicht sicher.')
  expect(await text('/barrierefreiheit', guest)).toContain('Noch nicht eingetragen')
  expect(await text('/datenschutz', guest)).toContain('Artikel 6 Absatz 1 Buchstabe e DSGVO')
  expect(await text('/impressum', guest)).not.toContain('Vereinsregister')
})

test('the form begins with a proposal, and a wrong day comes back with a sentence', async () => {
  expect(await text('/betreiber/erklaerung')).toContain('Selbstbewertung nach WCAG 2.2')
  const answer = await post('/betreiber/erklaerung', { ...statement, 'checkedOn.year': '2028' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Dieser Tag liegt in der Zukunft.')
  expect(page).toContain('Alle Seiten von Prüfstadt.')
})

test('what the operator writes is what everyone reads, in all three variants and as a file', async () => {
  expect((await post('/betreiber/erklaerung', statement)).status).toBe(303)
  expect((await post('/betreiber/erklaerung/neu', barrier)).status).toBe(303)

  const page = await text('/barrierefreiheit', guest)
  for (const said of [statement.scope, barrier.what, 'unverhältnismäßige Belastung', barrier.why, barrier.alternative])
    expect(page).toContain(said)
  expect(page).toContain('15. Juni 2027')
  const easy = await text('/barrierefreiheit', 'sprache=de-easy')
  expect(easy).toContain('Es fehlen Videos.')
  expect(easy).toContain('Die Änderung ist sehr schwer oder sehr teuer.')
  expect(await text('/barrierefreiheit', 'sprache=en')).toMatch(/lang="de">[^<]*Den Protokollen fehlen Videos/)
  expect(await text('/leichte-sprache', 'sprache=de-easy')).toContain('Es fehlen Videos.')

  const file = await get('/barrierefreiheit.json', guest)
  expect(file.headers.get('content-type')).toContain('application/json')
  expect(await file.json()).toMatchObject({
    statement: { status: 'partial', checkedOn: '2027-06-15' },
    barriers: [{ what: barrier.what, reason: 'disproportionate', alternative: 'Wir lesen vor.' }],
    feedback: { form: '/barriere-melden', answeredWithin: 'P1M' },
    enforcement: null,
  })
})

test('a barrier is changed and ended on its own page, and the history tells it', async () => {
  const [, href = ''] =
    /href="(\/betreiber\/erklaerung\/[0-9a-f-]{36})"/.exec(await text('/betreiber/erklaerung')) ?? []
  expect((await post(href, { ...barrier, why: 'Zu teuer.', version: '1' })).status).toBe(303)
  expect((await post(`${href}/beseitigt`, {})).status).toBe(303)
  expect(await text(href)).toContain('Diese Barriere ist seit Dienstag, 15. Juni 2027 beseitigt.')
  expect(await text('/barrierefreiheit', guest)).not.toContain('Den Protokollen')
  expect(await text('/betreiber/erklaerung')).toContain('Oda Operator hat eine Barriere als beseitigt eingetragen.')
})

test('a missing video is the task of the operator, and a plain sentence for everyone else', async () => {
  expect(await text('/gebaerdensprache')).toContain('Das Video fehlt.')
  const page = await text('/gebaerdensprache', guest)
  expect(page).not.toContain('Das Video fehlt.')
  expect(page).toContain('Hier ist der Text.')
  expect(page.match(/<h2/g)?.length).toBeGreaterThanOrEqual(4)
})

test('a month before the year is over operators see it, after it they see that it is late, others never', async () => {
  w.setClock('2028-05-15T10:00:00Z')
  expect(await text('/betreiber/erklaerung')).toContain('Die Erklärung muss bis 15. Juni 2028 wieder geprüft werden.')
  w.setClock('2028-06-16T10:00:00Z')
  for (const path of ['/barrierefreiheit', '/betreiber/start', '/betreiber/erklaerung'])
    expect(await text(path), path).toContain('Die Erklärung hätte bis 15. Juni 2028 geprüft werden müssen.')
  expect(await text('/barrierefreiheit', guest)).not.toContain('hätte bis')
})
