import { request } from 'node:http'
import { beforeAll, expect, test } from 'vitest'
import { endMembership } from '../../src/areas/people/commands.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { sql } from '../../src/foundation/database.ts'
import { type TestNetwork, world } from '../world.ts'

const w = world({ served: true })
const own: { net?: TestNetwork; cookie?: string } = {}
beforeAll(async () => {
  const net = await w.network()
  Object.assign(own, { net, cookie: await w.cookie(net.coordination) })
})

/** Sends what no browser would: `fetch` tidies addresses and cookies. */
async function raw(url: string, cookie = ''): Promise<string> {
  const { hostname, port } = new URL(w.address)
  return new Promise((done, failed) => {
    const headers = cookie ? { cookie } : {}
    request({ hostname, port, path: url, headers }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part)
      done(Buffer.concat(parts).toString())
    })
      .on('error', failed)
      .end()
  })
}

/** The page as a guest reads it, without the keys of its forms. */
const guestReads = async (url: string) => (await raw(url)).replace(/value="[0-9a-f-]{36}"/g, '')

const odd = [
  'sprache =en',
  ' sprache =en',
  'a=b;\tsprache\t=en',
  '\u00a0sprache=en',
  'darstellung =theme%3Dyellow',
  'sprache=de sprache=en',
]

test.each(odd)('a cookie written like "%s" changes the page of nobody else', async (cookie) => {
  const page = `/n/${own.net?.slug}?nr=${odd.indexOf(cookie)}`
  const plain = await guestReads(`${page}0`)
  await raw(page, cookie)
  const read = await guestReads(page)
  const named = (name: string) => encodeURIComponent(`${name}0`)
  expect(read.replaceAll(page, `${page}0`).replaceAll(encodeURIComponent(page), named(page))).toBe(plain)
})

test('what a member reads is kept for no guest, however the cookie is written', async () => {
  for (const [nr, written] of ['sitzung=', 'sitzung =', ' sitzung=', '\u00a0sitzung=', 'a=b;sitzung\t='].entries()) {
    for (const path of [`/n/${own.net?.slug}/gremien`, '/hilfe']) {
      const page = `${path}?nr=${nr}`
      const member = await raw(page, own.cookie?.replace('sitzung=', written))
      if (written === 'sitzung=') expect(member).toContain('Kora Koordination')
      expect(await guestReads(page), `${page} ${written}`).not.toContain('Kora Koordination')
    }
  }
})

test('what stands behind a fragment is not another page of the same address', async () => {
  await raw('/?#&suche=Pruefstein')
  await raw('/?suche=Pruefstein#')
  expect(await guestReads('/')).not.toContain('Pruefstein')
  expect(await guestReads('/?')).not.toContain('Pruefstein')
})

test('what one person was shown is shown to nobody else, and to nobody who has left or signed out', async () => {
  const net = own.net ?? never()
  const mia = await net.person('Mia Maier')
  const [cora, mias] = [await w.cookie(net.coordination), await w.cookie(mia)]
  const page = `/n/${net.slug}/mitglieder`
  for (let time = 0; time < 2; time += 1) {
    expect(await raw(page, cora)).toContain('/mitglieder/neu')
    const read = await raw(page, mias)
    expect(read).toContain('Mia Maier')
    expect(read, 'the coordination alone invites').not.toContain('/mitglieder/neu')
  }
  await w.app.web.request('/ich/ueberall-abmelden', { method: 'POST', headers: { cookie: cora } })
  expect(await raw(page, cora)).not.toContain('Mia Maier')
  await w.done(net.system, endMembership, {
    membership: await membershipOf(net, mia.person),
    day: addDays(dayOf(new Date()), -1),
  })
  expect(await raw(page, mias)).not.toContain('Kora Koordination')
})

async function membershipOf({ id }: TestNetwork, person: string): Promise<string> {
  const found = await w.app.database.read({ network: id }, (db) =>
    db.first<{ id: string }>(sql`select id from membership where network_id = here() and person_id = ${person}`),
  )
  return found?.id ?? never()
}

function never(): never {
  throw new Error('the network is made in beforeAll')
}
