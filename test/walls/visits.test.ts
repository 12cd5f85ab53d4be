import { beforeAll, expect, test } from 'vitest'
import { filled, looked, names, unknownNames } from '../addresses.ts'
import { world } from '../world.ts'
import { type Role, roles, type SmallTown, smallTown } from './given-town.ts'

const w = world({ demo: true })
const towns: SmallTown[] = []
const cookies = new Map<string, string>()

const secrets = ['ROTBUCHE', 'WEISSDORN']

beforeAll(async () => {
  for (const secret of secrets) towns.push(await smallTown(w, secret))
  for (const [nr, town] of towns.entries())
    for (const role of roles) {
      const { person } = town.callers[role]
      if (person) cookies.set(`${nr} ${role}`, await w.cookie({ person }))
    }
}, 60_000)

/** The things of a small town that belong together. */
function fill(path: string, slug: string, { net, ids }: SmallTown): Promise<string | undefined> {
  const { partner, group: body, seat, meeting, item, waiting: recommendation, task, goal, text, membership } = ids
  return filled(
    w,
    path,
    { id: net.id, slug },
    { partner, body, seat, meeting, item, recommendation, task, goal, text, membership },
  )
}

async function visit(address: string, nr: number, role: Role): Promise<{ status: number; text: string }> {
  const cookie = cookies.get(`${nr} ${role}`)
  const response = await w.app.web.request(address, cookie ? { headers: { cookie } } : {})
  return { status: response.status, text: await response.text() }
}

test('every name in a path is known to the tests that fill it', () => {
  expect(unknownNames()).toEqual([])
})

test('every address answers every role of its own network without breaking', async () => {
  const broken: string[] = []
  const [town] = towns
  if (!town) throw new Error('no town')
  for (const { path } of looked) {
    const address = await fill(path, town.net.slug, town)
    if (!address) continue
    for (const role of roles) {
      const { status } = await visit(address, 0, role)
      if (![200, 303, 403, 404].includes(status)) broken.push(`${role} ${address} ${status}`)
      if (role === 'coordination' && path.startsWith('/n/') && status !== 200)
        broken.push(`coordination ${address} ${status}`)
    }
  }
  expect(broken).toEqual([])
})

test('nobody reads a byte of another network that it has not published', async () => {
  const leaks: string[] = []
  for (const [nr, town] of towns.entries()) {
    const secret = secrets[nr] ?? ''
    for (const { path } of looked.filter((one) => one.path.startsWith('/n/'))) {
      const address = await fill(path, town.net.slug, town)
      if (!address) continue
      for (const role of roles) {
        const { status, text } = await visit(address, 1 - nr, role)
        if (text.includes(secret)) leaks.push(`${role} of the other network reads ${address} (${status})`)
      }
      const { text } = await visit(address, nr, 'guest')
      if (text.includes(secret)) leaks.push(`a guest reads ${address}`)
      const operator = await visit(address, nr, 'operator')
      if (operator.text.replaceAll(`Oskar ${secret}`, '').includes(secret)) leaks.push(`the operator reads ${address}`)
    }
  }
  expect(leaks).toEqual([])
})

test('an id of another network is unknown, never forbidden', async () => {
  const odd: string[] = []
  const [here, there] = towns
  if (!here || !there) throw new Error('no towns')
  for (const { path } of looked.filter((one) => one.path.startsWith('/n/') && names(one.path).length > 0)) {
    const address = await fill(path, here.net.slug, there)
    if (!address) continue
    const { status } = await visit(address, 0, 'coordination')
    if (status !== 404) odd.push(`${address} ${status}`)
  }
  expect(odd).toEqual([])
})
