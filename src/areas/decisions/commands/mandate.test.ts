import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { setMandate, withdrawMandate } from '../../bodies/commands.ts'
import { bodyCard } from '../../bodies/reads/card.ts'
import { givenGroup, givenProposal, givenRecommendation } from '../given.ts'
import { answer } from './answer.ts'
import { shown } from './given.ts'

const w = world()

test('a mandate comes from an adopted decision: each page leads to the other', async () => {
  w.setClock('2026-11-01T09:00:00Z')
  const net = await w.network()
  const { group, seat, delegate, decides } = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, delegate, { group, seat }, { matter: 'money' })
  const set = { body: group.id, matter: 'money', power: 'decides', decider: 'self', decision: id }
  const act = () => w.app.door.act(net.coordination, setMandate, set)
  const none = { kind: 'invalid', faults: [{ field: 'decision', key: 'choose-decision' }] }
  expect(await act()).toMatchObject(none)
  await w.done(decides, answer, { recommendation: id, outcome: 'adopted' })
  expect(await act()).toMatchObject({ kind: 'done' })
  expect((await shown(w, net.guest, id)).told.follows.mandates).toEqual([
    { body: group.id, name: 'AG Freizeit', matter: 'money', field: '' },
  ])
  const card = async () => {
    const found = await w.app.door.read(net.guest, bodyCard, { body: group.id })
    return found.kind === 'found' ? found.data.allMandates.find(({ matter }) => matter === 'money') : undefined
  }
  const { number, year } = (await shown(w, net.guest, id)).told
  expect((await card())?.decision).toEqual({ id, number, year })
  w.setClock('2026-12-01T09:00:00Z')
  await w.done(net.coordination, withdrawMandate, { body: group.id, matter: 'money', decision: id })
  expect(await card()).toMatchObject({ until: '2026-12-01', decision: { id }, untilDecision: { id } })
  const elsewhere = await w.network()
  const theirs = await givenGroup(w, elsewhere)
  expect(await w.app.door.act(elsewhere.coordination, setMandate, { ...set, body: theirs.group.id })).toMatchObject(
    none,
  )
  expect((await givenProposal(w, delegate, group.id, { matter: 'money' })).id).not.toBe(id)
})
