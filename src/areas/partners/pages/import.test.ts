import { beforeEach, describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { newKey } from '../../../foundation/crypto.ts'
import { bomb } from '../../../foundation/tables/given.ts'
import { givenPartner } from '../given.ts'

const w = world()

/** A browser without scripts: follows where it is led, sends what stands in the forms. */
async function visitor(net: TestNetwork, who: { readonly person?: string } = net.coordination) {
  const cookie = await w.cookie(who)
  const here = `/n/${net.slug}/partner/einlesen`
  const get = async (path: string) => w.app.web.request(path, { headers: { cookie } })
  const post = (path: string, body: FormData | URLSearchParams) =>
    w.app.web.request(path, { method: 'POST', body, headers: { cookie } })
  const upload = (bytes: string | Uint8Array, name = 'liste.csv', key = newKey()) => {
    const form = new FormData()
    form.set('einmal', key)
    form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
    return post(here, form)
  }
  const send = (path: string, values: Record<string, string> = {}, key = newKey()) =>
    post(path, new URLSearchParams({ ...values, einmal: key }))
  const at = (answer: Response) => answer.headers.get('location') ?? ''
  return { here, get, upload, send, at, text: async (path: string) => (await get(path)).text() }
}

let net: TestNetwork
let person: Awaited<ReturnType<typeof visitor>>
beforeEach(async () => {
  net = await w.network()
  person = await visitor(net)
})

const german =
  'Verein;Art;PLZ;Ort;Bemerkung\r\nChor Größe;Verein;01067;Dresden;x\r\n;Amt;910;;\r\nFanfare;Raumfahrt;1067;;\r\n'

describe('the way of a table', () => {
  test('leads from the file over columns and preview to the result, and back again', async () => {
    await givenPartner(w, net, { name: 'Fanfare e. V.' })
    const uploaded = await person.upload(`\uFEFF${german}`)
    expect(uploaded.status).toBe(303)
    const columns = person.at(uploaded)
    expect(columns).toMatch(/\/einlesen\/[0-9a-f-]{36}\/spalten$/)
    const table = columns.replace(/\/spalten$/, '')

    const mapping = await person.text(columns)
    expect(mapping).toContain('Spalte „Verein“')
    expect(mapping).toContain('Darin steht: Chor Größe · Fanfare')
    expect(mapping).toMatch(/name="columns\.2"[\s\S]*?<option value="postcode" selected/)

    const mapped = await person.send(columns, {
      'columns.0': 'name',
      'columns.1': 'kind',
      'columns.2': 'postcode',
      'columns.3': 'town',
      'columns.4': '',
    })
    expect(person.at(mapped)).toBe(`${table}/vorschau`)
    const preview = await person.text(`${table}/vorschau`)
    expect(preview).toContain('1 Partner aufnehmen')
    expect(preview).toContain('Name: Füllen Sie dieses Feld aus.')
    expect(preview).toContain('Postleitzahl „910“: Eine Postleitzahl hat fünf Ziffern')
    expect(preview).toContain('„Raumfahrt“ kennen wir nicht als Art.')
    expect(preview).toContain('Zeile 3: ohne Namen')

    const doubles = await person.text(`${table}/doppelt`)
    expect(doubles).toContain('Gleicher Name wie ein Partner in Ihrem Netzwerk: Fanfare e. V.')
    const chosen = await person.send(`${table}/doppelt`, { shown: '4', anyway: '4', seite: '1', seiten: '1' })
    expect(person.at(chosen)).toBe(`${table}/vorschau`)
    expect(await person.text(`${table}/vorschau`)).toContain('2 Partner aufnehmen')

    const done = await person.send(`${table}/vorschau`, { count: '2' })
    expect(person.at(done)).toBe(table)
    expect(await person.text(table)).toContain('2 Partner wieder entfernen')
    for (const path of ['spalten', 'vorschau', 'doppelt'])
      expect(await person.text(`${table}/${path}`)).toContain('Diese Tabelle ist schon eingelesen.')
    expect(await person.text(person.here)).toContain('2 Partner aus dieser Tabelle sind da.')

    expect(person.at(await person.send(`${table}/zurueck`))).toBe(table)
    expect(await person.text(table)).toContain('wurde zurückgenommen')
    const again = await person.send(`${table}/zurueck`)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Diese Tabelle ist schon zurückgenommen.')
  })

  test('keeps what was chosen for the columns when something is missing', async () => {
    const columns = person.at(await person.upload(german))
    const answer = await person.send(columns, { 'columns.0': 'town', 'columns.1': 'kind', 'columns.2': 'kind' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Sagen Sie uns, in welcher Spalte der Name steht.')
    expect(html).toContain('Diese Angabe ist schon einer anderen Spalte zugeordnet.')
    expect(html).toMatch(/name="columns\.0"[\s\S]*?<option value="town" selected/)
  })

  test('goes through long lists page by page', async () => {
    const rows = Array.from({ length: 120 }, (_, place) => `Verein ${place % 60};Verein;1234;;`)
    const columns = person.at(await person.upload(`Name;Art;PLZ;Ort;E-Mail\n${rows.join('\n')}\nOhne;Verein;12;;`))
    await person.send(columns, { 'columns.0': 'name', 'columns.2': 'postcode' })
    const table = columns.replace(/\/spalten$/, '')
    expect(await person.text(`${table}/vorschau?liste=neu`)).toContain('Seite 1 von 2')
    expect(await person.text(`${table}/vorschau?liste=neu&seite=2`)).toContain('Verein 59')
    const first = await person.send(`${table}/doppelt`, { shown: '62', anyway: '62', seite: '1', seiten: '2' })
    expect(person.at(first)).toBe(`${table}/doppelt?seite=2`)
    expect(await person.text(`${table}/vorschau?liste=neu&seite=999`)).toContain('Seite 2 von 2')
  })

  test('sent twice is one import', async () => {
    const key = newKey()
    const [one, other] = [await person.upload(german, 'liste.csv', key), await person.upload(german, 'liste.csv', key)]
    expect(person.at(other)).toBe(person.at(one))
  })

  test('is not there for another network, and closed to members and guests', async () => {
    const columns = person.at(await person.upload(german))
    const stranger = await visitor(await w.network())
    const [, id] = /einlesen\/([^/]+)/.exec(columns) ?? []
    for (const path of ['', '/spalten', '/vorschau', '/doppelt'])
      expect((await stranger.get(`${stranger.here}/${id}${path}`)).status).toBe(404)
    expect((await stranger.send(`${stranger.here}/${id}/zurueck`)).status).toBe(404)
    const member = await visitor(net, await net.person('Mia Mitglied'))
    expect((await member.get(columns)).status).toBe(403)
    expect((await member.upload(german)).status).toBe(403)
    expect((await w.app.web.request(columns)).headers.get('location')).toMatch(/^\/anmelden/)
  })
})

describe('a file that cannot be read', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'keine Tabelle, die wir lesen können'],
    ['nothing but heads', 'Name;Ort\r\n', 'nur die Namen der Spalten'],
    ['a broken workbook', Buffer.from('PK\x03\x04 nothing more', 'latin1'), 'Die Datei ist beschädigt.'],
    ['too many rows', `Name\n${'Chor\n'.repeat(2001)}`, 'Auf einmal gehen höchstens 2.000.'],
    ['far too many rows', `Name\n${'Chor\n'.repeat(20_001)}`, 'Auf einmal gehen höchstens 2.000.'],
  ])('is answered at its field: %s', async (_, bytes, sentence) => {
    const answer = await person.upload(bytes)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  test('when none was chosen, asks for one', async () => {
    const answer = await person.upload('')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Wählen Sie eine Datei aus.')
  })

  test('of 20 MB is answered with a page that says so', async () => {
    const answer = await person.upload(Buffer.alloc(20_000_000, 'a'))
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('Die Datei ist zu groß')
  })

  test('because it is a bomb is answered within two seconds', { retry: 2 }, async () => {
    const bytes = bomb(400)
    const start = performance.now()
    const answer = await person.upload(bytes, 'partner.xlsx')
    expect(performance.now() - start).toBeLessThan(2000)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('enthält ausgepackt zu viel')
  })
})

test('tables are downloaded under a name of their own', async () => {
  await givenPartner(w, net, { name: 'Chor Größe' })
  const table = await person.get(`/n/${net.slug}/partner/tabelle?art=csv`)
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(table.headers.get('content-disposition')).toMatch(/filename="partner-\d{4}-\d\d-\d\d\.csv"/)
  expect(await table.text()).toContain('Chor Größe;Verein;')
  const sample = await person.get(`/n/${net.slug}/partner/muster.xlsx`)
  expect(sample.headers.get('content-disposition')).toContain('muster-partner.xlsx')
  expect(
    Buffer.from(await sample.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})
