import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { hashToken, newToken } from '../../foundation/crypto.ts'
import { sql } from '../../foundation/database.ts'
import { givenSeat } from '../bodies/given.ts'
import { answer } from './commands/answer.ts'
import { castVote } from './commands/ballot.ts'
import { givenGroup, givenLongWay, givenProposal, givenRecommendation } from './given.ts'

const w = world()

/** A browser in which this person is signed in. */
async function browser(net: TestNetwork, person: string) {
  const token = newToken()
  const session = sql`insert into session (token_hash, person_id, created_at, expires_at)
    values (${hashToken(token)}, ${person}, now(), now() + interval '1 hour')`
  await w.app.database.write(
    { network: net.id },
    'people.sign-in',
    (db) => db.rows(session),
    () => true,
  )
  const headers = { cookie: `sitzung=${token}` }
  const at = (path: string) => `/n/${net.slug}/beschluesse${path}`
  return {
    get: async (path: string) => (await w.app.web.request(at(path), { headers })).text(),
    post: async (path: string, fields: Record<string, string>) => {
      const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
      const body = new URLSearchParams(fields).toString()
      const response = await w.app.web.request(at(path), { method: 'POST', headers: { ...headers, ...form }, body })
      return { status: response.status, to: response.headers.get('location'), html: await response.text() }
    },
  }
}

test('one votes with a button, closes the vote, and what cannot be done any more is said on the same page', async () => {
  const net = await w.network()
  const { group, seat, delegate } = await givenGroup(w, net)
  const { id } = await givenProposal(w, delegate, group.id)
  const { get, post } = await browser(net, delegate.person)
  expect(await get(`/${id}`)).toContain('Noch haben zu wenige abgestimmt: 0 von 1 Sitzen, nötig ist einer.')
  const vote = { seat: seat.id, choice: 'for' }
  expect(await post(`/${id}/stimme`, vote)).toMatchObject({ status: 303, to: `/n/${net.slug}/beschluesse/${id}` })
  expect(await get(`/${id}`)).toContain('Bisher abgegeben: Dafür.')
  const check = await get(`/${id}/empfehlen`)
  expect(check).toContain('1 dafür, 0 dagegen, 0 Enthaltungen')
  expect(check).toContain('Die Antwort gibt: Die Steuerungsgruppe.')
  expect(await post(`/${id}/empfehlen`, {})).toHaveProperty('status', 303)
  expect(await get(`/${id}`)).toContain('1 dafür, 0 dagegen, 0 Enthaltungen. Damit ist es empfohlen.')
  const late = await post(`/${id}/stimme`, vote)
  expect(late.status).toBe(409)
  expect(late.html).toContain('Die Abstimmung ist geschlossen.')
})

test('the wrong button is not hidden: it says who decides', async () => {
  const net = await w.network()
  const { group, delegate, decides } = await givenGroup(w, net)
  const { id } = await givenProposal(w, delegate, group.id)
  const inside = await (await browser(net, delegate.person)).get(`/${id}`)
  expect(inside).toContain('Selbst beschließen')
  expect(inside).toContain('Die Steuerungsgruppe entscheidet über Themen und Schwerpunkte.')
  expect(await (await browser(net, decides.person)).get(`/${id}`)).not.toContain('Selbst beschließen')
})

test('what is over is not offered any more', async () => {
  const net = await w.network()
  const group = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, group.delegate, group)
  const { get } = await browser(net, group.delegate.person)
  expect(await get(`/${id}`)).not.toContain('Selbst beschließen')
})

test('who closes a vote sees how many voted, whose vote is missing, and which seat has no person', async () => {
  const net = await w.network()
  const { group, seat, delegate } = await givenGroup(w, net, { decider: 'self' })
  const other = await net.person('Olga Offen')
  await givenSeat(w, net, group, { holderName: 'Chor Offen', delegateId: other.person })
  await givenSeat(w, net, group, { holderName: 'Leerer Verein' })
  const { id } = await givenProposal(w, delegate, group.id)
  await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
  const { get } = await browser(net, delegate.person)
  expect(await get(`/${id}`)).toMatch(/Leerer Verein<\/th><td[^>]*>Sitz ohne Person/)
  const check = await get(`/${id}/empfehlen`)
  expect(check).toContain('1 von 2 Sitzen hat abgestimmt.')
  expect(check).toContain('muss mindestens ein Sitz abstimmen.')
  expect(check).toContain('Noch nicht abgestimmt: Chor Offen.')
  expect(check).toContain('Mit dem Schließen ist es beschlossen.')
})

test('a rejection without a reason comes back with everything that was chosen', async () => {
  const net = await w.network()
  const group = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, group.delegate, group)
  const { post } = await browser(net, group.decides.person)
  const back = await post(`/${id}/antworten`, { outcome: 'rejected', reason: '' })
  expect(back.status).toBe(422)
  expect(back.html).toContain('Schreiben Sie, warum.')
  expect(back.html).toMatch(/value="rejected"[^>]*checked|checked[^>]*value="rejected"/)
  expect(await post(`/${id}/antworten`, { outcome: 'rejected', reason: 'Zu laut.' })).toHaveProperty('status', 303)
})

test('a proposal that is not complete keeps its body and its words', async () => {
  const net = await w.network()
  const { group, delegate } = await givenGroup(w, net)
  const { post } = await browser(net, delegate.person)
  const back = await post('/neu', { body: group.id, title: 'Ruhige Stunde', matter: 'topics', statement: '', why: '' })
  expect(back.status).toBe(422)
  expect(back.html).toContain('value="Ruhige Stunde"')
  expect(back.html).toContain(group.id)
})

test('everyone reads the answer and its reason, and no name of a person', async () => {
  const net = await w.network()
  const group = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, group.delegate, group)
  const path = `/n/${net.slug}/beschluesse/${id}`
  expect((await w.app.web.request(path)).status).toBe(303)
  await w.done(group.decides, answer, {
    recommendation: id,
    outcome: 'rejected',
    reason: 'Der Markt baut bis 9 Uhr auf.',
  })
  const html = await (await w.app.web.request(path)).text()
  expect(html).toContain('Der Markt baut bis 9 Uhr auf.')
  expect(html).not.toMatch(/Dana Delegierte|Stefan Steuerung|Was bisher geschah/)
})

test('the way is a picture and a list that say the same, to members and, once it is answered, to everyone', async () => {
  const net = await w.network()
  const way = await givenLongWay(w, net)
  const { id } = await givenRecommendation(w, way.delegate, way)
  const { get, post } = await browser(net, way.decides.person)
  const open = await get(`/${id}`)
  expect(open).toContain('Liegt seit heute bei der Steuerungsgruppe')
  expect(open).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="weg-across-title" aria-describedby="weg-across-text"/)
  expect(open).toContain('3. Die Steuerungsgruppe nimmt Stellung: jetzt dran. liegt hier seit heute')
  expect(open).toMatch(/<li class="now" aria-current="step"><b>Die Steuerungsgruppe nimmt Stellung<\/b>/)
  const back = await post(`/${id}/stellungnahme`, { body: way.steering.id, advice: 'opposes', reason: '' })
  expect(back).toMatchObject({ status: 422 })
  expect(back.html).toContain('Schreiben Sie, warum.')
  const given = { body: way.steering.id, advice: 'opposes', reason: 'Der Markt baut auf.' }
  expect(await post(`/${id}/stellungnahme`, given)).toHaveProperty('status', 303)
  expect(await get('')).toContain('Liegt seit heute bei dem Vorstand.')
  await w.done(way.chair, answer, {
    ...{ recommendation: id, outcome: 'adopted-with-changes', reason: 'Später.' },
    changedStatement: 'Samstags von 9 bis 10 Uhr ist der Markt leise.',
  })
  const all = await (await w.app.web.request(`/n/${net.slug}/beschluesse/${id}`)).text()
  expect(all).toContain('Rät ab')
  expect(all).toMatch(/<del><mark>8 bis 9<\/mark><\/del>/)
  expect(all).toMatch(/<ins><mark>9 bis 10<\/mark><\/ins>/)
  expect(all).not.toMatch(/Stefan|Vera|Diskussion/)
})

test('what is proposed again shows what is different, and every version', async () => {
  const net = await w.network()
  const group = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, group.delegate, group)
  await w.done(group.decides, answer, { recommendation: id, outcome: 'rejected', reason: 'Zu früh.' })
  const { get, post } = await browser(net, group.delegate.person)
  const statement = 'Samstags von 9 bis 10 Uhr ist der Markt leise.'
  const again = { body: group.group.id, title: 'Später', matter: 'topics', statement, why: 'Darum.', earlier: id }
  const { to } = await post('/neu', again)
  const html = await get(`/${to?.split('/').at(-1)}`)
  expect(html).toContain('Was sich seit der früheren Fassung geändert hat')
  expect(html).toMatch(/<del><mark>8 bis 9<\/mark><\/del>/)
  expect(html).toMatch(/<a href="[^"]*">Empfehlung 1\/[^<]*<\/a>: Abgelehnt/)
  expect(await get(`/${id}`)).toMatch(/<a href="[^"]*">Empfehlung 2\//)
})
