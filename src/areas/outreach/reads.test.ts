import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../test/world.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { answer } from '../decisions/commands/answer.ts'
import { castVote, recommend } from '../decisions/commands/ballot.ts'
import { propose } from '../decisions/commands/propose.ts'
import { proposeGoal } from '../goals/commands.ts'
import { givenPartner } from '../partners/given.ts'
import { publicPage } from './reads.ts'

const w = world()

async function seen(net: TestNetwork, caller = net.guest) {
  const found = await w.app.door.read(caller, publicPage, {})
  if (found.kind !== 'found') throw new Error(found.kind)
  return { ...found.data, trips: found.trips }
}

const html = async (net: TestNetwork) => (await w.app.web.request(`/n/${net.slug}`)).text()

test('a network that has just begun shows an empty vase, its rules, and how to join', async () => {
  const net = await w.network()
  const page = await html(net)
  expect(page).toContain('Das Inklusionsnetzwerk Prüfstadt')
  expect(page).toContain('Eine leere Vase')
  expect(page).toContain('Noch gibt es kein Gremium.')
  expect(page).not.toContain('nicht dokumentiert')
})

test('with more of everything the page takes no more queries', async () => {
  const [one, three] = [await w.network(), await w.network()]
  for (const [net, count] of [
    [one, 1],
    [three, 3],
  ] as const)
    for (let number = 1; number <= count; number += 1) {
      await givenPartner(w, net, { name: `Partner ${number}` })
      await givenBody(w, net, { kind: 'working', name: `AG ${number}` })
      await w.done(net.coordination, proposeGoal, { title: `Ziel ${number}`, why: 'Darum', state: 'agreed' })
    }
  const [few, many] = [await seen(one), await seen(three)]
  expect([few.partners.length, few.work.bodies.length, few.work.goals.length]).toEqual([1, 1, 1])
  expect([many.partners.length, many.work.bodies.length, many.work.goals.length]).toEqual([3, 3, 3])
  expect(many.trips).toBe(few.trips)
  expect(many.trips).toBeLessThanOrEqual(6)
})

test('organisations and groups are named; a single person only if they agreed', async () => {
  const net = await w.network()
  await givenPartner(w, net, { name: 'Turnverein 1899' })
  await givenPartner(w, net, { name: 'Gehörlosengruppe', kind: 'self-advocacy', grade: 'expert' })
  await givenPartner(w, net, { name: 'Erna Einzeln', kind: 'self-advocacy', single: 'yes' })
  await givenPartner(w, net, { name: 'Olga Offen', kind: 'other', single: 'yes-named' })
  const page = await html(net)
  expect(page).toContain('4 Partner arbeiten in Prüfstadt an einer Stadt für alle')
  for (const name of ['Turnverein 1899', 'Gehörlosengruppe', 'Olga Offen', 'Eine einzelne Person'])
    expect(page).toContain(name)
  expect(page).not.toContain('Erna Einzeln')
})

test('nobody who sits in a body is named', async () => {
  const net = await w.network()
  const person = await net.person('Ada Ahorn')
  const body = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe' })
  await givenSeat(w, net, body, { delegateId: person.person })
  const page = await html(net)
  expect(page).toContain('Steuerungsgruppe')
  expect(page).not.toMatch(/Ada Ahorn|Kora Koordination/)
})

test('ideas stay inside; agreed goals are for everyone', async () => {
  const net = await w.network()
  await w.done(net.coordination, proposeGoal, { title: 'Noch eine Idee', why: 'Darum' })
  await w.done(net.coordination, proposeGoal, { title: 'Ein Lesecafé', why: 'Darum', state: 'agreed' })
  expect((await seen(net)).work.goals.map(({ title }) => title)).toEqual(['Ein Lesecafé'])
})

test('what became of a recommendation is told once it is answered', async () => {
  const net = await w.network()
  const person = await net.person('Ada Ahorn')
  const steering = await givenBody(w, net, { kind: 'steering', name: 'Steuerungsgruppe', preset: 'decides' })
  const group = await givenBody(w, net, {
    kind: 'working',
    name: 'AG Freizeit',
    preset: 'recommends',
    deciderBody: steering.id,
  })
  const seat = await givenSeat(w, net, group, { delegateId: person.person })
  await givenSeat(w, net, steering, { delegateId: person.person })
  const recommendation = await w.done(person, propose, {
    body: group.id,
    title: 'Ruhige Stunde',
    matter: 'general',
    statement: 'Eine Stunde Ruhe',
    why: 'Es ist laut',
  })
  await w.done(person, castVote, { recommendation, seat: seat.id, choice: 'for' })
  await w.done(person, recommend, { recommendation })
  expect((await seen(net)).work.answers).toEqual([])
  await w.done(person, answer, { recommendation, outcome: 'adopted' })
  expect((await seen(net)).work.answers).toMatchObject([
    { title: 'Ruhige Stunde', outcome: 'adopted', body: 'AG Freizeit', deciderName: 'Steuerungsgruppe' },
  ])
  expect(await html(net)).toContain('Empfehlung von: AG Freizeit. Antwort von: Steuerungsgruppe.')
})

test('one network shows nothing of another', async () => {
  const [one, other] = [await w.network(), await w.network()]
  await givenPartner(w, one, { name: 'Turnverein 1899' })
  await givenBody(w, one, { kind: 'working', name: 'AG Freizeit' })
  expect(await seen(other)).toMatchObject({
    partners: [],
    work: { bodies: [], goals: [], answers: [] },
    facts: { targetGroups: [] },
  })
})

test('a member is led to Heute, a guest to joining', async () => {
  const net = await w.network()
  expect(await html(net)).toContain(`href="/n/${net.slug}/mitmachen"`)
  expect(await seen(net, net.coordination)).toMatchObject({ facts: { name: 'Prüfstadt' } })
})
