import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenSeat } from '../../bodies/given.ts'
import { castVote } from '../commands/ballot.ts'
import { givenGroup, givenProposal, givenRegister } from '../given.ts'
import { proposePage } from './propose.ts'
import { answerPage, recommendationPage } from './recommendation.ts'

const w = world()

describe('the page of a recommendation', () => {
  const shown = async (caller: Caller, id: string) => {
    const found = await w.app.door.read(caller, recommendationPage, { recommendation: id })
    return found.kind === 'found' ? found.data : expect.fail(found.kind)
  }

  test('shows members the votes by seat, and what they can do', async () => {
    const net = await w.network()
    const { group, seat, delegate, decides } = await givenGroup(w, net)
    await givenSeat(w, net, group, { holderName: 'Stille Gruppe' })
    const { id } = await givenProposal(w, delegate, group.id)
    await w.done(delegate, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
    const mine = await shown(delegate, id)
    expect(mine.count).toEqual({ for: 1, against: 0, abstain: 0 })
    expect(mine.lines.map(({ seat: of, vote }) => [of?.holder === 'Stille Gruppe', vote?.choice]).toSorted()).toEqual([
      [false, 'for'],
      [true, undefined],
    ])
    expect(mine.own.map((own) => own.id)).toEqual([seat.id])
    expect(mine.can).toMatchObject({
      recommend: true,
      withdraw: true,
      decideAlone: { refused: { key: 'decided-elsewhere' } },
    })
    const theirs = await shown(decides, id)
    expect(theirs.own).toEqual([])
    expect(theirs.can).toMatchObject({
      recommend: { refused: { key: 'no-seat-here' } },
      answer: { refused: { key: 'not-yet-recommended' } },
    })
  })

  test('shows everyone an answer without people, and sends them to sign in before', async () => {
    const net = await w.network()
    const { adopted, voting, delegate, decides } = await givenRegister(w, net)
    const data = await shown(net.guest, adopted.id)
    expect(data).toMatchObject({ inside: false, lines: [], history: [], own: [] })
    for (const name of [delegate.person, decides.person, 'Dana', 'Stefan'])
      expect(JSON.stringify(data)).not.toContain(name)
    expect(await w.app.door.read(net.guest, recommendationPage, { recommendation: voting.id })).toMatchObject({
      kind: 'forbidden',
      reason: { key: 'sign-in-first' },
    })
  })

  test('is not there for another network', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { adopted } = await givenRegister(w, net)
    const input = { recommendation: adopted.id }
    expect(await w.app.door.read(other.coordination, recommendationPage, input)).toMatchObject({ kind: 'missing' })
    expect(await w.app.door.read(other.coordination, answerPage, input)).toMatchObject({ kind: 'missing' })
  })
})

describe('before anything is proposed', () => {
  test('it is said who decides each matter, and which bodies are mine', async () => {
    const net = await w.network()
    const { group, steering, delegate } = await givenGroup(w, net)
    const found = await w.app.door.read(delegate, proposePage, {})
    const bodies = found.kind === 'found' ? found.data.bodies : []
    const own = bodies.find(({ id }) => id === group.id)
    expect(own).toMatchObject({ can: true })
    expect(own?.matters).toHaveLength(7)
    expect(own?.matters[0]).toMatchObject({
      matter: 'general',
      way: { decider: { kind: 'body', bodyId: steering.id } },
      deciderName: 'Steuerungsgruppe',
    })
    expect(bodies.find(({ id }) => id === steering.id)?.can).toEqual({ refused: { key: 'no-seat-here' } })
  })

  test('what is proposed again brings its words and the answer along', async () => {
    const net = await w.network()
    const { rejected, delegate, group } = await givenRegister(w, net)
    const found = await w.app.door.read(delegate, proposePage, { erneut: rejected.id })
    expect(found).toMatchObject({
      data: { chosen: group.id, earlier: { title: 'Abgelehntes', reason: { original: 'Zu teuer.' } } },
    })
  })

  test('a guest is asked to sign in', async () => {
    const net = await w.network()
    expect(await w.app.door.read(net.guest, proposePage, {})).toMatchObject({
      kind: 'forbidden',
      reason: { key: 'sign-in-first' },
    })
  })
})
