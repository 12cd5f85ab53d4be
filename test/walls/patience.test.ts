import { beforeAll, expect, test } from 'vitest'
import { type TestNetwork, world } from '../world.ts'

const w = world()
const own: { net?: TestNetwork } = {}
beforeAll(async () => {
  own.net = await w.network()
})

const urlencoded = 'application/x-www-form-urlencoded'
const parts = Array.from({ length: 60_000 }, () => '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n').join(
  '',
)
const n = 150_000

/** Sent by a guest: what a form holds is read before anybody is asked who they are. */
const hostile: readonly [string, string, string, string][] = [
  ['one field very often', '/barriere-melden', 'a=&'.repeat(n), urlencoded],
  ['many fields', '/barriere-melden', Array.from({ length: n }, (_, nr) => `a${nr}=`).join('&'), urlencoded],
  ['many parts', '/barriere-melden', `${parts}--x--\r\n`, 'multipart/form-data; boundary=x'],
  ['a letter with very many marks', '/barriere-melden', `what=${'\u0315\u0300'.repeat(n)}`, urlencoded],
  ['blanks within a time', '/n/:network/treffen/neu', `from=16${'+'.repeat(n)}x`, urlencoded],
  ['blanks within a line', '/barriere-melden', `name=x${'+'.repeat(n)}x`, urlencoded],
  ['digits of a day', '/n/:network/treffen/neu', `day=${'1'.repeat(n)}`, urlencoded],
  ['dots of an address', '/anmelden', `email=a@${'a.'.repeat(n)}`, urlencoded],
  ['steps of a path', '/anmelden', `email=a@b.de&weiter=/${'a/../'.repeat(n)}`, urlencoded],
]

test.each(hostile)('a form with %s keeps nobody waiting', async (_, path, body, type) => {
  // Work, not time: other programs may share the machine.
  const began = process.cpuUsage()
  const response = await w.app.web.request(path.replace(':network', own.net?.slug ?? ''), {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })
  // The first took minutes, the marks a minute, the blanks in a time half of one.
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1000).toBeLessThan(1500)
  expect([303, 403, 413, 422]).toContain(response.status)
})

test('an address with NUL in it is one without', async () => {
  const net = own.net ?? never()
  const cookie = await w.cookie(net.coordination)
  const status = async (path: string) => (await w.app.web.request(path, { headers: { cookie } })).status
  expect(await status('/n/%00')).toBe(404)
  expect(await status(`/n/${net.slug}/partner?q=%00&interesse=%00`)).toBe(200)
  expect(await status(`/n/${net.slug}/beschluesse?q=%00`)).toBe(200)
})

function never(): never {
  throw new Error('the network is made in beforeAll')
}
