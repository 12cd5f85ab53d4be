import { z } from 'zod'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import type { Body, KnownBody } from '../body.ts'
import { matters } from '../mandate.ts'
import { mayShape } from '../rules.ts'
import type { Seat } from '../seat.ts'
import { loadBodies } from '../storage/bodies.ts'
import { seatJson } from '../storage/seats.ts'

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
      select body.id, body.name, kind, text.original as purpose, openness, rhythm_weeks as "rhythmWeeks", note, ended_on as "endedOn", body.version
      from body join text on text.network_id = here() and text.id = body.purpose_text
      where body.network_id = here() and body.id = ${body}`),
})

export const mandatesToSet = read({
  name: 'bodies.mandates-to-set',
  input: z.object({ body: id(), sache: z.enum(matters).optional().catch(undefined) }),
  may: mayShape,
  load: async (db, { body, sache }) => {
    const bodies = await loadBodies(db)
    const own = bodies.find((one) => one.id === body)
    return own && { body: own, others: bodies.filter((one): one is KnownBody => one.id !== body), matter: sache }
  },
})

export interface SeatChoices {
  readonly body: Named
  /** The one to change; `null` for a new one. */
  readonly seat: (Seat & { readonly holder: string }) | null
  readonly partners: readonly (Named & { readonly hasSeat: boolean })[]
  /** With the partners they belong to, to tell apart people of one name. */
  readonly people: readonly (Named & { readonly partners: string | null })[]
  readonly groups: readonly Named[]
}

export const seatChoices = read({
  name: 'bodies.seat-choices',
  input: z.object({ body: id(), seat: id().optional() }),
  may: mayShape,
  load: async (db, { body, seat }, { today }) => {
    const found = await db.first<SeatChoices>(sql`
      select jsonb_build_object('id', body.id, 'name', body.name) as body,
        (select ${seatJson} || jsonb_build_object('holder', coalesce(partner.name, seat.holder_name))
          from seat left join partner on partner.network_id = here() and partner.id = seat.partner_id
          where seat.network_id = here() and seat.body_id = body.id and seat.id = ${seat ?? null}) as seat,
        (select coalesce(jsonb_agg(jsonb_build_object('id', partner.id, 'name', partner.name, 'hasSeat', exists (select from seat
            where seat.network_id = here() and seat.body_id = body.id and seat.partner_id = partner.id and seat.until is null))
            order by partner.name collate "de-x-icu"), '[]')
          from partner where partner.network_id = here() and coalesce(partner.left_on > ${today}, true)) as partners,
        (select coalesce(jsonb_agg(one order by one.name collate "de-x-icu"), '[]') from (
          select person.id, person.name, string_agg(distinct partner.name, ', ') as partners
          from membership join person on person.id = membership.person_id
          left join partner on partner.network_id = here() and partner.id = membership.partner_id
          where membership.network_id = here() and coalesce(membership.until >= ${today}, true)
          group by person.id, person.name) one) as people,
        (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "de-x-icu"), '[]')
          from target_group where network_id = here() and until is null) as groups
      from body where body.network_id = here() and body.id = ${body}`)
    return found && (!seat || found.seat) ? found : undefined
  },
})
