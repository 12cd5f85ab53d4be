import { z } from 'zod'
import { coordination, members, type Permission } from '../../../foundation/actor.ts'
import { type Reading, sql } from '../../../foundation/database.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { isRefusal } from '../../../foundation/outcome.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { Partner } from '../partner.ts'
import { mayChange, maySeeOff, seeOff, takeBack } from '../rules/partner.ts'
import { mayIntroduce } from '../rules/people.ts'

/** Somebody who speaks for a partner, or assists it. */
export interface PartnerPerson {
  /** Of the membership. */
  readonly id: string
  readonly name: string
  /** Contact persons are there to be reached; an assistant's address is for the coordination alone. */
  readonly email: string | null
  readonly role: 'contact' | 'assistant'
  readonly since: string
  readonly until: string | null
}

export interface PartnerProfile extends Omit<Partner, 'about' | 'binds'> {
  readonly about: ShownText | null
  readonly binds: ShownText | null
  readonly people: readonly PartnerPerson[]
  /** Decisions it carries out, the newest first. */
  readonly carriesOut: readonly { readonly id: string; readonly title: string }[]
}

function loadProfile(
  db: Reading,
  partner: string,
  { by, today }: Pick<Occasion, 'by' | 'today'>,
): Promise<PartnerProfile | undefined> {
  const coordinates = coordination(by) === true
  return db.first(sql`
    select id, name, kind, grade, single, town, postcode, website, email, phone, interests, strengths, absences, version,
      about_text as "aboutText", binds_text as "bindsText", lead_days as "leadDays", hours_month as "hoursMonth",
      joined_on as "joinedOn", left_on as "leftOn", ${written('partner.about_text')} as about, ${written('partner.binds_text')} as binds,
      (select coalesce(json_agg(json_build_object('id', m.id, 'name', person.name, 'email', case when m.role = 'contact' or ${coordinates} then person.email end, 'role', m.role, 'since', m.since, 'until', m.until)
          order by m.role desc, person.name collate "de-x-icu"), '[]')
        from membership m join person on person.id = m.person_id
        where m.network_id = here() and m.partner_id = partner.id and m.since <= ${today} and coalesce(m.until >= ${today}, true)) as people,
      (select coalesce(json_agg(json_build_object('id', r.id, 'title', r.title) order by o.effective_on desc, r.id), '[]')
        from outcome o join recommendation r on r.network_id = here() and r.id = o.recommendation_id
        where o.network_id = here() and o.executing_partner = partner.id and o.ended_on is null) as "carriesOut"
    from partner where network_id = here() and id = ${partner}`)
}

/** Somebody may, and the thing is in a state for it. */
function both(may: Permission, ruling: unknown): Permission {
  return may === true && isRefusal(ruling) ? ruling : may
}

export const onePartner = z.object({ partner: id() })

export const partnerProfile = read({
  name: 'partners.profile',
  input: onePartner,
  may: members,
  load: async (db, input, { by, today }) => {
    const partner = await loadProfile(db, input.partner, { by, today })
    if (!partner) return undefined
    const can: { readonly [act in 'change' | 'introduce' | 'seeOff' | 'takeBack']: Permission } = {
      change: mayChange(by, partner),
      introduce: mayIntroduce(by),
      seeOff: both(maySeeOff(by), seeOff(partner, { day: today })),
      takeBack: both(maySeeOff(by), takeBack(partner)),
    }
    return { partner, can, history: await historyOf(db, partner.id) }
  },
})

export const partnerPeople = read({
  name: 'partners.people',
  input: onePartner,
  may: members,
  load: async (db, input, { by, today }) => {
    const partner = await loadProfile(db, input.partner, { by, today })
    return partner && { partner, can: { introduce: mayIntroduce(by) } }
  },
})
