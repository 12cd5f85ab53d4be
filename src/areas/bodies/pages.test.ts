import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { hashToken } from '../../foundation/crypto.ts'
import { sql } from '../../foundation/database.ts'
import type { Caller } from '../../foundation/door.ts'
import { languages } from '../../foundation/language.ts'
import { givenPartner } from '../partners/given.ts'
import { givenBody, givenSeat } from './given.ts'
import type { Mandate } from './mandate.ts'
import { asSubject, mandateSays } from './pages/says.tsx'
import { presetMandates } from './preset.ts'

const w = world()

/** Signs somebody in and gives the cookie. */
async function cookieOf({ network, person }: Caller): Promise<string> {
  const token = `sitzung von ${person}`
  const session = sql`insert into session (token_hash, person_id, created_at, expires_at)
    values (${hashToken(token)}, ${person}, now(), now() + interval '1 hour')`
  await w.app.database.write(
    { network },
    'people.sign-in',
    (db) => db.rows(session),
    () => true,
  )
  return `sitzung=${encodeURIComponent(token)}`
}

async function page(path: string, cookie = ''): Promise<string> {
  return (await w.app.web.request(path, { headers: { cookie } })).text()
}

test.each([
  ['AG Freizeit', 'Die AG Freizeit'],
  ['Steuerungsgruppe Inklusives Rostock', 'Die Steuerungsgruppe Inklusives Rostock'],
  ['Steuerungs-Gruppe', 'Die Steuerungs-Gruppe'],
  ['Steuerungsgremium', 'Das Steuerungsgremium'],
  ['Arbeitskreis gegen Einsamkeit', 'Der Arbeitskreis gegen Einsamkeit'],
  ['Trägerverein', 'Der Trägerverein'],
  ['Inklusionsbeirat', 'Der Inklusionsbeirat'],
  ['Runder Tisch', 'Runder Tisch'],
])('%s stands in a sentence as „%s“', (name, subject) => {
  expect(asSubject(name, languages.de)).toBe(subject)
  expect(asSubject(name, languages.en)).toBe(name)
})

const says = (mandate: Mandate | undefined) =>
  mandateSays(languages.de, 'AG Freizeit', mandate, () => 'Steuerungsgruppe').join(' ')
const own = { matter: 'general', field: '', deciderBody: null, wording: null } as const

test.each<[Mandate | undefined, string]>([
  [
    presetMandates('recommends', { steeringBody: 'id' })[0],
    'Die AG Freizeit empfiehlt. Die Steuerungsgruppe entscheidet.',
  ],
  [presetMandates('decides')[0], 'Die AG Freizeit entscheidet.'],
  [presetMandates('recommends')[0], 'Die AG Freizeit empfiehlt. Wer am Ende entscheidet, ist nicht dokumentiert.'],
  [presetMandates('undocumented')[0], 'Wer am Ende entscheidet, ist nicht dokumentiert.'],
  [{ ...own, power: 'is-heard', decider: 'carrier' }, 'Die AG Freizeit wird angehört. Der Träger entscheidet.'],
  [
    { ...own, power: 'is-informed', decider: 'council' },
    'Die AG Freizeit wird informiert. Der Rat der Kommune entscheidet.',
  ],
  [{ ...own, power: null, decider: 'carrier' }, 'Der Träger entscheidet.'],
  [undefined, 'Wer hier entscheidet, ist noch nicht festgelegt.'],
])('a mandate is told in plain sentences', (mandate, sentences) => {
  expect(says(mandate)).toBe(sentences)
})

test('a guest reads how a network decides, and no name of a person', async () => {
  const net = await w.network()
  const steering = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe', preset: 'decides-in-doubt' })
  await givenBody(w, net, { kind: 'working', name: 'AG Freizeit', preset: 'recommends', deciderBody: steering.id })
  const ada = await net.person('Ada Ahorn')
  const club = await givenPartner(w, net, { name: 'Turnverein' })
  await givenSeat(w, net, steering, { partnerId: club.id, delegateId: ada.person })
  const [list, who] = [await page(`/n/${net.slug}/gremien`), await page(`/n/${net.slug}/gremien/entscheidungswege`)]
  for (const html of [list, who]) {
    expect(html).toContain('Die AG Freizeit empfiehlt. Die Steuerungsgruppe entscheidet.')
    expect(html).toContain('entscheidet im Zweifel')
  }
  const card = `/n/${net.slug}/gremien/${steering.id}`
  expect(await page(card)).toContain('Turnverein')
  expect(await page(card)).not.toContain('Ahorn')
  expect(await page(card, await cookieOf(ada))).toContain('Ada Ahorn spricht und stimmt ab.')
})

test('a member sees what the coordination could do, and why they cannot', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'working', name: 'AG Freizeit' })
  const cookie = await cookieOf(await net.person('Ada Ahorn'))
  const html = await page(`/n/${net.slug}/gremien/${body.id}`, cookie)
  expect(html).toMatch(/aria-disabled="true"[^>]*>Sitz besetzen/)
  expect(html).toContain('Das macht in diesem Netzwerk die Koordination.')
})

test('a single seat for a target group is pointed out kindly, two are not', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering' })
  const targetGroupId = await w.app.database.write(
    { network: net.id },
    'municipalities.test',
    async (db) =>
      (
        await db.rows<{ id: string }>(
          sql`insert into target_group (id, name) values (gen_random_uuid(), 'Ältere Menschen') returning id`,
        )
      )[0]?.id ?? '',
    () => true,
  )
  const cookie = await cookieOf(net.coordination)
  const kindly = 'Dafür spricht hier ein einziger Sitz.'
  await givenSeat(w, net, body, { targetGroupId })
  expect(await page(`/n/${net.slug}/gremien/${body.id}`, cookie)).toContain(kindly)
  await givenSeat(w, net, body, { targetGroupId })
  expect(await page(`/n/${net.slug}/gremien/${body.id}`, cookie)).not.toContain(kindly)
})

test('a refused mandate comes back with what was chosen and a sentence that helps', async () => {
  const net = await w.network()
  const steering = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  const group = await givenBody(w, net, {
    kind: 'working',
    name: 'AG Freizeit',
    preset: 'recommends',
    deciderBody: steering.id,
  })
  const body = new URLSearchParams({ matter: 'money', power: 'recommends', decider: 'body', deciderBody: group.id })
  const answer = await w.app.web.request(`/n/${net.slug}/gremien/${steering.id}/mandat`, {
    method: 'POST',
    headers: { cookie: await cookieOf(net.coordination), 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  })
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('So würden die Gremien im Kreis aufeinander warten.')
  expect(html).toMatch(/<option[^>]*selected[^>]*>AG Freizeit/)
})

test('where there is no body yet, the page of who decides promises nothing and says what comes first', async () => {
  const net = await w.network()
  const path = `/n/${net.slug}/gremien/entscheidungswege`
  const guest = await page(path)
  expect(guest).toContain('Noch gibt es kein Gremium.')
  expect(guest).not.toMatch(/dasselbe als Tabelle|Gremium gründen/)
  expect(await page(path, await cookieOf(net.coordination))).toContain(`href="/n/${net.slug}/gremien/neu"`)
  expect(await page(`/n/${net.slug}/gremien`)).not.toContain('entscheidungswege')
})
