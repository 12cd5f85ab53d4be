import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { installation, sql } from '../../foundation/database.ts'
import { variants } from '../../foundation/language.ts'
import { makeOperator } from '../people/commands.ts'
import { addresses } from './addresses.ts'
import { describeOperator } from './commands/operator.ts'
import { reportBarrier } from './commands/reports.ts'
import { keepStatement } from './commands/statement.ts'
import { receivedPage, reportsPage } from './reads/reports.ts'

const w = world()
const guest = { network: installation }
const byMachine = { network: installation, system: true } as const
const get = (path: string, cookie = '') => w.app.web.request(path, { headers: { cookie } })
const post = (path: string, fields: Record<string, string>) =>
  w.app.web.request(path, { method: 'POST', body: new URLSearchParams(fields) })

const operator = {
  kind: 'municipality',
  name: 'Stadt Prüfstadt',
  address: 'Markt 1\n12345 Prüfstadt',
  email: 'rathaus@pruefstadt.test',
  content: 'Vera Verantwortlich',
  supervision: 'Datenschutzaufsicht Prüfland',
  enforcement: 'Schlichtungsstelle',
}
const statement = {
  scope: 'Alle Seiten.',
  status: 'partial',
  method: 'Selbst geprüft.',
  assessedBy: 'Stadt Prüfstadt',
  madeOn: '2026-01-01',
  checkedOn: '2026-01-01',
}
const standing = addresses.filter(
  ({ kind, path }) => kind === 'page' && !path.includes(':') && !path.startsWith('/betreiber'),
)

test.each(standing.flatMap(({ path }) => variants.map((variant) => [path, variant] as const)))(
  '%s can be read by anyone in %s, and no link in it is dead',
  async (path, variant) => {
    const answer = await get(path, `sprache=${variant}`)
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page.match(/<h1/g)).toHaveLength(1)
    const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? []
    for (const [, href = ''] of main.matchAll(/href="(\/[^"]*)"/g)) {
      const { status } = await get(href)
      expect([200, 303], `${path} leads to ${href}`).toContain(status)
    }
  },
)

test('only operators are led to the page where what is missing is entered', async () => {
  const { person: operate } = await w.done(byMachine, makeOperator, {
    name: 'Oda Operator',
    email: 'oda@beispiel.test',
  })
  const net = await w.network()
  const [oda, kora] = [await w.cookie({ person: operate }), await w.cookie(net.coordination)]
  for (const path of ['/barriere-melden', '/impressum', '/datenschutz', '/barrierefreiheit']) {
    expect(await (await get(path, oda)).text(), path).toContain('href="/betreiber"')
    for (const cookie of ['', kora]) expect(await (await get(path, cookie)).text(), path).not.toContain('/betreiber')
  }
})

test('what only the operator can say is named as missing, and once said it is there', async () => {
  for (const path of ['/impressum', '/datenschutz', '/barrierefreiheit'])
    expect(await (await get(path)).text()).toContain('Noch nicht eingetragen')
  await w.done(byMachine, describeOperator, { ...operator, dataProtection: 'Frau Beispiel' })
  await w.done(byMachine, keepStatement, statement)
  for (const [path, said] of [
    ['/impressum', '12345 Prüfstadt'],
    ['/datenschutz', 'Frau Beispiel'],
    ['/barrierefreiheit', 'Schlichtungsstelle'],
  ] as const) {
    const page = await (await get(path)).text()
    expect(page).toContain(said)
    expect(page).not.toContain('Noch nicht eingetragen')
  }
})

test('two operators at once do not overwrite each other', async () => {
  await w.done(byMachine, describeOperator, { ...operator, version: undefined })
  const late = await w.app.door.act(byMachine, describeOperator, { ...operator, version: '1000' })
  expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
})

test('only operators describe the operator and read reports', async () => {
  const net = await w.network()
  for (const path of ['/betreiber', '/betreiber/barrieren'])
    expect((await get(path)).headers.get('location')).toBe(`/anmelden?weiter=${encodeURIComponent(path)}`)
  const caller = { ...net.coordination, network: installation }
  expect((await w.app.door.act(caller, describeOperator, operator)).kind).toBe('forbidden')
  expect((await w.app.door.read(caller, reportsPage, {})).kind).toBe('forbidden')
})

test('a guest reports a barrier and learns number and day', async () => {
  w.setClock('2027-01-31T10:00:00Z')
  const form = await (await get('/barriere-melden?seite=/n/pruefstadt/treffen')).text()
  expect(form).toContain('value="/n/pruefstadt/treffen"')
  const answer = await post('/barriere-melden', { what: 'Der Knopf ist stumm.', page: '/n/pruefstadt/treffen' })
  expect(answer.status).toBe(303)
  const page = await (await get(answer.headers.get('location') ?? '')).text()
  expect(page).toMatch(/Ihre Meldung hat die Nummer \d+/)
  expect(page).toContain('Sonntag, 28. Februar 2027')
  expect(page).not.toContain('stumm')
  w.setClock(new Date().toISOString())
})

test('an empty report keeps what was typed and says what to write', async () => {
  const answer = await post('/barriere-melden', { what: ' ', name: 'Ada', email: 'keine' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('value="Ada"')
  expect(page).toContain('Füllen Sie dieses Feld aus.')
  expect(page).toContain('mit @')
})

test('numbers run on, the same form sent twice is one report, and the operator gets a letter', async () => {
  await w.done(byMachine, describeOperator, operator)
  const report = async (key?: string) => {
    const outcome = await w.app.door.act(guest, reportBarrier, { what: 'Kein Kontrast' }, key)
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const found = await w.app.door.read(guest, receivedPage, { report: outcome.value })
    return found.kind === 'found' ? found.data.report.number : 0
  }
  const key = crypto.randomUUID()
  const [first, again, next] = [await report(key), await report(key), await report()]
  expect([again, next]).toEqual([first, first + 1])
  const letters = await w.app.database.read(guest, (db) =>
    db.rows<{ body: string }>(
      sql`select body from letter where network_id = here() and subject like ${`Barriere-Meldung ${first}:%`}`,
    ),
  )
  expect(letters).toHaveLength(1)
  expect(letters[0]?.body).toContain('Kein Kontrast')
})

test('one report and three cost the same', async () => {
  const trips = async () => (await w.app.door.read(byMachine, reportsPage, {})).trips
  const before = await trips()
  for (const what of ['a', 'b', 'c']) await w.done(guest, reportBarrier, { what })
  expect(await trips()).toBe(before)
})
