import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { installation, sql } from '../../../foundation/database.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { keepDisplay } from '../commands.ts'
import { givenLink, givenMember, givenPress } from '../given.ts'

const w = world()
const post = (fields: Record<string, string>, cookie = '') =>
  w.app.web.request('/darstellung', { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } })
const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((one) => one.split(';')[0])

test('what somebody chose while signed in holds on the next device they sign in on', async () => {
  const member = await givenMember(w, await w.network(), { name: 'Ada Ahorn' })
  await post({ theme: 'yellow', size: '150', language: 'de-easy' }, await w.cookie(member))
  const next = cookiesOf(await signedIn(member.email))
  expect(next).toContain('darstellung=theme%3Dyellow%26size%3D150')
  expect(next).toContain('sprache=de-easy')
})

test('who never chose keeps what the browser knows; who reset it has nothing there either', async () => {
  const member = await givenMember(w, await w.network(), { name: 'Bo Birke' })
  expect(cookiesOf(await signedIn(member.email)).join()).not.toMatch(/darstellung|sprache/)
  const cookie = await w.cookie(member)
  await post({ theme: 'dark' }, cookie)
  await post({ alles: 'zurueck' }, cookie)
  expect(cookiesOf(await signedIn(member.email))).toContain('darstellung=')
})

test('who chooses without signing in leaves nothing with us', async () => {
  const count = () => kept(`select count(*)::int as value from journal where network_id = here()`)
  const before = await count()
  await post({ theme: 'cream' })
  await post({ theme: 'cream' }, 'sitzung=abgelaufen')
  expect(await count()).toEqual(before)
})

test('the journal says that somebody chose, and never what', async () => {
  const net = await w.network()
  await w.done({ ...net.coordination, network: installation }, keepDisplay, { darstellung: 'size=200' })
  const [line] = await w.app.database.read({ network: installation }, (db) => historyOf(db, personOf(net)))
  expect(line?.fact).toBe('people.display-kept')
  expect(JSON.stringify(line)).not.toContain('200')
})

test('how somebody wants to see pages is seen by nobody else, not even in their network', async () => {
  const net = await w.network()
  await w.done({ ...net.coordination, network: installation }, keepDisplay, { darstellung: 'size=200' })
  const fellow = await net.person('Cora Linde')
  const seen = (person: string) =>
    w.app.database.read({ network: net.id, person }, (db) => db.rows(sql`select display from person_display`))
  expect(await seen(fellow.person)).toEqual([])
  expect(await seen(personOf(net))).toEqual([{ display: 'size=200' }])
})

function personOf({ coordination }: TestNetwork): string {
  return coordination.person ?? ''
}

async function kept(query: string): Promise<unknown> {
  const found = await w.app.database.read({ network: installation }, (db) => db.first(sql.raw(query)))
  return found
}

async function signedIn(email: string): Promise<Response> {
  return givenPress(w, await givenLink(w, email))
}
