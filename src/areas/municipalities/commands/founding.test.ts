import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newId, newKey } from '../../../foundation/crypto.ts'
import { installation, sql } from '../../../foundation/database.ts'
import type { Caller } from '../../../foundation/door.ts'
import type { Question } from '../founding.ts'
import { foundingPage } from '../reads/founding.ts'
import { answers, beginFounding, finishFounding } from './founding.ts'

const w = world({ demo: true })
const guest: Caller = { network: installation }

const given = {
  name: { name: 'Großneustadt' },
  kind: { kind: 'district', land: 'Hessen' },
  place: { part: 'south', lat: '', lon: '' },
  carrier: { carrier: 'Verein für alle', legalForm: '', since: 'Mai 2024' },
  targetGroups: {
    targetGroups: 'ältere Menschen\r\nMenschen mit psychischer, kognitiver oder anderer Behinderung\n\n',
  },
  preset: { preset: 'decides-in-doubt' },
} as const

async function answered(email: string): Promise<string> {
  const founding = await w.done(guest, beginFounding, {})
  const all = Object.entries({ ...given, coordination: { name: 'Kora Koordination', email } })
  for (const [question, values] of all) await w.done(guest, answers[question as Question], { founding, ...values })
  return founding
}

const see = (founding: string) => w.app.door.read(guest, foundingPage, { founding })
const inNetwork = <R>(network: string, query: ReturnType<typeof sql<R>>) =>
  w.app.database.read({ network }, (db) => db.rows<R>(query))

test('answers are kept, can be seen with the link and given again', async () => {
  const founding = await answered('eins@beispiel.test')
  await w.done(guest, answers.name, { founding, name: 'Kleinneustadt' })
  expect(await see(founding)).toMatchObject({
    kind: 'found',
    data: {
      state: 'open',
      answers: { name: 'Kleinneustadt', carrier: { name: 'Verein für alle', legalForm: null, since: '2024-05' } },
      can: { finish: true },
    },
  })
  expect(await see(newId())).toMatchObject({ kind: 'missing' })
})

test('without the link there is no founding to be seen or changed', async () => {
  const founding = await answered('zwei@beispiel.test')
  expect(await inNetwork(installation, sql`select * from founding`)).toEqual([])
  const change = (db: Parameters<Parameters<typeof w.app.database.write>[2]>[0]) =>
    db.rows(sql`update founding set answers = '{}' returning id`)
  expect(await w.app.database.write({ network: installation }, 'municipalities.test', change, () => true)).toEqual([])
  expect(await see(founding)).toMatchObject({ data: { answers: { name: 'Großneustadt' } } })
})

test('finishing founds the network, its journal, and invites the first coordination into it', async () => {
  const founding = await answered('drei@beispiel.test')
  const slug = await w.done(guest, finishFounding, { founding })
  expect(slug).toMatch(/^grossneustadt/)
  const [network] = await inNetwork<{ id: string }>(installation, sql`select id from network where slug = ${slug}`)
  const id = network?.id ?? ''
  const journal = await inNetwork<{ fact: string; command: string }>(
    id,
    sql`select fact, command from journal order by number`,
  )
  expect(journal.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['municipalities.network-founded', 'people.person-invited']),
  )
  expect(journal.map(({ command }) => command)).not.toContain('municipalities.finish-founding')
  expect(await inNetwork(id, sql`select p.name, m.role from membership m join person p on p.id = m.person_id`)).toEqual(
    [{ name: 'Kora Koordination', role: 'coordination' }],
  )
  expect(await inNetwork(id, sql`select name from target_group order by name collate "de-x-icu"`)).toEqual([
    { name: 'ältere Menschen' },
    { name: 'Menschen mit psychischer, kognitiver oder anderer Behinderung' },
  ])
  expect(await inNetwork(id, sql`select preset from rule_set`)).toEqual([{ preset: 'decides-in-doubt' }])
  const outside = await inNetwork<{ fact: string }>(
    installation,
    sql`select fact from journal where about = ${founding} order by number desc limit 1`,
  )
  expect(outside).toEqual([{ fact: 'municipalities.founding-finished' }])
})

test('what was personal in the answers is not kept twice', async () => {
  const founding = await answered('vier@beispiel.test')
  await w.done(guest, finishFounding, { founding })
  expect(await see(founding)).toMatchObject({
    data: { state: 'finished', answers: {}, network: { name: 'Großneustadt' } },
  })
  const stored = await w.app.database.read({ network: installation, token: founding }, (db) =>
    db.rows(sql`select answers from founding`),
  )
  expect(stored).toEqual([{ answers: {} }])
})

test('a form sent twice founds one network; another form afterwards is told so', async () => {
  const founding = await answered('fuenf@beispiel.test')
  const key = newKey()
  const first = await w.app.door.act(guest, finishFounding, { founding }, key)
  expect(await w.app.door.act(guest, finishFounding, { founding }, key)).toMatchObject({
    kind: 'done',
    value: first.kind === 'done' && first.value,
  })
  expect(await w.app.door.act(guest, finishFounding, { founding }, newKey())).toEqual({
    kind: 'refused',
    reason: { key: 'founding-finished' },
  })
})

test('two networks of one name get two addresses', async () => {
  const [one, other] = [await answered('sechs@beispiel.test'), await answered('sieben@beispiel.test')]
  const slugs = [
    await w.done(guest, finishFounding, { founding: one }),
    await w.done(guest, finishFounding, { founding: other }),
  ]
  expect(new Set(slugs).size).toBe(2)
})

test('a network that cannot be founded leaves nothing behind', async () => {
  const founding = await answered('acht@beispiel.test')
  await w.app.database.write(
    { network: installation, token: founding },
    'municipalities.test',
    (db) => db.rows(sql`update founding set answers = answers || '{"coordination": {"name": "", "email": ""}}'`),
    () => true,
  )
  const before = await inNetwork(installation, sql`select count(*) from network`)
  expect(await w.app.door.act(guest, finishFounding, { founding })).toMatchObject({ kind: 'invalid' })
  expect(await inNetwork(installation, sql`select count(*) from network`)).toEqual(before)
})

test('after 14 days the answers cannot be used, and the next founding wipes them away', async () => {
  w.setClock('2026-11-01T10:00:00Z')
  const founding = await answered('neun@beispiel.test')
  w.setClock('2026-11-15T10:00:01Z')
  expect(await see(founding)).toMatchObject({ data: { state: 'expired', answers: {} } })
  expect(await w.app.door.act(guest, answers.name, { founding, name: 'x' })).toEqual({
    kind: 'refused',
    reason: { key: 'founding-expired' },
  })
  await w.done(guest, beginFounding, {})
  expect(await see(founding)).toMatchObject({ kind: 'missing' })
})

test.each([
  ['name', { name: ' ' }, 'name', 'field-missing'],
  ['kind', { kind: 'village', land: 'Hessen' }, 'kind', 'choose-one'],
  ['place', { part: 'north', lat: '49,5', lon: '' }, 'lon', 'both-or-none'],
  ['place', { part: 'north', lat: '4,5', lon: '9' }, 'lat', 'outside-germany'],
  ['place', { part: 'north', lat: 'Nord', lon: '9' }, 'lat', 'degrees-look-wrong'],
  ['carrier', { carrier: 'Verein', since: 'bald' }, 'since', 'known-day-looks-wrong'],
  ['preset', { preset: 'undocumented' }, 'preset', 'choose-one'],
  ['coordination', { name: 'Kora', email: 'kora' }, 'email', 'email-looks-wrong'],
] as const)('an answer to %s like %j is explained', async (question, values, field, key) => {
  const founding = await w.done(guest, beginFounding, {})
  expect(await w.app.door.act(guest, answers[question], { founding, ...values })).toMatchObject({
    kind: 'invalid',
    faults: [{ field, key }],
  })
})
