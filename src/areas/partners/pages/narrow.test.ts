import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { givenBody } from '../../bodies/given.ts'
import { givenPartner } from '../given.ts'

const w = world()

test('a long choice of partners is narrowed by name, keeps what the address says, and shows all again', async () => {
  const net = await w.network()
  const cookie = await w.cookie(net.coordination)
  const body = await givenBody(w, net, { kind: 'working' })
  const get = async (query: string) =>
    (await w.app.web.request(`/n/${net.slug}/aufgaben/neu?${query}`, { headers: { cookie } })).text()
  for (const name of ['Chor', 'Müllers Mühle', 'Turnverein', 'Bücherei', 'Amt', 'Schule', 'Werkstatt'])
    await givenPartner(w, net, { name })
  expect(await get(`gremium=${body.id}`), 'seven need no search').not.toContain('<search')
  await givenPartner(w, net, { name: 'Zirkus' })

  const all = await get(`gremium=${body.id}`)
  expect(all).toContain('<search aria-label="Partner suchen">')
  expect(all).toContain(`<input type="hidden" name="gremium" value="${body.id}"/>`)
  const narrowed = await get(`gremium=${body.id}&name=muehle`)
  expect(narrowed).toContain('1 von 8 Partnern passt.')
  expect(narrowed).toContain('Müllers Mühle</a>')
  expect(narrowed).not.toContain('Turnverein</a>')
  expect(narrowed).toContain(`href="/n/${net.slug}/aufgaben/neu?gremium=${body.id}">`)
  expect(await get('name=Fanfare')).toContain('Kein Partner heißt so.')
})
