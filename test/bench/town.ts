import { fillSeat } from '../../src/areas/bodies/commands.ts'
import { castVote, recommend } from '../../src/areas/decisions/commands/ballot.ts'
import { propose } from '../../src/areas/decisions/commands/propose.ts'
import { putOnAgenda } from '../../src/areas/meetings/commands/agenda.ts'
import { callMeeting } from '../../src/areas/meetings/commands/plan.ts'
import { addPartner } from '../../src/areas/partners/commands/partner.ts'
import { kinds } from '../../src/areas/partners/partner.ts'
import { giveTask } from '../../src/areas/tasks/commands.ts'
import { steeringAndGroup } from '../town.ts'
import type { TestNetwork, World } from '../world.ts'

/** What the bench visits: one busy network among many. */
export interface Town {
  readonly slug: string
  readonly cookie: string
  readonly body: string
  readonly meeting: string
}

const strengths = ['Räume', 'Fahrzeuge', 'Erfahrung', 'Kontakte', 'Zeit', 'Presse', 'Beratung', 'Sport']

export async function partnersOf(w: World, net: TestNetwork, count: number): Promise<string[]> {
  const made: string[] = []
  for (let nr = 0; nr < count; nr++)
    made.push(
      await w.done(net.system, addPartner, {
        name: `Verein für Teilhabe Nummer ${nr + 1}`,
        kind: kinds[nr % kinds.length],
        grade: 'partner',
        single: 'no',
        town: 'Prüfstadt',
        interests: ['Freizeit', 'Arbeit', 'Mobilität'].slice(nr % 3),
        strengths: strengths.slice(nr % 5),
        about: 'Wir sind **viele** und arbeiten seit Jahren zusammen.',
        leadDays: 14 + (nr % 20),
      }),
    )
  return made
}

/** A network with bodies, seats, a meeting with ten items, forty recommendations and sixty tasks. */
export async function busyTown(w: World, partners: number): Promise<Town> {
  const net = await w.network()
  const ids = await partnersOf(w, net, partners)
  const { steering, group } = await steeringAndGroup(w, net)
  const people = []
  for (const [nr, partnerId] of ids.slice(0, 15).entries()) {
    const one = await net.person(`Person ${nr + 1}`, 'contact', partnerId)
    people.push(one)
    await w.done(net.system, fillSeat, { body: steering, partnerId, delegateId: one.person })
  }
  const speaker = people[0]
  if (!speaker) throw new Error('a busy town has people')
  const seat = await w.done(net.system, fillSeat, { body: group, partnerId: ids[0], delegateId: speaker.person })
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  const meeting = await w.done(net.system, callMeeting, {
    body: steering,
    title: 'Steuerungsgruppe',
    day,
    from: '16:00',
    until: '18:00',
    place: 'Rathaus',
  })
  for (let nr = 1; nr <= 10; nr++)
    await w.done(net.system, putOnAgenda, { meeting, title: `Punkt ${nr}`, kind: 'discuss', minutes: 10 })
  for (let nr = 1; nr <= 40; nr++) {
    const recommendation = await w.done(speaker, propose, {
      body: group,
      title: `Vorschlag ${nr}`,
      matter: 'general',
      statement: 'Wir empfehlen das.',
      why: 'Weil es hilft.',
    })
    await w.done(speaker, castVote, { recommendation, seat, choice: 'for' })
    if (nr % 2) await w.done(net.system, recommend, { recommendation })
  }
  const due = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
  for (let nr = 1; nr <= 60; nr++)
    await w.done(net.system, giveTask, { title: `Aufgabe ${nr}`, partner: ids[nr % ids.length], due, body: steering })
  return { slug: net.slug, cookie: await w.cookie(speaker), body: steering, meeting }
}
