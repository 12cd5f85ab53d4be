import { z } from 'zod'
import { anyone, members, type Permission, personId } from '../../../foundation/actor.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { type Entry, historyOf } from '../../../foundation/journal.ts'
import { named } from '../../partners/reads/named.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { Body } from '../body.ts'
import { type DatedMandate, holdsOn, type Mandate } from '../mandate.ts'
import { mayShape } from '../rules.ts'
import type { Seat } from '../seat.ts'
import { datedMandatesOf } from '../storage/mandates.ts'
import { leavesOn, sitting } from '../storage/seat-people.ts'
import { type ShownVacancy, vacanciesOf } from '../storage/vacancies.ts'
import { type Thanks, thanksOf } from './thanks.ts'

/** A seat with names instead of ids. */
export interface ShownSeat
  extends Pick<Seat, 'id' | 'heldBy' | 'partnerId' | 'function' | 'cameBy' | 'appointedBy' | 'since' | 'termUntil'> {
  readonly holder: string
  readonly group: string | null
  readonly delegate: string | null
  readonly deputy: string | null
  readonly tandem: string | null
  readonly assistant: string | null
  /** Last day of a delegate who has said that they leave. */
  readonly leavesOn: string | null
}

export interface BodyCard {
  readonly body: Omit<Body, 'purposeText'>
  readonly purpose: ShownText | null
  /** Of today. */
  readonly mandates: readonly Mandate[]
  /** All it ever had or will have, oldest first. */
  readonly allMandates: readonly DatedMandate[]
  /** Names of the bodies that decide, by id. */
  readonly deciders: Readonly<Record<string, string>>
  readonly seats: readonly ShownSeat[]
  /** Seats a guest is told of, but not who holds them. */
  readonly unnamed: number
  readonly vacancies: readonly ShownVacancy[]
  readonly thanks: readonly Thanks[]
  /** Target groups with exactly one seat here, and with none. */
  readonly groups: { readonly alone: readonly string[]; readonly unseated: readonly string[] }
  /** A model network is described, not run here: nobody there answers who asks to join. */
  readonly answersRequests: boolean
  /** For members. */
  readonly history: readonly (Entry & { readonly name: string | null })[] | null
  readonly can: { readonly shape: Permission }
}

const withoutPeople = { delegate: null, deputy: null, tandem: null, assistant: null, leavesOn: null }

/** A `seat` among `seatsWithNames` as JSON. */
export const shownSeat: RawBuilder<ShownSeat> = sql`jsonb_build_object('id', seat.id, 'heldBy', seat.held_by, 'partnerId', seat.partner_id,
  'function', seat.function, 'cameBy', seat.came_by, 'appointedBy', seat.appointed_by, 'since', seat.since, 'termUntil', seat.term_until,
  'holder', coalesce(partner.name, seat.holder_name), 'group', target_group.name, 'delegate', delegate.name, 'deputy', deputy.name,
  'tandem', tandem.name, 'assistant', assistant.name, 'leavesOn', ${leavesOn})`
export const seatsWithNames: RawBuilder<unknown> = sql`seat
  left join partner on partner.network_id = here() and partner.id = seat.partner_id
  left join target_group on target_group.network_id = here() and target_group.id = seat.target_group_id
  left join person delegate on delegate.id = ${sitting('delegate')}
  left join person deputy on deputy.id = ${sitting('deputy')}
  left join person tandem on tandem.id = ${sitting('tandem')}
  left join person assistant on assistant.id = ${sitting('assistant')}`

interface CardRow extends Omit<BodyCard, 'mandates' | 'seats' | 'unnamed' | 'groups' | 'history' | 'can'> {
  readonly seats: readonly (ShownSeat & { readonly named: boolean })[]
  readonly groups: readonly { readonly name: string; readonly seats: number }[]
}

export const bodyCard = read({
  name: 'bodies.body-card',
  input: z.object({ body: id() }),
  may: anyone,
  load: async (db, input, { by, today }): Promise<BodyCard | undefined> => {
    const member = members(by) === true
    const found = await db.first<CardRow>(sql`
      select jsonb_build_object('id', body.id, 'name', body.name, 'kind', body.kind, 'openness', body.openness,
          'rhythmWeeks', body.rhythm_weeks, 'note', body.note, 'foundedOn', body.founded_on, 'endedOn', body.ended_on, 'version', body.version) as body,
        ${written('body.purpose_text')} as purpose,
        ${datedMandatesOf('body.id')} as "allMandates",
        (select coalesce(jsonb_object_agg(other.id, other.name), '{}') from mandate join body other
            on other.network_id = here() and other.id = mandate.decider_body
          where mandate.network_id = here() and mandate.body_id = body.id) as deciders,
        ${vacanciesOf('body.id')} as vacancies,
        (select not model from network where id = here()) as "answersRequests",
        ${thanksOf(member, personId(by))} as thanks,
        (select coalesce(jsonb_agg(${shownSeat} || jsonb_build_object('named', coalesce(${named('partner')}, seat.held_by <> 'person'))
            order by coalesce(partner.name, seat.holder_name) collate "de-x-icu"), '[]')
          from ${seatsWithNames} where seat.network_id = here() and seat.body_id = body.id and seat.until is null) as seats,
        (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'seats', (select count(*) from seat
            where seat.network_id = here() and seat.body_id = body.id and seat.target_group_id = target_group.id and seat.until is null))
            order by name collate "de-x-icu"), '[]')
          from target_group where network_id = here() and until is null) as groups
      from body where body.network_id = here() and body.id = ${input.body}`)
    if (!found) return undefined
    const seats = found.seats.filter((seat) => member || seat.named)
    const names = (count: number) => found.groups.filter((group) => group.seats === count).map(({ name }) => name)
    return {
      ...found,
      mandates: found.allMandates.filter((mandate) => holdsOn(mandate, today)),
      seats: seats.map(({ named: _, ...seat }) => (member ? seat : { ...seat, ...withoutPeople })),
      unnamed: found.seats.length - seats.length,
      groups: { alone: names(1), unseated: names(0) },
      history: member ? await historyOf(db, found.body.id) : null,
      can: { shape: mayShape(by) },
    }
  },
})
