import { expect, test } from 'vitest'
import { putOnAgenda } from '../../src/areas/meetings/commands/agenda.ts'
import { signOutEverywhere } from '../../src/areas/people/commands.ts'
import { installation } from '../../src/foundation/database.ts'
import { world } from '../world.ts'
import { smallTown } from './given-town.ts'

const w = world({ served: true })

async function shown(path: string, cookie?: string) {
  const response = await fetch(w.address + path, { redirect: 'manual', ...(cookie ? { headers: { cookie } } : {}) })
  return {
    status: response.status,
    html: await response.text(),
    trips: /desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1],
  }
}

test('a page seen again is kept, its forms get a fresh key, and a change shows at once', async () => {
  const { net, ids, callers } = await smallTown(w, 'ERLE')
  const cookie = await w.cookie(callers.contact)
  const path = `/n/${net.slug}/treffen/${ids.meeting}`
  const first = await shown(path, cookie)
  const second = await shown(path, cookie)
  const keyOf = (html: string) => /name="einmal" value="([^"]+)"/.exec(html)?.[1]
  expect(second.trips).toBe('1')
  expect(keyOf(first.html)).toBeDefined()
  expect(keyOf(second.html)).not.toBe(keyOf(first.html))
  const without = (html: string) => html.replaceAll(keyOf(html) ?? '', '')
  expect(without(second.html)).toBe(without(first.html))
  await w.done(net.system, putOnAgenda, { meeting: ids.meeting, title: 'Ganz neuer Punkt', kind: 'inform' })
  expect((await shown(path, cookie)).html).toContain('Ganz neuer Punkt')
})

test('what is kept for one session is shown to no other, and ends with it', async () => {
  const { net, callers } = await smallTown(w, 'ESCHE')
  const path = `/n/${net.slug}/heute`
  const [one, other] = [await w.cookie(callers.contact), await w.cookie(callers.coordination)]
  expect((await shown(path, one)).html).toContain('Carla ESCHE')
  expect((await shown(path, one)).html).toContain('Carla ESCHE')
  expect((await shown(path, other)).html).not.toContain('Guten Tag, Carla')
  await w.done({ network: installation, person: callers.contact.person ?? '' }, signOutEverywhere, {})
  expect((await shown(path, one)).status).toBe(303)
  expect((await shown(path)).status).toBe(303)
})

test('a public page is made once for many guests, and a change shows at once', async () => {
  const { net } = await smallTown(w, 'ULME')
  const path = `/n/${net.slug}`
  const [one, same] = [await shown(path), await shown(path)]
  expect(same.html).toBe(one.html)
  expect(w.app.web.kept('GET', path, undefined)?.plain.toString()).toBe(one.html)
  expect(w.app.web.kept('GET', path, 'sitzung=abc')).toBeUndefined()
  await net.person('Neu Hier')
  expect(w.app.web.kept('GET', path, undefined)).toBeUndefined()
})
