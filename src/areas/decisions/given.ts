import type { TestNetwork, World } from '../../../test/world.ts'
import type { Caller } from '../../foundation/door.ts'
import type { Kind } from '../bodies/body.ts'
import { setMandate } from '../bodies/commands.ts'
import { givenBody, givenSeat } from '../bodies/given.ts'
import { answer } from './commands/answer.ts'
import { castVote, recommend } from './commands/ballot.ts'
import { propose, withdraw } from './commands/propose.ts'

interface GivenDecider {
  readonly decider?: 'self' | 'body' | 'carrier' | 'council'
  /** Kind of the body that decides, for decider `body`. */
  readonly kind?: Kind
}

/** A working group with one seat, and whoever decides what it recommends: usually the steering group, with one seat too. */
export async function givenGroup(
  w: World,
  net: TestNetwork,
  { decider = 'body', kind = 'steering' }: GivenDecider = {},
) {
  const [delegate, decides] = [await net.person('Dana Delegierte'), await net.person('Stefan Steuerung')]
  const group = await givenBody(w, net, { kind: 'working', name: 'AG Freizeit' })
  const seat = await givenSeat(w, net, group, { delegateId: delegate.person })
  const steering = await givenBody(w, net, { kind, name: 'Steuerungsgruppe', preset: 'decides' })
  await givenSeat(w, net, steering, { delegateId: decides.person })
  await w.done(net.coordination, setMandate, {
    ...{ body: group.id, matter: 'general', power: decider === 'self' ? 'decides' : 'recommends', decider },
    ...(decider === 'body' ? { deciderBody: steering.id } : {}),
  })
  return { group, seat, delegate, steering, decides }
}

/** A way over a body that only advises: the group recommends, the steering group is asked, the carrier's board decides. */
export async function givenLongWay(w: World, net: TestNetwork) {
  const way = await givenGroup(w, net)
  const chair = await net.person('Vera Vorstand')
  const board = await givenBody(w, net, { kind: 'carrier', name: 'Vorstand', preset: 'decides' })
  await givenSeat(w, net, board, { delegateId: chair.person })
  await w.done(net.coordination, setMandate, {
    ...{ body: way.steering.id, matter: 'general', power: 'recommends', decider: 'body', deciderBody: board.id },
  })
  return { ...way, board, chair }
}

interface GivenRecommendation {
  readonly title?: string
  readonly matter?: string
  readonly earlier?: string
  readonly method?: string
  readonly options?: string
  readonly closesOn?: string
}

/** A proposal that its body votes on. */
export async function givenProposal(
  w: World,
  by: Caller,
  body: string,
  of: GivenRecommendation = {},
): Promise<{ readonly id: string }> {
  const usual = { title: 'Ruhige Stunde im Wochenmarkt', matter: 'topics' }
  const texts = {
    statement: 'Samstags von 8 bis 9 Uhr ist der Markt leise.',
    why: 'Viele meiden den Markt, weil er laut ist.',
  }
  return { id: await w.done(by, propose, { body, ...usual, ...texts, ...of }) }
}

/** A recommendation that waits for its answer: one seat was for it. */
export async function givenRecommendation(
  w: World,
  by: Caller,
  { group, seat }: { readonly group: { readonly id: string }; readonly seat: { readonly id: string } },
  of: GivenRecommendation = {},
): Promise<{ readonly id: string }> {
  const { id } = await givenProposal(w, by, group.id, of)
  await w.done(by, castVote, { recommendation: id, seat: seat.id, choice: 'for' })
  await w.done(by, recommend, { recommendation: id })
  return { id }
}

/** One of each state, from May on, one a month. */
export async function givenRegister(w: World, net: TestNetwork) {
  const on = (day: string) => w.setClock(`${day}T09:00:00Z`)
  on('2026-05-01')
  const group = await givenGroup(w, net)
  const { delegate, decides } = group
  const made = (title: string) => givenRecommendation(w, delegate, group, { title })
  const rejected = await made('Abgelehntes')
  await w.done(decides, answer, { recommendation: rejected.id, outcome: 'rejected', reason: 'Zu teuer.' })
  on('2026-06-01')
  const adopted = await made('Angenommenes')
  await w.done(decides, answer, { recommendation: adopted.id, outcome: 'adopted' })
  on('2026-07-01')
  const withdrawn = await givenProposal(w, delegate, group.group.id, { title: 'Zurückgezogenes' })
  await w.done(delegate, withdraw, { recommendation: withdrawn.id })
  const voting = await givenProposal(w, delegate, group.group.id, { title: 'Abgestimmtes' })
  on('2026-08-01')
  await made('Wartendes lang')
  on('2026-09-01')
  await made('Wartendes kurz')
  on('2026-09-11')
  return { ...group, rejected, adopted, voting }
}
