import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { installation } from '../../../foundation/database.ts'
import { barrierPage } from '../reads/operator.ts'
import { plainPage, statementPage } from '../reads/standing.ts'
import { changeBarrier, endBarrier, keepStatement, noteBarrier } from './statement.ts'

const w = world()
const guest = { network: installation }
const byMachine = { network: installation, system: true } as const
const statement = {
  scope: 'Alle Seiten.',
  status: 'partial',
  method: 'Selbst geprüft.',
  assessedBy: 'Stadt Prüfstadt',
  madeOn: { day: '1', month: 'Januar', year: '2026' },
  checkedOn: '2026-02-01',
}
const barrier = { what: 'Keine Videos', plain: 'Es fehlen Videos.', reason: 'disproportionate', why: 'Zu teuer.' }

async function shown() {
  const found = await w.app.door.read(guest, statementPage, {})
  if (found.kind !== 'found') throw new Error(found.kind)
  return found
}

test('a statement is written, changed by version, and read by everyone', async () => {
  expect((await shown()).data).toEqual({ operator: null, statement: null, barriers: [] })
  await w.done(byMachine, keepStatement, { ...statement, version: '0' })
  expect((await shown()).data.statement).toEqual({
    ...statement,
    madeOn: '2026-01-01',
    checkedOn: '2026-02-01',
    version: 1,
  })
  const late = await w.app.door.act(byMachine, keepStatement, { ...statement, version: '0' })
  expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
})

test('barriers come, change and go; one that is gone is no longer in the statement', async () => {
  await w.done(byMachine, noteBarrier, barrier)
  const [first] = (await shown()).data.barriers
  expect(first).toMatchObject({ ...barrier, alternative: '', endedOn: null, version: 1 })
  const id = first?.id ?? ''
  await w.done(byMachine, changeBarrier, { ...barrier, barrier: id, why: 'Noch zu teuer.', version: '1' })
  const late = await w.app.door.act(byMachine, changeBarrier, { ...barrier, barrier: id, version: '1' })
  expect(late).toMatchObject({ reason: { key: 'changed-meanwhile' } })
  const full = await w.app.door.act(byMachine, keepStatement, { ...statement, status: 'full' })
  expect(full).toMatchObject({ kind: 'invalid', faults: [{ field: 'status', key: 'barriers-are-left' }] })
  await w.done(byMachine, endBarrier, { barrier: id })
  expect((await shown()).data.barriers).toEqual([])
  expect(await w.app.door.act(byMachine, endBarrier, { barrier: id })).toMatchObject({
    reason: { key: 'barrier-is-gone' },
  })
})

test('one barrier and three cost the same', async () => {
  await w.done(byMachine, noteBarrier, barrier)
  const { trips } = await shown()
  for (const what of ['a', 'b']) await w.done(byMachine, noteBarrier, { ...barrier, what })
  expect((await shown()).trips).toBe(trips)
  expect(trips).toBeLessThanOrEqual(5)
})

test('only operators write the statement, and nothing of it lies in a network', async () => {
  const net = await w.network()
  const caller = { ...net.coordination, network: installation }
  expect((await w.app.door.act(caller, keepStatement, statement)).kind).toBe('forbidden')
  expect((await w.app.door.act(caller, noteBarrier, barrier)).kind).toBe('forbidden')
  const [first] = (await shown()).data.barriers
  const found = await w.app.door.read({ ...net.coordination, system: true }, barrierPage, { barrier: first?.id })
  expect(found.kind).toBe('missing')
})

test('a network is on the list of plain texts only with a text that was tested', async () => {
  await w.network()
  const found = await w.app.door.read(guest, plainPage, {})
  expect(found.kind === 'found' && found.data.networks).toEqual([])
})
