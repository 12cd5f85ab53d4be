import { beforeAll, expect, test } from 'vitest'
import { type TestNetwork, world } from '../world.ts'

const w = world({ served: true })
const own: { net?: TestNetwork; cookie?: string } = {}
beforeAll(async () => {
  const net = await w.network()
  Object.assign(own, { net, cookie: await w.cookie(net.coordination) })
})

/** Sends what no browser would: `fetch` tidies addresses and cookies. */
async function raw(url: string, cookie = ''): Promise<string> {
  const { request } = await import('node:http')
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
  expect((await guestReads(page)).replaceAll(page, `${page}0`)).toBe(plain)
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
