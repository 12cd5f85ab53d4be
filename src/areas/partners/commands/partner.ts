import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { day, id, optionalDay, version, yes } from '../../../foundation/input.ts'
import { keepText } from '../../plain-language/commands.ts'
import { add, change, mayAdd, mayChange, maySeeOff, seeOff, takeBack } from '../rules/partner.ts'
import { loadNames, loadPartner, storeLeaving, storeNew, storeProfile } from '../storage/partner.ts'
import { profileFields } from './profile-input.ts'

/** Brings a partner in; the value is its id. `anyway`: although one of that name is there. */
export const addPartner = command({
  name: 'partners.add-partner',
  input: z.object({ ...profileFields, anyway: yes(), joinedOn: optionalDay() }),
  load: (db) => loadNames(db),
  may: mayAdd,
  rule: add,
  store: async (db, next, { also }) => {
    await also(keepText, { id: next.aboutText, place: 'partners.about', original: next.about })
    await also(keepText, { id: next.bindsText, place: 'partners.binds', original: next.binds })
    return storeNew(db, next)
  },
})

/** Writes the whole profile anew. */
export const changePartner = command({
  name: 'partners.change-partner',
  input: z.object({ ...profileFields, partner: id(), version: version() }),
  load: (db, input) => loadPartner(db, input.partner),
  may: (actor, partner, input) => mayChange(actor, partner, input),
  rule: (partner, { partner: _, version: __, ...written }, occasion) => change(partner, written, occasion),
  store: async (db, next, { also }) => {
    for (const text of next.rewritten) await also(keepText, text)
    return storeProfile(db, next)
  },
})

/** A partner leaves in good order: from `day` on it no longer belongs. */
export const seeOffPartner = command({
  name: 'partners.see-off-partner',
  input: z.object({ partner: id(), day: day() }),
  load: (db, input) => loadPartner(db, input.partner),
  may: maySeeOff,
  rule: (partner, input) => seeOff(partner, input),
  store: storeLeaving,
})

export const takeBackPartner = command({
  name: 'partners.take-back-partner',
  input: z.object({ partner: id() }),
  load: (db, input) => loadPartner(db, input.partner),
  may: maySeeOff,
  rule: takeBack,
  store: storeLeaving,
})
