import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { newKey } from '../../../foundation/crypto.ts'
import { factsPage } from '../reads/facts.ts'
import { changeNetwork, keepCarrier, keepTargetGroup } from './facts.ts'
import { changeRules } from './rule-set.ts'

const w = world()
const facts = {
  name: 'Prüfstadt',
  area: 'ganze Stadt',
  lifeAreas: 'Arbeit\nFreizeit',
  examples: '',
  afterFunding: '',
  version: '1',
}
const rules = {
  preset: 'advises',
  invitationDays: '21',
  papersDays: '10',
  minutesDays: '7',
  quorum: 'two-thirds',
  tie: 'chair',
  secondMeetingWeeks: '4',
  majority: 'simple',
  method: 'consent',
  circularDays: '14',
  joinDays: '14',
  version: '1',
}
const seen = async (caller: Parameters<typeof w.app.door.read>[0]) => {
  const found = await w.app.door.read(caller, factsPage, {})
  return found.kind === 'found' ? found.data : undefined
}

test('the coordination changes what the network says about itself, and everybody can read who did', async () => {
  const net = await w.network()
  await w.done(net.coordination, changeNetwork, facts)
  const data = await seen(net.coordination)
  expect(data?.facts).toMatchObject({
    area: 'ganze Stadt',
    lifeAreas: ['Arbeit', 'Freizeit'],
    examples: [],
    afterFunding: null,
    version: 2,
  })
  expect(data?.history[0]).toMatchObject({ fact: 'municipalities.network-changed', name: 'Kora Koordination' })
})

test('who saves an older version is shown the newer one', async () => {
  const net = await w.network()
  await w.done(net.coordination, changeNetwork, facts)
  expect(await w.app.door.act(net.coordination, changeNetwork, { ...facts, area: 'Mitte' })).toMatchObject({
    kind: 'refused',
    reason: { key: 'changed-meanwhile' },
    theirs: { area: 'ganze Stadt' },
  })
})

test('a carrier ends and another follows', async () => {
  const net = await w.network()
  const old = await w.done(net.coordination, keepCarrier, { name: 'ZsL Mainz', legalForm: 'e.V.', since: '2017' })
  await w.done(net.coordination, keepCarrier, {
    carrier: old,
    name: 'ZsL Mainz',
    legalForm: 'e.V.',
    since: '2017',
    until: 'April 2023',
    version: '1',
  })
  await w.done(net.coordination, keepCarrier, { name: 'Verbandsgemeinde', since: '1.5.2023' })
  expect((await seen(net.coordination))?.facts.carriers).toMatchObject([
    { id: old, name: 'ZsL Mainz', since: '2017', until: '2023-04' },
    { name: 'Verbandsgemeinde', since: '2023-05-01', until: null },
  ])
  const late = await w.app.door.act(net.coordination, keepCarrier, { carrier: old, name: 'x', version: '1' })
  expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' } })
})

test('a target group is written down once, however often the form is sent', async () => {
  const net = await w.network()
  const key = newKey()
  for (const _ of [1, 2])
    await w.app.door.act(
      net.coordination,
      keepTargetGroup,
      { name: 'ältere Menschen', since: { day: '1', month: '3', year: '2026' } },
      key,
    )
  expect((await seen(net.coordination))?.facts.targetGroups).toMatchObject([
    { name: 'ältere Menschen', since: '2026-03-01', until: null },
  ])
  const twin = await w.app.door.act(net.coordination, keepTargetGroup, { name: 'Ältere Menschen' }, newKey())
  expect(twin).toMatchObject({ kind: 'refused', reason: { key: 'target-group-known' } })
})

test('what belongs to another network cannot be changed', async () => {
  const [one, other] = [await w.network(), await w.network()]
  const carrier = await w.done(one.coordination, keepCarrier, { name: 'Träger' })
  const group = await w.done(one.coordination, keepTargetGroup, { name: 'alle' })
  expect(await w.app.door.act(other.coordination, keepCarrier, { carrier, name: 'x' })).toEqual({ kind: 'missing' })
  expect(await w.app.door.act(other.coordination, keepTargetGroup, { group, name: 'x' })).toEqual({ kind: 'missing' })
  expect((await seen(other.coordination))?.facts).toMatchObject({ carriers: [], targetGroups: [] })
})

test('the coordination alone keeps facts and rules', async () => {
  const net = await w.network()
  const member = await net.person('Ada Ahorn')
  const act = w.app.door.act
  for (const [caller, key] of [
    [net.guest, 'sign-in-first'],
    [member, 'coordination-only'],
  ] as const) {
    const forbidden = { kind: 'forbidden', reason: { key } }
    expect(await act(caller, changeNetwork, facts)).toEqual(forbidden)
    expect(await act(caller, keepCarrier, { name: 'Träger' })).toEqual(forbidden)
    expect(await act(caller, keepTargetGroup, { name: 'alle' })).toEqual(forbidden)
    expect(await act(caller, changeRules, rules)).toEqual(forbidden)
  }
})
