import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newId } from '../../../foundation/crypto.ts'
import { installation, sql } from '../../../foundation/database.ts'
import { foundNetwork } from '../commands/found-network.ts'
import { foundingLasts } from '../founding.ts'

// Nobody works here yet, so the first guest may found, and letters are real.
const w = world()

async function get(path: string): Promise<string> {
  const response = await w.app.web.request(path)
  expect(response.status, path).toBe(200)
  return response.text()
}

async function post(
  path: string,
  values: Record<string, string>,
): Promise<{ status: number; to: string; html: string }> {
  const response = await w.app.web.request(path, { method: 'POST', body: new URLSearchParams(values) })
  return { status: response.status, to: response.headers.get('location') ?? '', html: await response.text() }
}

const begin = async () => (await post('/gruenden', {})).to.replace(/\/name$/, '')

test('the whole way: seven questions, one check, one network, one letter', async () => {
  expect(await get('/gruenden')).toContain('Mit der ersten Frage anfangen')
  const base = await begin()
  const way = [
    ['name', { name: 'Nordstadt' }],
    ['art', { kind: 'city', land: 'Niedersachsen' }],
    ['ort', { part: 'north', lat: '', lon: '' }],
    ['traeger', { carrier: 'Lebenshilfe Nordstadt', legalForm: 'e.V.', since: 'Mai 2024' }],
    ['zielgruppen', { targetGroups: '' }],
    ['entscheiden', { preset: 'advises' }],
    ['koordination', { name: 'Kora Beispiel', email: 'Kora@Beispiel.test' }],
  ] as const
  for (const [index, [path, values]] of way.entries()) {
    const page = await get(`${base}/${path}`)
    expect(page).toContain(`Frage ${index + 1} von 7`)
    expect(page).toContain(`href="${index === 0 ? '/gruenden' : `${base}/${way[index - 1]?.[0]}`}"`)
    const next = way[index + 1]?.[0] ?? 'pruefen'
    expect(await post(`${base}/${path}`, values)).toMatchObject({ status: 303, to: `${base}/${next}` })
  }
  const check = await get(`${base}/pruefen`)
  for (const answer of [
    'Nordstadt',
    'Stadt, Niedersachsen',
    'im Norden',
    'Lebenshilfe Nordstadt, e.V., seit Mai 2024',
    'noch offen',
    'Der Träger entscheidet.',
    'kora@beispiel.test',
  ])
    expect(check).toContain(answer)
  expect(await post(`${base}/pruefen`, {})).toMatchObject({ status: 303, to: '/n/nordstadt' })
  expect(await get('/n/nordstadt')).toContain('Das Inklusionsnetzwerk Nordstadt')
  expect(await get(`${base}/name`)).toContain('Das Netzwerk Nordstadt ist gegründet')
  const letters = await w.app.database.read({ network: installation }, (db) =>
    db.rows<{ to_address: string; body: string }>(sql`select to_address, body from letter`),
  )
  expect(letters).toMatchObject([{ to_address: 'kora@beispiel.test' }])
  expect(letters[0]?.body).toContain('http://netz.test/anmelden?weiter=%2Fn%2Fnordstadt%2Fheute')
})

test('whoever mends one answer from the check goes back to the check', async () => {
  const net = newId()
  await w.done({ network: net, system: true }, foundNetwork, {
    id: net,
    slug: 'model',
    name: 'M',
    kind: 'city',
    land: 'Hessen',
    lat: 50,
    lon: 9,
    preset: 'undocumented',
    model: true,
  })
  const founding = newId()
  const insert = sql`insert into founding (id, created_at) values (${founding}, now())`
  await w.app.database.write(
    { network: installation },
    'municipalities.test',
    (db) => db.rows(insert),
    () => true,
  )
  const page = await get(`/gruenden/${founding}/name?zurueck=pruefen`)
  expect(page).toContain('name="zurueck" value="pruefen"')
  expect(page).toContain('Antwort speichern')
  const wrong = await post(`/gruenden/${founding}/name`, { name: '', zurueck: 'pruefen' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('name="zurueck" value="pruefen"')
  expect(await post(`/gruenden/${founding}/name`, { name: 'Südstadt', zurueck: 'pruefen' })).toMatchObject({
    to: `/gruenden/${founding}/pruefen`,
  })
  expect(await get(`/gruenden/${founding}/pruefen`)).toContain('6 Fragen sind noch offen.')
})

test('what was typed stays in the form that comes back', async () => {
  const founding = newId()
  const insert = sql`insert into founding (id, created_at) values (${founding}, now())`
  await w.app.database.write(
    { network: installation },
    'municipalities.test',
    (db) => db.rows(insert),
    () => true,
  )
  const { status, html } = await post(`/gruenden/${founding}/koordination`, { name: 'Kora Beispiel', email: 'kora' })
  expect(status).toBe(422)
  expect(html).toContain('value="Kora Beispiel"')
  expect(html).toContain('Schreiben Sie eine E-Mail-Adresse mit @')
})

test('once a network works here, a guest is told who founds the next', async () => {
  expect(await get('/gruenden')).toContain('Ein Netzwerk gründet, wer diese Installation betreibt.')
  expect((await post('/gruenden', {})).status).toBe(403)
})

test('a founding that expired says so and offers to begin again', async () => {
  const founding = newId()
  const insert = sql`insert into founding (id, created_at) values (${founding}, now() - ${`${foundingLasts + 1} days`}::interval)`
  await w.app.database.write(
    { network: installation },
    'municipalities.test',
    (db) => db.rows(insert),
    () => true,
  )
  const page = await get(`/gruenden/${founding}/ort`)
  expect(page).toContain('Diese Gründung ist abgelaufen')
  expect(page).toContain('href="/gruenden"')
})

test.each(['/gruenden/keine-kennung/name', `/gruenden/${newId()}/name`, `/gruenden/${newId()}/pruefen`])(
  '%s does not exist',
  async (path) => {
    expect((await w.app.web.request(path)).status).toBe(404)
  },
)

test('once somebody works here, a guest reads first that the operator founds, and what to do', async () => {
  const net = await w.network()
  const page = await get('/gruenden')
  expect(page.indexOf('/impressum')).toBeLessThan(page.indexOf('Das sollten Sie wissen'))
  expect(page).toContain('href="/anmelden?weiter=/gruenden"')
  expect(page).not.toContain('Mit der ersten Frage anfangen')
  const mia = await w.cookie(await net.person('Mia Mitglied'))
  const read = await (await w.app.web.request('/gruenden', { headers: { cookie: mia } })).text()
  expect(read).toContain('Sie können hier nicht selbst anfangen')
  expect(read).not.toContain('/anmelden?weiter')
})
