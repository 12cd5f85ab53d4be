import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { seatPage } from '../../src/areas/bodies/reads/seat.ts'
import { bodyBrief } from '../../src/areas/bodies/reads.ts'
import { rememberedFor } from '../../src/areas/bodies/rules/leave.ts'
import { isSpeaker } from '../../src/areas/bodies/rules/speakers.ts'
import { termState } from '../../src/areas/bodies/rules/terms.ts'
import { recommendationPage } from '../../src/areas/decisions/reads/recommendation.ts'
import { sensePage } from '../../src/areas/decisions/reads/sense.ts'
import { mayVoteFor } from '../../src/areas/decisions/rules/may.ts'
import { arrivalPage } from '../../src/areas/joining/reads/arrival.ts'
import { farewellPage } from '../../src/areas/joining/reads/farewell.ts'
import { requestPage } from '../../src/areas/joining/reads/requests.ts'
import { isReminded } from '../../src/areas/joining/rules/arrival.ts'
import { meetingPage } from '../../src/areas/meetings/reads/meeting.ts'
import { mayConvene } from '../../src/areas/meetings/rules/may.ts'
import { today } from '../../src/areas/notifications/reads/today.ts'
import { testPage, twinPage } from '../../src/areas/plain-language/reads/twin.ts'
import { taskPage } from '../../src/areas/tasks/reads/task.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { type RawBuilder, sql } from '../../src/foundation/database.ts'
import { world } from '../world.ts'
import { byChance, chance, musterstadt } from './asked-networks.ts'

/** Heute asks in SQL, over everything at once, who is to answer, vote, come and work; the rules say it of one thing. */
const w = world({ demo: true })
const networks: { readonly name: string; readonly id: string }[] = []

beforeAll(async () => {
  for (const [nr, of] of fc.sample(chance, { seed: 20_270_908, numRuns: 12 }).entries())
    networks.push({ name: `by chance ${nr + 1}`, id: await byChance(w, of) })
  networks.push({ name: 'Musterstadt', id: await musterstadt(w) })
}, 120_000)

test('Heute asks exactly those whom the rules let answer, vote, come and work', async () => {
  const seen = new Set<string>()
  for (const { name, id } of networks)
    for (const person of await ids(
      id,
      sql`select distinct person_id as id from membership where network_id = here()`,
    )) {
      const told = await onToday({ network: id, person })
      if (!told) continue
      expect(told, `${name}: ${person}`).toEqual(await byRules({ network: id, person }))
      for (const line of told) seen.add(line.split(' ')[0] ?? '')
    }
  expect([...seen].sort()).toEqual([
    ...['advise', 'answer', 'arrive', 'call', 'carry-out', 'hard-text', 'invitation'],
    ...['join-answer', 'join-decide', 'join-tell', 'prepare-task', 'prepare-vote'],
    ...['review', 'sense', 'succession', 'talk', 'task', 'term', 'test-reading', 'thank', 'vote'],
  ])
}, 240_000)

interface Somebody {
  readonly network: string
  readonly person: string
}

/** What Heute says, one line for each thing that is asked; `undefined` for whoever belongs no longer. */
async function onToday(caller: Somebody): Promise<readonly string[] | undefined> {
  const found = await w.app.door.read(caller, today, { alles: 'ja' })
  if (found.kind !== 'found') return undefined
  const { waiting, silent } = found.data
  const asked = waiting.flatMap((one) =>
    one.kind === 'help' || one.kind === 'letters'
      ? []
      : [`${one.kind} ${one.kind === 'test-reading' ? one.count : one.id}`],
  )
  return [...asked, ...silent.flatMap(({ id, mayCall }) => (mayCall ? [`call ${id}`] : []))].sort()
}

/** The same, thing by thing, from the rules that the door asks. */
async function byRules(caller: Somebody): Promise<readonly string[]> {
  const of = async (table: string, rule: (caller: Somebody, id: string) => Promise<readonly string[]>) => {
    const all = await ids(caller.network, sql`select id from ${sql.table(table)} where network_id = here()`)
    return (await Promise.all(all.map(async (id) => (await rule(caller, id)).map((kind) => `${kind} ${id}`)))).flat()
  }
  const lines = [
    await of('recommendation', onRecommendation),
    await of('sense_check', onSense),
    await of('task', onTask),
    await of('meeting', onMeeting),
    await of('body', onBody),
    await of('seat', onSeat),
    await of('text', onText),
    await of('join_request', onRequest),
    await of('arrival', onArrival),
    await of('farewell', onFarewell),
    await toTest(caller),
  ]
  return lines.flat().sort()
}

async function onRecommendation(caller: Somebody, recommendation: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, recommendationPage, { recommendation })
  if (found.kind !== 'found') return []
  const { told, can } = found.data
  const { outcome } = told.follows
  if (outcome && outcome.endedOn === null) {
    const due = outcome.reviewOn !== null && outcome.reviewOn <= dayOf(new Date())
    const speaks = found.actor.kind === 'person' && found.actor.speaksFor.includes(outcome.partnerId ?? '')
    const given = await ids(
      caller.network,
      sql`select id from task where network_id = here() and origin_id = ${recommendation} and partner_id = ${outcome.partnerId}`,
    )
    return [...(due && can.keep === true ? ['review'] : []), ...(speaks && given.length === 0 ? ['carry-out'] : [])]
  }
  const votes = told.seats.some((seat) => mayVoteFor(found.actor, seat) === true)
  if (told.state === 'talking') return can.talk === true && votes ? ['talk'] : []
  if (told.state !== 'voting')
    return [...(can.answer === true ? ['answer'] : []), ...(can.advise === true ? ['advise'] : [])]
  if (told.closesOn && told.closesOn < dayOf(new Date())) return []
  const open = told.seats.filter(({ id }) => told.votes.every(({ seatId }) => seatId !== id))
  const answers = open.map((seat) => mayVoteFor(found.actor, seat))
  if (answers.includes(true)) return ['vote']
  return answers.some((one) => one !== true && one.refused.key === 'assistants-never-vote') ? ['prepare-vote'] : []
}

async function onSense(caller: Somebody, senseCheck: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, sensePage, { senseCheck })
  if (found.kind !== 'found') return []
  const { told } = found.data
  const silent = told.seats.filter(({ id }) => told.voices.every(({ seatId }) => seatId !== id))
  return !told.endedAt && silent.some((seat) => mayVoteFor(found.actor, seat) === true) ? ['sense'] : []
}

/** Whoever may do it anyway is asked only for their own partner, and not where somebody else there takes care of it. */
async function onTask(caller: Somebody, task: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, taskPage, { task })
  if (found.kind !== 'found') return []
  const { actor, data } = found
  const { partnerId, personId } = data.task
  if (actor.kind === 'person' && actor.assists.includes(partnerId) && !actor.speaksFor.includes(partnerId))
    return data.can.askForHelp === true ? ['prepare-task'] : []
  const speaks = actor.kind === 'person' && actor.speaksFor.includes(partnerId)
  const othersDo = personId !== caller.person && (await isHere(caller, personId))
  return speaks && !othersDo && data.can.finish === true ? ['task'] : []
}

/** Somebody who would like to join: to answer, to decide after their visit, to pass an answer on. */
async function onRequest(caller: Somebody, request: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, requestPage, { request })
  if (found.kind !== 'found') return []
  const { awaited, can } = found.data
  if (awaited === 'telling') return ['join-tell']
  if (awaited === 'decision') return can.accept === true ? ['join-decide'] : []
  return awaited === 'answer' && can.reply === true ? ['join-answer'] : []
}

async function onMeeting(caller: Somebody, meeting: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, meetingPage, { meeting })
  if (found.kind !== 'found') return []
  const { own, can } = found.data
  return own && own.answer === null && can.answer === true ? ['invitation'] : []
}

/** A body with a rhythm and no date, to whoever may call its meeting. */
async function onBody(caller: Somebody, body: string): Promise<readonly string[]> {
  const silent = await ids(
    caller.network,
    sql`select id from body where network_id = here() and id = ${body} and ended_on is null and rhythm_weeks is not null and not exists (
      select from meeting where meeting.network_id = here() and body_id = body.id and state in ('planned', 'invited') and ends_at > now())`,
  )
  const { actor } = await w.app.door.read(caller, today, {})
  const brief = await w.app.database.read(caller, (db) => bodyBrief(db, body))
  return silent.length > 0 && brief && mayConvene(actor, brief) === true ? ['call'] : []
}

/** A seat whose delegate has left or will leave, to whoever may name the next; one whose term ends, to the coordination. */
async function onSeat(caller: Somebody, seat: string): Promise<readonly string[]> {
  const [of] = await ids(caller.network, sql`select body_id as id from seat where network_id = here() and id = ${seat}`)
  const found = await w.app.door.read(caller, seatPage, { body: of, seat })
  if (found.kind !== 'found') return []
  const { seat: shown, body, sittings, can } = found.data
  if (shown.until !== null || body.endedOn !== null) return []
  const delegates = sittings.filter(({ part }) => part === 'delegate')
  const gone = delegates.length > 0 && delegates.every(({ until }) => until !== null)
  const ends = ['ending', 'over'].includes(termState(shown, dayOf(new Date())))
  return [...(gone && can.succeed === true ? ['succession'] : []), ...(ends && can.shape === true ? ['term'] : [])]
}

/** Steps that help whoever is new, to those who may tick them, as long as they are reminded. */
async function onArrival(caller: Somebody, id: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, arrivalPage, { arrival: id })
  if (found.kind !== 'found') return []
  const { arrival, can } = found.data
  return isReminded(arrival, dayOf(new Date())) && can.tick === true ? ['arrive'] : []
}

/** Thanks that are missing, to the coordination and whoever speaks for the body. */
async function onFarewell(caller: Somebody, id: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, farewellPage, { farewell: id })
  if (found.kind !== 'found') return []
  const { farewell, body, thanks, can } = found.data
  const brief = await w.app.database.read(caller, (db) => bodyBrief(db, body.id))
  const { actor } = found
  const asked = (actor.kind === 'person' && actor.coordinates) || isSpeaker(actor, brief?.seats ?? [])
  const missing = thanks?.original === '' && farewell.lastDay >= addDays(dayOf(new Date()), -rememberedFor)
  return asked && missing && can.thank === true ? ['thank'] : []
}

/** Who wrote a text that somebody found too hard. */
async function onText(caller: Somebody, text: string): Promise<readonly string[]> {
  const found = await w.app.door.read(caller, twinPage, { text })
  if (found.kind !== 'found') return []
  const { plainState, outdated, writers, readings } = found.data.text
  const hard = plainState === 'simple' && !outdated && readings.some(({ understood }) => !understood)
  return hard && writers.includes(caller.person) ? ['hard-text'] : []
}

/** As many texts as the rule lets this person test. */
async function toTest(caller: Somebody): Promise<readonly string[]> {
  const texts = await ids(caller.network, sql`select id from text where network_id = here() and plain_state <> 'none'`)
  const can = await Promise.all(
    texts.map(async (text) => {
      const found = await w.app.door.read(caller, testPage, { text })
      return found.kind === 'found' && found.data.can.test === true
    }),
  )
  const count = can.filter(Boolean).length
  return count > 0 ? [`test-reading ${count}`] : []
}

async function isHere({ network }: Somebody, person: string | null): Promise<boolean> {
  const here = sql`select person_id as id from membership where network_id = here() and person_id = ${person}
    and coalesce(until >= now()::date, true)`
  return (await ids(network, here)).length > 0
}

async function ids(network: string, select: RawBuilder<unknown>): Promise<readonly string[]> {
  const rows = await w.app.database.read({ network }, (db) => db.rows<{ id: string }>(sql`${select}`))
  return rows.map(({ id }) => id)
}
