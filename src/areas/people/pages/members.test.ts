import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'

const w = world()
const get = (path: string, cookie: string) => w.app.web.request(path, { headers: { cookie } })

test('the coordination finds the way to bring somebody in on top of the list, and the form on a page of its own', async () => {
  const net = await w.network()
  const [kora, mia] = [await w.cookie(net.coordination), await w.cookie(await net.person('Mia Mitglied'))]
  const list = `/n/${net.slug}/mitglieder`
  const page = await (await get(list, kora)).text()
  expect(page.indexOf(`href="${list}/neu"`)).toBeGreaterThan(0)
  expect(page.indexOf(`href="${list}/neu"`)).toBeLessThan(page.indexOf('Kora Koordination</div>'))
  expect(await (await get(list, mia)).text()).not.toContain(`${list}/neu`)
  expect((await get(`${list}/neu`, mia)).status).toBe(403)
  const fields = { name: 'Neu Hier', email: 'neu.hier@beispiel.test', role: 'member', language: 'de' }
  const send = (of: Record<string, string>) =>
    w.app.web.request(`${list}/neu`, { method: 'POST', headers: { cookie: kora }, body: new URLSearchParams(of) })
  const mistyped = await send({ ...fields, email: 'keine' })
  expect([mistyped.status, (await mistyped.text()).includes('value="Neu Hier"')]).toEqual([422, true])
  expect((await send(fields)).headers.get('location')).toBe(list)
  expect(await (await get(list, kora)).text()).toContain('Neu Hier')
})
