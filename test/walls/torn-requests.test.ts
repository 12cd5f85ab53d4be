import { expect, test } from 'vitest'
import { givenPartner } from '../../src/areas/partners/given.ts'
import { sql } from '../../src/foundation/database.ts'
import { world } from '../world.ts'

const w = world()

test.each([
  ['names no boundary', 'what=Stumm', 'multipart/form-data'],
  ['names another boundary', '--x\r\n\r\n', 'multipart/form-data; boundary=y'],
  ['ends in the middle', '--x\r\ncontent-disposition: form-da', 'multipart/form-data; boundary=x'],
])('a form that %s is answered with what to do, not as a fault of ours', async (_, body, type) => {
  const headers = { 'content-type': type }
  const answer = await w.app.web.request('/barriere-melden', { method: 'POST', body, headers })
  expect(answer.status).toBe(400)
  const page = await answer.text()
  expect(page).toContain('Das Formular kam nicht vollständig an')
  expect(page).toContain('senden Sie noch einmal')
})

test.each([
  ['a line end', '/n/:network/partner\r\nset-cookie: sitzung=x'],
  ['letters beyond ASCII', '/n/:network/größe\u{1F338}'],
  ['half a letter', '/n/:network/\uD83C'],
])('a way back with %s leads somewhere in this house', async (_, way) => {
  const net = await w.network()
  await givenPartner(w, net, { about: 'Wir spielen.' })
  const text = await w.app.database.read({ network: net.id }, (db) =>
    db.first<{ id: string }>(sql`select id from text where network_id = here() and original <> ''`),
  )
  const answer = await w.app.web.request(`/n/${net.slug}/texte/${text?.id}`, {
    method: 'POST',
    headers: { cookie: await w.cookie(net.coordination) },
    body: new URLSearchParams({ plain: 'Wir machen Musik.', von: way.replace(':network', net.slug) }),
  })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toMatch(new RegExp(`^/n/${net.slug}/[\\x21-\\x7e]+$`))
  expect(answer.headers.get('set-cookie') ?? '').not.toContain('sitzung=')
})
