import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openShelf } from '../../src/aloud/shelf.ts'
import { openVoice } from '../../src/aloud/voice.ts'
import { openAloud } from '../../src/aloud.ts'
import { givenRequest } from '../../src/areas/joining/given.ts'
import { policyWithScript } from '../../src/foundation/web/headers.ts'
import { world } from '../world.ts'

const w = world()
const get = (path: string, cookie = '', more: Record<string, string> = {}) =>
  w.app.web.request(path, { headers: { cookie, ...more } })
const aloud = (page: string, part: number, cookie = '', more = '') =>
  get(`/vorlesen?${new URLSearchParams({ seite: page, teil: String(part) })}${more}`, cookie)
const text = async (page: string, part: number, cookie = '') => {
  const answer = await aloud(page, part, cookie, '&als=text')
  return answer.status === 200 ? answer.text() : answer.status
}
/** The voice is Debian's espeak-ng; where it is missing nothing can be heard. */
const heard = spawnSync('espeak-ng', ['--version']).status === 0

describe('who hears what', () => {
  test('everybody hears exactly what they may read', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const page = `/n/${net.slug}/mitglieder`
    const [kora, stranger] = [await w.cookie(net.coordination), await w.cookie(other.coordination)]
    expect(await text(page, 1, kora)).toContain('Menschen.')
    for (const cookie of ['', stranger, 'sitzung=erfunden']) expect(await text(page, 1, cookie)).toBe(404)
    if (heard) {
      expect((await aloud(page, 1, kora)).status).toBe(200)
      expect((await aloud(page, 1, stranger)).status).toBe(404)
    }
  })

  test.each([
    '//boese.test/',
    'https://boese.test/',
    '/\\boese.test',
    'hilfe',
    '',
    '/vorlesen?seite=/hilfe&teil=1',
    '/zeichen.svg',
    '/healthz',
    '/gibt-es-nicht',
    '/n/gibt-es-nicht',
  ])('nothing is read of "%s"', async (page) => {
    expect((await aloud(page, 1)).status).toBe(404)
    expect(await text(page, 1)).toBe(404)
  })

  test('a part that is not there is not read', async () => {
    for (const part of [0, -1, 99, 1.5, Number.NaN]) expect(await text('/hilfe', part)).toBe(404)
  })

  test('what was just done is still said on the page itself', async () => {
    const net = await w.network()
    const cookie = `${await w.cookie(net.coordination)}; getan=people.signed-in`
    const answer = await aloud(`/n/${net.slug}/heute`, 1, cookie, '&als=text')
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await answer.text()).not.toContain('Sie sind angemeldet')
  })

  test('the pages of a request are marked as sealed, for whoever asked and for whoever answers; others are not', async () => {
    const net = await w.network()
    const { id, token } = await givenRequest(w, net, {})
    const kora = await w.cookie(net.coordination)
    const marks = async (path: string, cookie = '') => {
      const { status, headers } = await get(`/n/${net.slug}${path}`, cookie)
      return [status, headers.get('x-sealed'), headers.get('cache-control')]
    }
    const sealed = [200, 'yes', 'no-store']
    for (const part of ['', '/name', '/pruefen'])
      expect(await marks(`/mitmachen/${token}${part}`), part).toEqual(sealed)
    expect(await marks(`/anfragen/${id}`, kora)).toEqual(sealed)
    expect(await marks('/mitmachen')).toEqual([200, null, null])
  })

  test('nobody keeps what was read', async () => {
    expect((await aloud('/hilfe', 1, '', '&als=text')).headers.get('cache-control')).toContain('no-store')
    if (heard) expect((await aloud('/hilfe', 1)).headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('the switch', () => {
  const on = 'darstellung=aloud%3Dja'

  test('a page has no script and no player until somebody switches it on', async () => {
    const page = await get('/hilfe')
    expect(page.headers.get('content-security-policy')).not.toContain('script')
    expect(await page.text()).not.toMatch(/<script|class="aloud"|<audio/)
  })

  test('switched on, each part has its control, and the page one script of ours', async () => {
    const answer = await get('/hilfe', on)
    const page = await answer.text()
    expect(answer.headers.get('content-security-policy')).toBe(policyWithScript)
    expect(page.match(/<script/g)).toHaveLength(1)
    const [, script = ''] = /<script src="(\/vorlesen-\w+\.js)" defer><\/script>/.exec(page) ?? []
    expect((await get(script)).headers.get('content-type')).toContain('text/javascript')
    const headings = page.slice(page.indexOf('<main')).match(/<h[12][ >]/g) ?? []
    expect(page.match(/class="aloud"/g)).toHaveLength(headings.length)
    for (const number of headings.keys()) expect(await text('/hilfe', number + 1, on)).not.toBe(404)
  })

  test('the word in the address switches it on and off, and nothing else changes', async () => {
    const [, first = ''] =
      (await get('/hilfe?vorlesen=ja', 'darstellung=theme%3Ddark')).headers.getSetCookie()[0]?.split(/[=;]/) ?? []
    expect(decodeURIComponent(first)).toBe('theme=dark&aloud=ja')
    const off = (await get('/hilfe?vorlesen=nein', `darstellung=${first}`)).headers.getSetCookie()[0] ?? ''
    expect(off).toContain('darstellung=theme%3Ddark;')
  })

  test('a guest without it is never shown the page of one who has it', async () => {
    await get('/impressum', on)
    expect(await (await get('/impressum')).text()).not.toContain('<script')
    await get('/impressum?vorlesen=ja')
    expect(await (await get('/impressum')).text()).not.toContain('<script')
  })
})

describe('the sound', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorlesen-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const page = (said: string) => () =>
    new Response(`<!doctype html><html lang="de"><main><h1>${said}</h1></main></html>`, {
      headers: { 'content-type': 'text/html' },
    })
  const ask = (cookie = '', headers = {}) =>
    new Request('http://x/vorlesen?seite=/x&teil=1', { headers: { cookie, ...headers } })

  test.runIf(heard)('is a WAV that says how long it is, and is no silence', async () => {
    const { answer } = openAloud({ voice: await openVoice(), page: page('Guten Tag') })
    const sound = Buffer.from(await (await answer(ask())).arrayBuffer())
    expect(sound.toString('latin1', 0, 4) + sound.toString('latin1', 8, 12)).toBe('RIFFWAVE')
    expect(sound.readUInt32LE(4)).toBe(sound.length - 8)
    expect(sound.readUInt32LE(sound.indexOf('data') + 4)).toBe(sound.length - 44)
    const loudest = Math.max(...Array.from({ length: 2000 }, (_, at) => Math.abs(sound.readInt16LE(2000 + at * 2))))
    expect(loudest).toBeGreaterThan(1000)
  })

  test.runIf(heard)('is made once, and slower for who wants it slower', async () => {
    const { answer } = openAloud({ voice: await openVoice(), shelf: openShelf(folder), page: page('Guten Tag') })
    const bytes = async (cookie = '') => (await (await answer(ask(cookie))).arrayBuffer()).byteLength
    const [normal, again] = [await bytes(), await bytes()]
    expect(again).toBe(normal)
    expect(readdirSync(folder)).toHaveLength(1)
    expect(await bytes('darstellung=theme%3Ddark%26speed%3Dslow')).toBeGreaterThan(normal)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test.runIf(heard)('of a page that shows what is sealed is heard and never kept', async () => {
    const kept = mkdtempSync(join(tmpdir(), 'vorlesen-'))
    const sealed = () =>
      new Response(page('Geheim')().body, { headers: { 'content-type': 'text/html', 'x-sealed': 'yes' } })
    const { answer } = openAloud({ voice: await openVoice(), shelf: openShelf(kept), page: sealed })
    expect((await answer(ask())).status).toBe(200)
    expect(readdirSync(kept)).toEqual([])
    rmSync(kept, { recursive: true, force: true })
  })

  test.runIf(heard)('comes in pieces for players that ask for pieces', async () => {
    const { answer } = openAloud({ voice: await openVoice(), page: page('Guten Tag') })
    const piece = await answer(ask('', { range: 'bytes=0-3' }))
    expect([piece.status, await piece.text()]).toEqual([206, 'RIFF'])
    expect((await answer(ask('', { range: 'bytes=999999999-' }))).status).toBe(416)
  })

  test('what a page says is never a command', async () => {
    const said: string[][] = []
    const voice = { here: true, say: async (...asked: string[]) => void said.push(asked) }
    const { answer } = openAloud({ voice, page: page('$(touch /tmp/x); -f /etc/passwd') })
    expect((await answer(ask())).status).toBe(500)
    expect(said).toEqual([['$(touch /tmp/x); -f /etc/passwd.', 'de', 'normal']])
  })

  test('a voice that is not installed is no mishap: the text is there for the device', async () => {
    const voice = await openVoice('gibt-es-nicht')
    const { answer, ...without } = openAloud({ voice, page: page('Guten Tag') })
    expect(without.voice).toBe(false)
    expect((await answer(ask())).status).toBe(404)
    const silent = await answer(new Request('http://x/vorlesen?seite=/x&teil=1&als=text'))
    expect(await silent.text()).toBe('Guten Tag.')
  })

  test('the folder has an end: what was not heard for longest goes first', async () => {
    const small = openShelf(join(folder, 'klein'), 25)
    for (const name of ['a', 'b', 'c']) {
      await small.put(name, Buffer.alloc(10, name))
      await new Promise((soon) => setTimeout(soon, 15))
      await small.get('a')
    }
    expect(readdirSync(join(folder, 'klein')).sort()).toEqual(['a.wav', 'c.wav'])
  })
})
