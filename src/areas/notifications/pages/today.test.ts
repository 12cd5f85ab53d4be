import { beforeEach, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { changeBody } from '../../bodies/commands.ts'
import { givenBody } from '../../bodies/given.ts'
import { givenProposal } from '../../decisions/given.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { given } from '../reads/given.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-22T09:00:00Z'))

async function heute(slug: string, person: string): Promise<string> {
  const response = await w.app.web.request(`/n/${slug}/heute`, { headers: { cookie: await w.cookie({ person }) } })
  return response.text()
}

test('how to get into a place is said once, with the first meeting there', async () => {
  const { net, contact, steering } = await given(w)
  const there = { place: 'Rathaus', placeAccess: 'Ohne Stufen, Aufzug vorhanden' }
  for (const day of ['2026-12-01', '2026-12-08']) await givenMeeting(w, net, steering.id, { day, ...there })
  const elsewhere = { place: 'Kulturhaus', placeAccess: 'Ohne Stufen, Aufzug vorhanden' }
  await givenMeeting(w, net, steering.id, { day: '2026-12-15', ...elsewhere })
  const page = await heute(net.slug, contact.person)
  expect(page.match(/Rathaus\./g)).toHaveLength(2)
  expect(page.match(/Aufzug vorhanden\./g)).toHaveLength(2)
})

test('what waits names the body without an article that could be wrong', async () => {
  const { net, contact, steering } = await given(w)
  await givenProposal(w, contact, steering.id)
  expect(await heute(net.slug, contact.person)).toContain('Es stimmt ab: Steuerungsgruppe. Ihre Stimme fehlt noch.')
})

test('at most five meetings and bodies without a date, then links to the others', async () => {
  const { net, steering } = await given(w)
  const { person = '' } = net.coordination
  for (const day of [1, 2, 3, 4, 5, 6]) await givenMeeting(w, net, steering.id, { day: `2026-12-0${day}` })
  const { id } = await givenBody(w, net, { kind: 'working', name: 'AG Wohnen' })
  await w.done(net.coordination, changeBody, { body: id, name: 'AG Wohnen', kind: 'working', rhythmWeeks: 6 })
  const page = await heute(net.slug, person)
  expect(page.match(/\/treffen\/[0-9a-f-]{36}"/g)).toHaveLength(5)
  expect(page).not.toContain('AG Wohnen')
  expect(page).toContain('Alle Treffen')
  expect(page).toContain('Weitere Gremien ohne Termin')
})
