import { expect, test } from 'vitest'
import { world } from '../../../test/world.ts'
import { newId } from '../../foundation/crypto.ts'
import { givenBody } from '../bodies/given.ts'
import { proposeGoal, setGoalState } from './commands.ts'
import { givenGoal } from './given.ts'
import { goalCard, goalList, goalsOnTop, newGoal } from './reads.ts'

const w = world()

test('a member proposes, the coordination writes down what became of it', async () => {
  const net = await w.network()
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  const member = await net.person('Ada Ahorn')
  const goal = await w.done(member, proposeGoal, {
    title: 'Ein Park für alle',
    why: 'Die Wege sind zu steil.',
    ownerBody: body.id,
  })
  const agreed = { goal, state: 'agreed', since: { day: '1', month: '3', year: '2026' }, version: '1' }
  expect(await w.app.door.act(member, setGoalState, agreed)).toEqual({
    kind: 'forbidden',
    reason: { key: 'coordination-only' },
  })
  await w.done(net.coordination, setGoalState, agreed)
  await w.done(net.coordination, setGoalState, {
    goal,
    state: 'dropped',
    reason: 'Die Stadt baut ihn schon.',
    version: '2',
  })
  expect(await w.app.door.read(member, goalCard, { goal })).toMatchObject({
    data: {
      goal: { state: 'dropped', owner: 'Steuerungsgruppe', version: 3 },
      reason: { original: 'Die Stadt baut ihn schon.' },
      history: [
        { fact: 'goals.goal-moved' },
        { fact: 'goals.goal-moved' },
        { fact: 'goals.goal-proposed', name: 'Ada Ahorn' },
      ],
    },
  })
  await w.done(net.coordination, setGoalState, { goal, state: 'proposed' })
  expect(await w.app.door.read(member, goalCard, { goal })).toMatchObject({ data: { reason: null } })
})

test('what is agreed begins on its day', async () => {
  const net = await w.network()
  const goal = await givenGoal(w, net, { since: '2026-03-01' })
  expect(await w.app.door.read(net.guest, goalCard, { goal: goal.id })).toMatchObject({
    data: { goal: { state: 'agreed', since: '2026-03-01' } },
  })
})

test('a guest proposes nothing, a member agrees nothing', async () => {
  const net = await w.network()
  const proposal = { title: 'Ein Park für alle', why: 'Die Wege sind zu steil.' }
  expect(await w.app.door.act(net.guest, proposeGoal, proposal)).toEqual({
    kind: 'forbidden',
    reason: { key: 'sign-in-first' },
  })
  const member = await net.person('Ada Ahorn')
  expect(await w.app.door.act(member, proposeGoal, { ...proposal, state: 'agreed' })).toEqual({
    kind: 'forbidden',
    reason: { key: 'coordination-only' },
  })
})

test('a form that was sent twice proposes one goal', async () => {
  const net = await w.network()
  const key = newId()
  const send = () => w.app.door.act(net.coordination, proposeGoal, { title: 'Ein Park', why: 'Zu steil.' }, key)
  await send()
  expect(await send()).toMatchObject({ kind: 'done', facts: [] })
  expect(await w.app.door.read(net.coordination, goalList, {})).toMatchObject({ data: { goals: { length: 1 } } })
})

test('whoever saves an older version is told so', async () => {
  const net = await w.network()
  const goal = await givenGoal(w, net)
  const step = { goal: goal.id, state: 'under-way', version: '1' }
  await w.done(net.coordination, setGoalState, step)
  expect(await w.app.door.act(net.coordination, setGoalState, step)).toMatchObject({
    reason: { key: 'changed-meanwhile' },
  })
})

test('guests see what is agreed, under way and reached, and nothing else', async () => {
  const net = await w.network()
  const states = ['idea', 'proposed', 'agreed', 'under-way', 'reached', 'waiting'] as const
  const goals = []
  for (const state of states) goals.push({ state, ...(await givenGoal(w, net, { state })) })
  const list = async (caller: typeof net.guest) => {
    const found = await w.app.door.read(caller, goalList, {})
    return found.kind === 'found' ? found.data.goals.map(({ state }) => state).toSorted() : found.kind
  }
  expect(await list(net.guest)).toEqual(['agreed', 'reached', 'under-way'])
  expect(await list(await net.person('Ada Ahorn'))).toEqual(states.toSorted())
  for (const { id, state } of goals) {
    const found = await w.app.door.read(net.guest, goalCard, { goal: id })
    expect(found.kind).toBe(['agreed', 'under-way', 'reached'].includes(state) ? 'found' : 'forbidden')
  }
})

test('on top of an agenda stand the goals we work on', async () => {
  const net = await w.network()
  await givenGoal(w, net, { state: 'idea' })
  const agreed = await givenGoal(w, net)
  const underWay = await givenGoal(w, net, { state: 'under-way' })
  const top = await w.app.database.read({ network: net.id }, goalsOnTop)
  expect(top.map(({ id }) => id)).toEqual([underWay.id, agreed.id])
})

test('one goal or three: the same number of round trips', async () => {
  const net = await w.network()
  const goal = await givenGoal(w, net)
  const trips = async () => [
    (await w.app.door.read(net.coordination, goalList, {})).trips,
    (await w.app.door.read(net.coordination, goalCard, { goal: goal.id })).trips,
    (await w.app.door.read(net.coordination, newGoal, {})).trips,
  ]
  const once = await trips()
  await givenGoal(w, net)
  await givenGoal(w, net)
  expect(await trips()).toEqual(once)
  expect(Math.max(...once)).toBeLessThanOrEqual(6)
})

test('goals and bodies of another network do not exist here', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const goal = await givenGoal(w, other)
  const body = await givenBody(w, other, { kind: 'steering' })
  expect(await w.app.door.read(net.coordination, goalCard, { goal: goal.id })).toMatchObject({ kind: 'missing' })
  expect(await w.app.door.act(net.coordination, setGoalState, { goal: goal.id, state: 'reached' })).toEqual({
    kind: 'missing',
  })
  expect(
    await w.app.door.act(net.coordination, proposeGoal, { title: 'Park', why: 'Darum.', ownerBody: body.id }),
  ).toEqual({
    kind: 'invalid',
    faults: [{ field: 'ownerBody', key: 'choose-one' }],
  })
})
