import { z } from 'zod'
import { coordination, members } from '../../../foundation/actor.ts'
import { read } from '../../../foundation/door.ts'
import { day, nest } from '../../../foundation/input.ts'
import { mayChange, maySeeOff, seeOff } from '../rules/partner.ts'
import { loadNames, loadPartner } from '../storage/partner.ts'
import { onePartner } from './profile.ts'

/** For the form of a new partner: the names that are there already. */
export const partnerNames = read({
  name: 'partners.names',
  input: z.object({}),
  may: coordination,
  load: async (db) => ({ names: await loadNames(db) }),
})

export const partnerToChange = read({
  name: 'partners.to-change',
  input: onePartner,
  may: members,
  load: async (db, input, { by }) => {
    const partner = await loadPartner(db, input.partner)
    if (!partner) return undefined
    const can = mayChange(by, partner)
    return can === true ? { partner, grading: coordination(by) === true } : can
  },
})

const typedDay = {
  'day.day': z.string().optional(),
  'day.month': z.string().optional(),
  'day.year': z.string().optional(),
}

/** The day comes with the address, typed in three fields, to be checked before anything is written. */
export const partnerToSeeOff = read({
  name: 'partners.to-see-off',
  input: onePartner.extend(typedDay),
  may: coordination,
  load: async (db, { partner: id, ...typed }, { by, today }) => {
    const partner = await loadPartner(db, id)
    if (!partner) return undefined
    const can = maySeeOff(by)
    if (can !== true) return can
    const given = Object.entries(typed).filter((pair): pair is [string, string] => pair[1] !== undefined)
    const parsed = day().safeParse(nest(given).day)
    const ruling = parsed.success ? seeOff(partner, { day: parsed.data }) : undefined
    const fault = parsed.success
      ? ruling && 'faults' in ruling
        ? ruling.faults[0]?.key
        : undefined
      : parsed.error.issues[0]?.message
    return {
      partner,
      today,
      typed: given.length > 0 ? Object.fromEntries(given) : undefined,
      day: fault ? undefined : parsed.data,
      fault: given.length > 0 ? fault : undefined,
    }
  },
})
