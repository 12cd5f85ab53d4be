import { readdir, stat } from 'node:fs/promises'
import { request as ask } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { filmMp4, picturePng, soundWav } from '../../../foundation/media/given.ts'
import { givenText } from '../given.ts'

const w = world({ served: true })

const given = (net?: TestNetwork) => givenText(w, net)
const idOf = (response: Response) => response.headers.get('location')?.split('/').at(-1) ?? ''
const kept = (network: string) => readdir(join(w.files, network)).catch(() => [])
const arriving = () => readdir(join(w.files, 'incoming')).catch(() => [])

test('a sound is uploaded, described, seen by the others, and heard in parts', async () => {
  const { net, send, get, base, cookie } = await given()
  const wav = soundWav(3)
  const brought = await send(wav, 'Ton 1.wav')
  expect(brought.status).toBe(303)
  const id = idOf(brought)
  const other = await w.cookie(await net.person('Bo Berg'))
  expect((await fetch(`${base}/aufnahmen/${id}/datei`, { headers: { cookie: other } })).status).toBe(404)
  const described = await fetch(`${base}/aufnahmen/${id}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({ transcript: 'Ich singe gern.', version: '1' }),
  })
  expect(described.status).toBe(303)
  const whole = await fetch(`${base}/aufnahmen/${id}/datei`, { headers: { cookie: other } })
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'content-type': 'audio/wav',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'content-disposition': `attachment; filename="Ton_1.wav"; filename*=UTF-8''Ton%201.wav`,
  })
  expect(Buffer.from(await whole.arrayBuffer()).equals(Buffer.from(wav))).toBe(true)
  const part = await get(`/aufnahmen/${id}/datei`, { range: 'bytes=100-199' })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${wav.length}`])
  expect(Buffer.from(await part.arrayBuffer()).equals(Buffer.from(wav.subarray(100, 200)))).toBe(true)
  const last = await get(`/aufnahmen/${id}/datei`, { range: 'bytes=-5' })
  expect((await last.arrayBuffer()).byteLength).toBe(5)
  expect((await get(`/aufnahmen/${id}/datei`, { range: `bytes=${wav.length}-` })).status).toBe(416)
  const etag = whole.headers.get('etag') ?? ''
  expect((await get(`/aufnahmen/${id}/datei`, { 'if-none-match': etag })).status).toBe(304)
  const page = await (await get(`/aufnahmen/${id}`)).text()
  expect(page).toContain('Ich singe gern.')
  expect(page).toContain('24 KB, 0:03 Minuten')
  const [file = ''] = await kept(net.id)
  expect((await stat(join(w.files, net.id, file))).mode & 0o777).toBe(0o600)
  expect(await arriving()).toEqual([])
})

test('the same form sent twice brings one recording', async () => {
  const { net, send } = await given()
  const once = { einmal: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' }
  const first = await send(soundWav(1), 'a.wav', once)
  expect(idOf(await send(soundWav(1), 'a.wav', once))).toBe(idOf(first))
  expect(await kept(net.id)).toEqual([idOf(first)])
})

test.each([
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'scan.jpg', 'Das ist ein PDF.'],
  ['a page', Buffer.from('<script>alert(1)</script>'), 'x.mp4', 'Diese Art Datei kennen wir nicht.'],
  ['nothing', Buffer.alloc(0), 'leer.wav', 'In der Datei steht nichts.'],
  ['a bomb', picturePng(60_000, 60_000), 'gross.png', '50 Millionen Bildpunkte'],
  [
    'a photo that is too large',
    Buffer.concat([picturePng(), Buffer.alloc(11 * 1024 * 1024)]),
    'x.png',
    'höchstens 10 MB',
  ],
  ['a file that is too large', Buffer.concat([filmMp4(), Buffer.alloc(61 * 1024 * 1024)]), 'x.mp4', 'höchstens 60 MB'],
])('%s is refused with a sentence, soon, and leaves nothing behind', async (_, bytes, name, sentence) => {
  const { net, send } = await given()
  // Sending many bytes takes its own time, more on a busy machine; the answer after them may not.
  const begun = performance.now()
  const answer = await send(bytes, name)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(sentence)
  expect(performance.now() - begun).toBeLessThan(2000 + (150 * bytes.length) / 1024 / 1024)
  expect([await kept(net.id), await arriving()]).toEqual([[], []])
})

test('the answer to a file that is too large waits for no byte more than it needs', async () => {
  const { net, base, text, cookie } = await given()
  const { port, hostname, pathname } = new URL(`${base}/texte/${text}/aufnahmen`)
  const sent = Buffer.concat([
    Buffer.from('--x\r\ncontent-disposition: form-data; name="signing"\r\n\r\nja\r\n'),
    Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n'),
    filmMp4(),
    Buffer.alloc(100_000),
  ])
  // Of 64 MB only the first 100 KB ever come: whoever waits for the rest waits for ever.
  const answer = await new Promise<{ status: number | undefined; page: string }>((answered, failed) => {
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 64 * 1024 * 1024 }
    const half = ask({ port, hostname, path: pathname, method: 'POST', headers }, (response) => {
      let page = ''
      response.on('data', (part) => (page += part))
      response.on('end', () => answered({ status: response.statusCode, page }))
    })
    half.on('error', failed)
    half.write(sent)
  })
  expect(answer.status).toBe(422)
  expect(answer.page).toContain('höchstens 60 MB')
  expect(answer.page).toMatch(/name="signing"[^>]*checked/)
  expect([await kept(net.id), await arriving()]).toEqual([[], []])
})

test('a name that looks like a way out of the folder is only a name', async () => {
  const { net, send, get } = await given()
  const id = idOf(await send(soundWav(1), '../../../etc/passwd\r\nx.wav'))
  expect(await kept(net.id)).toEqual([id])
  const file = await get(`/aufnahmen/${id}/datei`)
  expect(file.headers.get('content-disposition')).not.toMatch(/[/\r\n]/)
})

test('a connection that is cut leaves nothing behind', async () => {
  const { net, base, text, cookie } = await given()
  const { port, hostname, pathname } = new URL(`${base}/texte/${text}/aufnahmen`)
  await new Promise<void>((ended) => {
    const half = ask({
      port,
      hostname,
      path: pathname,
      method: 'POST',
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5_000_000 },
    })
    half.on('error', () => ended())
    half.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.wav"\r\n\r\n')
    half.write(Buffer.alloc(200_000))
    setTimeout(() => half.destroy(), 200)
  })
  await expect.poll(arriving, { timeout: 3000 }).toEqual([])
  expect(await kept(net.id)).toEqual([])
})

test('a guest fills no disk, and a member of another network finds nothing, not even by range', async () => {
  const { net, send, get, text } = await given()
  expect((await send(soundWav(1), 'a.wav', {}, '')).status).toBe(403)
  expect([await kept(net.id), await arriving()]).toEqual([[], []])
  const id = idOf(await send(soundWav(1), 'a.wav'))
  const other = await given()
  for (const headers of [{}, { range: 'bytes=0-10' }]) {
    expect((await other.get(`/aufnahmen/${id}/datei`, headers)).status).toBe(404)
    expect((await fetch(`${w.address}/aufnahmen/${id}/datei`, { headers })).status).toBe(404)
  }
  expect((await other.get(`/texte/${text}/aufnahmen`)).status).toBe(404)
  expect((await get(`/aufnahmen/${id}/datei`, { range: 'bytes=0-10' })).status).toBe(206)
})
