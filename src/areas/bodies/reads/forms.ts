import { z } from 'zod'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import type { Body, KnownBody } from '../body.ts'
import { type About, type DatedMandate, holdsOn, matters } from '../mandate.ts'
import { mayShape } from '../rules.ts'
import type { Seat } from '../seat.ts'
import { loadBodies, loadDatedBodies } from '../storage/bodies.ts'
import { type AdoptedDecision, loadAdopted } from '../storage/mandates.ts'
import { sitting } from '../storage/seat-people.ts'
import { seatJson } from '../storage/seats.ts'
import type { ShownVacancy } from '../storage/vacancies.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

export const newBody = read({
  name: 'bodies.new-body',
  input: z.object({}),
  may: mayShape,
  load: async (db) => (await loadBodies(db)).filter(({ endedOn }) => !endedOn),
})

export type BodyToChange = Omit<Body, 'purposeText'> & { readonly purpose: string }

export const bodyToChange = read({
  name: 'bodies.body-to-change',
  input: z.object({ body: id() }),
  may: mayShape,
  load: (db, { body }) =>
    db.first<BodyToChange>(sql`
      select body.id, body.name, kind, text.original as purpose, openness, rhythm_weeks as "rhythmWeeks", note,
        founded_on as "foundedOn", ended_on as "endedOn", body.version
      from body join text on text.network_id = here() and text.id = body.purpose_text
      where body.network_id = here() and body.id = ${body}`),
})

export interface MandatesToSet {
  /** With the mandates of today. */
  readonly body: KnownBody
  /** All it ever had or will have. */
  readonly mandates: readonly DatedMandate[]
  readonly others: readonly KnownBody[]
  /** What is settled now; `undefined`: first comes the list of all. */
  readonly about: About | undefined
  /** The field is still to be named. */
  readonly fresh: boolean
  /** The decision that brought somebody here. */
  readonly decision: string | undefined
  /** What a change can come from, the newest first. */
  readonly decisions: readonly AdoptedDecision[]
  /** What this network calls its fields of action. */
  readonly fields: readonly string[]
}

export const mandatesToSet = read({
  name: 'bodies.mandates-to-set',
  input: z.object({
    body: id(),
    sache: z.enum(matters).optional().catch(undefined),
    feld: z.string().max(80).default('').catch(''),
    neu: z.literal('ja').optional().catch(undefined),
    beschluss: id().optional().catch(undefined),
  }),
  may: mayShape,
  load: async (db, { body, sache, feld, neu, beschluss }, { today }): Promise<MandatesToSet | undefined> => {
    const all = await loadDatedBodies(db)
    const own = all.find((one) => one.id === body)
    const network = await db.first<{ fields: string[] }>(
      sql`select life_areas as fields from network where id = here()`,
    )
    return (
      own && {
        body: { ...own, mandates: own.mandates.filter((one) => holdsOn(one, today)) },
        mandates: own.mandates,
        others: all.filter(({ id }) => id !== body),
        about: neu
          ? { matter: 'topics', field: '' }
          : sache && { matter: sache, field: sache === 'topics' ? feld : '' },
        fresh: neu !== undefined,
        decisions: await loadAdopted(db),
        decision: beschluss,
        fields: network?.fields ?? [],
      }
    )
  },
})

/** Who belongs today, with their partners; only those of one partner, where it is named. */
export function peopleOf(today: string, partner: RawBuilder<boolean> = sql`true`): RawBuilder<SeatChoices['people']> {
  return sql`(select coalesce(jsonb_agg(one order by one.name collate "de-x-icu"), '[]') from (
    select person.id, person.name, string_agg(distinct partner.name, ', ') as partners
    from membership join person on person.id = membership.person_id
    left join partner on partner.network_id = here() and partner.id = membership.partner_id
    where membership.network_id = here() and coalesce(membership.until >= ${today}, true) and ${partner}
    group by person.id, person.name) one)`
}

const groups: RawBuilder<readonly Named[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "de-x-icu"), '[]')
  from target_group where network_id = here() and until is null)`

/** What a free seat can be kept for. */
export const vacancyChoices = read({
  name: 'bodies.vacancy-choices',
  input: z.object({ body: id() }),
  may: mayShape,
  load: (db, { body }) =>
    db.first<{ readonly body: Named; readonly groups: readonly Named[] }>(sql`
      select jsonb_build_object('id', body.id, 'name', body.name) as body, ${groups} as groups
      from body where body.network_id = here() and body.id = ${body} and body.ended_on is null`),
})

export interface SeatChoices {
  readonly body: Named
  /** The one to change; `null` for a new one. */
  readonly seat: (Seat & { readonly holder: string }) | null
  readonly partners: readonly (Named & { readonly hasSeat: boolean })[]
  /** With the partners they belong to, to tell apart people of one name. */
  readonly people: readonly (Named & { readonly partners: string | null })[]
  readonly groups: readonly Named[]
  /** The free seat that is to be filled. */
  readonly vacancy: (ShownVacancy & { readonly targetGroupId: string | null }) | null
}

export const seatChoices = read({
  name: 'bodies.seat-choices',
  input: z.object({ body: id(), seat: id().optional(), frei: id().optional().catch(undefined) }),
  may: mayShape,
  load: async (db, { body, seat, frei }, { today }) => {
    const found = await db.first<SeatChoices>(sql`
      select jsonb_build_object('id', body.id, 'name', body.name) as body,
        (select ${seatJson} || jsonb_build_object('holder', coalesce(partner.name, seat.holder_name), 'delegateId', ${sitting('delegate')},
            'deputyId', ${sitting('deputy')}, 'tandemId', ${sitting('tandem')}, 'assistantId', ${sitting('assistant')})
          from seat left join partner on partner.network_id = here() and partner.id = seat.partner_id
          where seat.network_id = here() and seat.body_id = body.id and seat.id = ${seat ?? null}) as seat,
        (select coalesce(jsonb_agg(jsonb_build_object('id', partner.id, 'name', partner.name, 'hasSeat', exists (select from seat
            where seat.network_id = here() and seat.body_id = body.id and seat.partner_id = partner.id and seat.until is null))
            order by partner.name collate "de-x-icu"), '[]')
          from partner where partner.network_id = here() and coalesce(partner.left_on > ${today}, true)) as partners,
        ${peopleOf(today)} as people, ${groups} as groups,
        (select jsonb_build_object('id', vacancy.id, 'wanted', vacancy.wanted, 'ask', vacancy.ask, 'since', vacancy.since, 'sector', vacancy.sector,
            'group', target_group.name, 'targetGroupId', target_group.id)
          from vacancy left join target_group on target_group.network_id = here() and target_group.id = vacancy.target_group_id
          where vacancy.network_id = here() and vacancy.body_id = body.id and vacancy.until is null and vacancy.id = ${frei ?? null}) as vacancy
      from body where body.network_id = here() and body.id = ${body}`)
    return found && (!seat || found.seat) ? found : undefined
  },
})
