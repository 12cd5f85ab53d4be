import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { givenSeat } from '../../src/areas/bodies/given.ts'
import { castSecretVote, recommend } from '../../src/areas/decisions/commands/ballot.ts'
import { beginAgain } from '../../src/areas/decisions/commands/wording.ts'
import { givenGroup, givenProposal } from '../../src/areas/decisions/given.ts'
import { recommendationPage } from '../../src/areas/decisions/reads/recommendation.ts'
import { majorityChoices } from '../../src/areas/decisions/vote.ts'
import { newKey } from '../../src/foundation/crypto.ts'
import { sql } from '../../src/foundation/database.ts'
import { type TestNetwork, world } from '../world.ts'

const w = world()

/** Two seats that vote secretly, one for and one against, through forms as a browser sends them. */
async function givenSecretVote(net: TestNetwork) {
  const group = await givenGroup(w, net)
  const other = await net.person('Olga Offen')
  const second = await givenSeat(w, net, group.group, { holderName: 'Chor Offen', delegateId: other.person })
  const { id } = await givenProposal(w, group.delegate, group.group.id, { method: 'secret-majority' })
  const cast = async (by: typeof other, seat: string, choice: string) => {
    const form = { recommendation: id, seat, choice }
    const key = newKey()
    expect(await w.app.door.act(by, castSecretVote, form, key)).toHaveProperty('kind', 'done')
    return { form, key }
  }
  const forms = [await cast(group.delegate, group.seat.id, 'for'), await cast(other, second.id, 'against')]
  return { ...group, other, second, id, cast, forms }
}

/** Every row of every table that belongs to this network, as the database holds it. */
async function everything(network: string): Promise<readonly { table: string; row: string }[]> {
  return w.app.database.read({ network }, async (db) => {
    const tables = await db.rows<{ name: string }>(sql`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'network_id' order by 1`)
    const found = []
    for (const { name } of tables)
      for (const { row } of await db.rows<{ row: unknown }>(
        sql`select to_jsonb(one) as row from ${sql.table(name)} one where network_id = here()`,
      ))
        found.push({ table: name, row: JSON.stringify(row) })
    return found
  })
}

const keyFiles = async (network: string) => readdir(join(w.files, 'keys', network)).catch(() => [])

test('two different choices leave rows that nobody can tell apart', async () => {
  const net = await w.network()
  const { id, seat, second, delegate, other, forms } = await givenSecretVote(net)
  const rows = await everything(net.id)
  const own = (of: string, person: string) =>
    rows
      .filter(({ row }) => row.includes(of))
      .filter(({ table }) => table === 'vote' || table === 'journal' || table === 'once' || table === 'letter')
      // Who, which seat, when, and what is drawn by lot (nonce, cipher, tag, hash of the chain) differ for two votes for the same, too.
      .filter(({ table, row }) => table !== 'journal' || row.includes('decisions.vote-cast'))
      .map(({ table, row }) => {
        const plain = row.replaceAll(of, 'SEAT').replaceAll(person, 'PERSON')
        return `${table} ${plain
          .replace(/"sealed": ?"\\\\x([0-9a-f]+)"/, (_, hex: string) => `"sealed":${hex.length}`)
          .replace(/"hash": ?"[0-9a-f]+"/, '"hash"')
          .replace(/"number": ?\d+/, '"number"')
          .replace(/"at": ?"[^"]+"/, '"at"')}`
      })
  const [one, another] = [own(seat.id, delegate.person), own(second.id, other.person)]
  expect(one.map((row) => row.split(' ')[0]).sort()).toEqual(['journal', 'vote'])
  expect(another).toEqual(one)

  // Nothing the form said stands anywhere, not even as a hash of all forms there can be.
  const said = rows.filter(({ table }) => table !== 'recommendation').map(({ row }) => row)
  for (const { form, key } of forms)
    for (const choice of majorityChoices) {
      const guess = JSON.stringify({ ...form, choice })
      for (const algorithm of ['sha256', 'sha1', 'md5'])
        expect(said.join('\n')).not.toContain(createHash(algorithm).update(guess).digest('hex'))
      expect(said.join('\n')).not.toContain(key)
    }
  for (const choice of majorityChoices) expect(rows.some(({ row }) => row.includes(`"${choice}"`))).toBe(false)
  expect(rows.filter(({ row }) => row.includes(id)).length).toBeGreaterThan(3)
})

test('when it is closed only the count is left: no envelope, no key, no way back', async () => {
  const net = await w.network()
  const { id, delegate } = await givenSecretVote(net)
  expect(await keyFiles(net.id)).toHaveLength(1)
  await w.done(delegate, recommend, { recommendation: id })
  expect(await keyFiles(net.id)).toEqual([])
  const rows = await everything(net.id)
  const votes = rows.filter(({ table }) => table === 'vote').map(({ row }) => JSON.parse(row))
  expect(votes).toHaveLength(2)
  for (const { choice, points, sealed, reason_text } of votes)
    expect([choice, points, sealed, reason_text]).toEqual([null, null, null, null])
  const shown = await w.app.door.read(delegate, recommendationPage, { recommendation: id })
  expect(shown).toMatchObject({ data: { count: { for: 1, against: 1, abstain: 0 }, told: { state: 'unchanged' } } })
})

test('nobody changes, opens or moves an envelope in the database without making the vote void', async () => {
  const net = await w.network()
  const { id, seat, second, delegate } = await givenSecretVote(net)
  await w.app.database.write(
    { network: net.id },
    'decisions.test',
    (db) =>
      db.rows(
        sql`update vote set sealed = (select sealed from vote v where v.seat_id = ${second.id}) where seat_id = ${seat.id}`,
      ),
    () => true,
  )
  expect(await w.app.door.act(delegate, recommend, { recommendation: id })).toEqual({
    kind: 'refused',
    reason: { key: 'key-lost' },
  })
})

test('without its key a vote is void, and begins again with a new one', async () => {
  const net = await w.network()
  const { id, seat, delegate, cast } = await givenSecretVote(net)
  expect(await w.app.door.act(delegate, beginAgain, { recommendation: id })).toMatchObject({
    reason: { key: 'key-still-there' },
  })
  for (const name of await keyFiles(net.id)) await rm(join(w.files, 'keys', net.id, name))
  const lost = { kind: 'refused', reason: { key: 'key-lost' } }
  const form = { recommendation: id, seat: seat.id, choice: 'for' }
  expect(await w.app.door.act(delegate, castSecretVote, form)).toEqual(lost)
  expect(await w.app.door.act(delegate, recommend, { recommendation: id })).toEqual(lost)
  await w.done(delegate, beginAgain, { recommendation: id })
  expect((await everything(net.id)).filter(({ table }) => table === 'vote')).toEqual([])
  await cast(delegate, seat.id, 'for')
  await w.done(delegate, recommend, { recommendation: id })
})

test('a proposal that was refused leaves no key behind', async () => {
  const net = await w.network()
  const { group, delegate } = await givenGroup(w, net)
  await expect(
    givenProposal(w, delegate, group.id, { method: 'secret-majority', closesOn: '2020-01-01' }),
  ).rejects.toThrow('closes-too-soon')
  expect(await keyFiles(net.id)).toEqual([])
})
