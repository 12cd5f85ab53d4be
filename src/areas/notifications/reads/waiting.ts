import { type Actor, personId } from '../../../foundation/actor.ts'
import { addDays } from '../../../foundation/clock.ts'
import { type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import type { Occasion } from '../../../foundation/door.ts'
import { hasVoterIn, preparesFor, votesFor } from '../../bodies/reads.ts'
import { termNotice } from '../../bodies/rules/terms.ts'
import { liesWith, lyingBody, lyingSince } from '../../decisions/reads/lying.ts'
import { comingAndGoingThatWaits, requestsThatWait } from '../../joining/reads/waiting.ts'
import { belongs } from '../../people/reads.ts'
import { cameBack, waitsForReading } from '../../plain-language/reads/test-reading.ts'
import type { Waiting } from '../waiting.ts'

interface Waits {
  readonly count: number
  readonly waiting: readonly Waiting[]
}

/** Seats somebody votes for, and seats they only assist. */
const ownSeats = (by: Actor) => sql`
  select seat.id, seat.body_id, ${votesFor(by)} as votes from seat
  where seat.network_id = here() and (${votesFor(by)} or ${preparesFor(by)})`

const dayOf = (column: string) => sql`(${sql.ref(column)} at time zone 'Europe/Berlin')::date`

/**
 * Where it lies, somebody has the word: a body on the way advises, whoever decides answers. What carrier or council decided elsewhere
 * is written down by the coordination, which also hands on where nobody can speak for a body any more.
 */
const answers = (coordinates: boolean) => sql`
  select case when lying.at is null then 'answer' else 'advise' end as kind, rec.id, ${dayOf('lying.since')} as day,
    jsonb_build_object('title', rec.title, 'body', body.name, 'decider', there.name) as more
  from recommendation rec
    join body on body.network_id = here() and body.id = rec.body_id
    cross join lateral (select ${lyingBody('rec')} as at, ${lyingSince('rec')} as since) lying
    left join body there on there.network_id = here() and there.id = coalesce(lying.at, rec.decider_body)
  where rec.network_id = here() and rec.state = 'waiting' and (
    (${coordinates} and case when lying.at is null then rec.decider in ('carrier', 'council') else there.ended_on is not null or not ${hasVoterIn('there.id')} end)
    or exists (select from own join body mine on mine.network_id = here() and mine.id = own.body_id and mine.ended_on is null
      where own.votes and ${liesWith('rec', 'mine')}))`

/** Votes count for their own wording only: a new one is asked of everybody again, until its last day is over. */
const votes = (today: string) => sql`
  select case when bool_or(own.votes) then 'vote' else 'prepare-vote' end, rec.id, ${dayOf('rec.proposed_at')},
    jsonb_build_object('title', rec.title, 'body', body.name)
  from recommendation rec
    join own on own.body_id = rec.body_id
    join body on body.network_id = here() and body.id = rec.body_id
  where rec.network_id = here() and rec.state = 'voting' and coalesce(rec.closes_on >= ${today}, true) and not exists (
    select from vote where vote.network_id = here() and recommendation_id = rec.id and vote.wording = rec.wording and seat_id = own.id)
  group by rec.id, rec.title, rec.proposed_at, body.name`

/** The outcome of a vote waits for a talk: everybody who votes there can hold it and write it down. */
const talks = sql`
  select 'talk', rec.id, ${dayOf('rec.recommended_at')}, jsonb_build_object('title', rec.title, 'body', body.name)
  from recommendation rec
    join talk on talk.network_id = here() and talk.recommendation_id = rec.id and talk.wording = rec.wording and talk.result is null
    join body on body.network_id = here() and body.id = rec.body_id
  where rec.network_id = here() and rec.state = 'talking'
    and exists (select from own where own.body_id = rec.body_id and own.votes)`

/** A question how one feels about an idea, for every seat that has not said so. */
const senses = sql`
  select 'sense', sense.id, ${dayOf('sense.asked_at')}, jsonb_build_object('title', sense.title, 'body', body.name)
  from sense_check sense
    join body on body.network_id = here() and body.id = sense.body_id
  where sense.network_id = here() and sense.ended_at is null and exists (select from own
    where own.body_id = sense.body_id and own.votes and not exists (select from sense_voice voice
      where voice.network_id = here() and voice.sense_check_id = sense.id and voice.seat_id = own.id))`

const invitations = (me: string | null, moment: Date) => sql`
  select 'invitation', meeting.id, ${dayOf('meeting.starts_at')}, jsonb_build_object('title', meeting.title, 'body', body.name)
  from invitation
    join meeting on meeting.network_id = here() and meeting.id = invitation.meeting_id
    join body on body.network_id = here() and body.id = meeting.body_id
  where invitation.network_id = here() and person_id = ${me} and answer is null
    and meeting.state in ('planned', 'invited') and starts_at > ${moment}`

/** A task of one's own or of nobody who is still here; help wanted by others, where somebody sits who can pass it on. */
function tasks(by: Actor): RawBuilder<unknown> {
  const { id: me = null, speaksFor = [], assists = [], coordinates = false } = by.kind === 'person' ? by : {}
  const ours = sql`task.partner_id = any(${[...speaksFor]}::uuid[])`
  const assisted = sql`task.partner_id = any(${[...assists]}::uuid[])`
  return sql`
    select mine.kind, task.id, due, jsonb_build_object('title', title, 'partner', partner.name, 'state', state,
      'soonerAgreed', sooner_agreed, 'helpWanted', coalesce(help_wanted, ''))
    from task
      join partner on partner.network_id = here() and partner.id = task.partner_id
      cross join lateral (select case
        when ${ours} and (person_id = ${me} or not ${belongs('task.person_id')}) then 'task'
        when ${assisted} then 'prepare-task'
        when ${ours} then null
        when state = 'needs-help' and (${coordinates} or exists (select from own where own.body_id = task.body_id)) then 'help'
      end as kind) as mine
    where task.network_id = here() and state <> 'done' and mine.kind is not null`
}

/** One line for all texts that wait for a test reader: each is short, and they are read one after the other. */
const texts = (me: string | null) => sql`
  select 'test-reading', null::uuid, (min(coalesce(plain_at, changed_at)) at time zone 'Europe/Berlin')::date, jsonb_build_object('count', count(*))
  from text where network_id = here() and ${waitsForReading(me)}
    and exists (select from test_reader where test_reader.network_id = here() and test_reader.person_id = ${me})
  having count(*) > 0
  union all
  select 'hard-text', text.id, (coalesce(plain_at, changed_at) at time zone 'Europe/Berlin')::date,
    jsonb_build_object('title', left(regexp_replace(split_part(plain, E'\\n', 1), '^#+ ', ''), 80))
  from text where network_id = here() and ${cameBack(me)}`

/**
 * Whose delegate has left, or says that they will, until somebody new is named: for the coordination and for who speaks for the
 * partner. And terms that end within a quarter, or are over: for the coordination.
 */
function seats(by: Actor, today: string): RawBuilder<unknown> {
  const { speaksFor = [], coordinates = false } = by.kind === 'person' ? by : {}
  const told = sql`jsonb_build_object('title', coalesce(partner.name, seat.holder_name), 'body', body.name, 'bodyId', body.id)`
  const open = sql`seat join body on body.network_id = here() and body.id = seat.body_id and body.ended_on is null
    left join partner on partner.network_id = here() and partner.id = seat.partner_id
    where seat.network_id = here() and seat.until is null`
  return sql`
    select 'succession', seat.id, last.until - 1, ${told}
    from (select seat_id, max(until) as until from seat_person where network_id = here() and part = 'delegate'
      group by seat_id having bool_and(until is not null)) last, ${open} and seat.id = last.seat_id
      and (${coordinates} or seat.partner_id = any(${[...speaksFor]}::uuid[]) and coalesce(seat.came_by, 'delegation') = 'delegation')
    union all
    select 'term', seat.id, seat.term_until, ${told} from ${open} and ${coordinates} and seat.term_until <= ${addDays(today, termNotice)}`
}

/** A review that is due, for the seats of the body it belongs to and the coordination; and what a partner carries out, for those who speak for it. */
function decisions(by: Actor, today: string): RawBuilder<unknown> {
  const { speaksFor = [], coordinates = false } = by.kind === 'person' ? by : {}
  const decided = sql`outcome join recommendation rec on rec.network_id = here() and rec.id = outcome.recommendation_id
      join body on body.network_id = here() and body.id = rec.body_id
    where outcome.network_id = here() and outcome.ended_on is null`
  return sql`
    select 'review', rec.id, outcome.review_on, jsonb_build_object('title', rec.title, 'body', body.name)
    from ${decided} and outcome.review_on <= ${today}
      and (${coordinates} or exists (select from own where own.votes and own.body_id in (select keepers(rec))))
    union all
    select 'carry-out', rec.id, outcome.effective_on, jsonb_build_object('title', rec.title, 'organisation', partner.name)
    from partner cross join ${decided} and partner.network_id = here() and partner.id = outcome.executing_partner
      and partner.id = any(${[...speaksFor]}::uuid[]) and not exists (
        select from task where task.network_id = here() and task.origin_id = rec.id and task.partner_id = partner.id)`
}

const letters = (coordinates: boolean) => sql`
  select 'letters', null::uuid, (min(created_at) at time zone 'Europe/Berlin')::date, jsonb_build_object('count', count(*))
  from letter where network_id = here() and state = 'failed' and ${coordinates} having count(*) > 0`

/** Everything that waits, the longest first, in one round trip; at most `most` of it, and how much there is. */
export async function waitingFor(db: Reading, { by, moment, today }: Occasion, most: number): Promise<Waits> {
  const { coordinates = false } = by.kind === 'person' ? by : {}
  const found = await db.first<Waits>(sql`
    with own as (${ownSeats(by)}), waits as (
      ${answers(coordinates)} union all ${votes(today)} union all ${talks} union all ${senses} union all ${invitations(personId(by), moment)}
        union all ${tasks(by)} union all ${texts(personId(by))} union all ${seats(by, today)} union all ${decisions(by, today)}
        union all ${requestsThatWait(by, moment)}
        union all ${comingAndGoingThatWaits(by, today)} union all ${letters(coordinates)}
    ), first as (select *, row_number() over (order by day, kind, id) as place from waits)
    select (select count(*)::int from waits) as count,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'day', day) || more order by place), '[]') from first where place <= ${most}) as waiting`)
  return found ?? { count: 0, waiting: [] }
}
