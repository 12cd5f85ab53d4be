import { beforeEach, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { hashToken, newToken } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { languages } from '../../../foundation/language.ts'
import { givenBody } from '../../bodies/given.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { giveTask } from '../commands.ts'
import { givenTask } from '../given.ts'
import { whenOf } from './when.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-02T09:00:00Z'))

/** A browser of somebody who is signed in. */
async function browser(net: TestNetwork, person: string | undefined) {
  const token = newToken()
  const scope = { network: net.id, ...(person ? { person } : {}) }
  await w.app.database.write(
    scope,
    'people.test',
    (db) =>
      db.rows(sql`
        insert into session (token_hash, person_id, created_at, expires_at) values (${hashToken(token)}, ${person}, now(), now() + interval '1 day')`),
    () => true,
  )
  return async (path: string, form?: Record<string, string>) => {
    const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    const response = await w.app.web.request(`/n/${net.slug}${path}`, {
      ...sent,
      headers: { cookie: `sitzung=${token}` },
    })
    return { status: response.status, to: response.headers.get('location') ?? '', html: await response.text() }
  }
}

async function given() {
  const net = await w.network()
  const town = await givenPartner(w, net, {
    name: 'Stadtverwaltung',
    leadDays: 21,
    binds: 'Der Ausschuss tagt selten.',
  })
  const contact = await net.person('Ines Amt', 'contact', town.id)
  const assistant = await net.person('Anna Hilfe', 'assistant', town.id)
  return { net, town, contact, assistant }
}

test('a date that is too soon keeps everything typed, and one button, which says so, saves it with the first day that fits', async () => {
  const { net, town } = await given()
  const visit = await browser(net, net.coordination.person)
  const first = await visit(`/aufgaben/neu?partner=${town.id}`)
  expect(first.html).toContain('Braucht 21 Tage Vorlauf.')
  expect(first.html).toContain('Der Ausschuss tagt selten.')
  const typed = { partner: town.id, title: 'Rampe ausmessen', detail: 'Eingang Süd' }
  const early = { ...typed, 'due.day': '5', 'due.month': '11', 'due.year': '2026' }
  const back = await visit(`/aufgaben/neu?partner=${town.id}`, early)
  expect(back.status).toBe(422)
  expect(back.html).toContain('Der früheste Tag, der passt, ist Montag, 23. November 2026.')
  expect(back.html).toContain('Aufgabe mit diesem Termin geben: Montag, 23. November 2026')
  const hidden = Object.fromEntries(
    [...back.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  expect(hidden).toMatchObject({ ...typed, due: '2026-11-23' })
  const taken = await visit(`/aufgaben/neu?partner=${town.id}`, { ...typed, due: '2026-11-23' })
  expect(taken.status).toBe(303)
  expect((await visit(taken.to.replace(`/n/${net.slug}`, ''))).html).toContain('Rampe ausmessen')
})

test('what somebody may not do is said with its reason, and what they may is offered', async () => {
  const { net, town, contact, assistant } = await given()
  const { id } = await givenTask(w, net, town.id)
  const own = (await (await browser(net, contact.person))(`/aufgaben/${id}`)).html
  expect(own).toContain(`action="/n/${net.slug}/aufgaben/${id}/beginnen"`)
  const assisted = (await (await browser(net, assistant.person))(`/aufgaben/${id}`)).html
  expect(assisted).not.toContain('/beginnen"')
  expect(assisted).toContain('Als Assistenz können Sie vorbereiten')
  expect(assisted).toContain(`/aufgaben/${id}/hilfe"`)
})

test('a task is begun, done and not done after all, each with one button', async () => {
  const { net, town, contact } = await given()
  const { id } = await givenTask(w, net, town.id)
  const visit = await browser(net, contact.person)
  for (const [step, said] of [
    ['beginnen', 'In Arbeit'],
    ['fertig', 'fertig am 2. November 2026'],
    ['doch-nicht-fertig', 'In Arbeit'],
  ]) {
    expect((await visit(`/aufgaben/${id}/${step}`, {})).status).toBe(303)
    expect((await visit(`/aufgaben/${id}`)).html).toContain(said)
  }
})

test('a day that is over is said without blame', () => {
  const task = { state: 'open', due: '2026-11-01', soonerAgreed: null, doneOn: null } as const
  expect(whenOf(languages.de, task, '2026-11-02')).toBe('war bis 1. November 2026 geplant')
  expect(whenOf(languages.de, { ...task, due: '2026-11-02' }, '2026-11-02')).toBe('bis 2. November 2026')
  const agreed = { ...task, due: '2026-11-05', soonerAgreed: 'Ja' }
  expect(whenOf(languages.de, agreed, '2026-11-02')).toBe('bis 5. November 2026, nach Vereinbarung')
  const done = { ...task, state: 'done', doneOn: '2026-11-03' } as const
  expect(whenOf(languages.de, done, '2026-11-04')).toBe('fertig am 3. November 2026')
})

test('what was not agreed is not called agreed', () => {
  const done = { state: 'done', due: '2026-11-05', soonerAgreed: null, doneOn: '2026-11-03' } as const
  expect(whenOf(languages.de, done, '2026-11-04')).toBe('fertig am 3. November 2026')
  const agreed = { ...done, soonerAgreed: 'Ja, am Telefon' }
  expect(whenOf(languages.de, agreed, '2026-11-04')).toBe('nach Vereinbarung pünktlich fertig am 3. November 2026')
})

test('a task says for whom it is, and links the meeting that asks how it stands', async () => {
  const { net, town } = await given()
  const body = await givenBody(w, net, { kind: 'steering' })
  const meeting = await givenMeeting(w, net, body.id, { title: 'Dezembertreffen', day: '2026-12-01' })
  const { id } = await givenTask(w, net, town.id, { body: body.id })
  const { html } = await (await browser(net, net.coordination.person))(`/aufgaben/${id}`)
  expect(html).toContain('Eine Aufgabe für Stadtverwaltung, bis Montag, 1. Februar 2027.')
  expect(html).not.toMatch(/übernimmt|Nach Vereinbarung/)
  expect(html).toContain(`href="/n/${net.slug}/treffen/${meeting.id}#tagesordnung"`)
  expect(html).toContain('Dezembertreffen, 1. Dezember 2026')
})

test('a guest is led to sign in, and gives no task', async () => {
  const { net, town } = await given()
  expect((await w.app.web.request(`/n/${net.slug}/aufgaben`)).status).toBe(303)
  const outcome = await w.app.door.act(net.guest, giveTask, { partner: town.id, title: 'x', due: '2027-01-01' })
  expect(outcome).toMatchObject({ kind: 'forbidden' })
})
