import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { isId } from '../../../foundation/crypto.ts'
import { sql } from '../../../foundation/database.ts'
import { read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { type BriefSeat, seatsOf } from '../../bodies/reads.ts'
import { possible } from '../../meetings/rules/may.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownText } from '../../plain-language/written-text.ts'
import { mayPropose, ownSeats } from '../rules/may.ts'
import * as sensing from '../rules/sense.ts'
import { feelings, type SenseCheck, type SenseVoice } from '../sense-check.ts'
import { senseColumns, senseVoices } from '../storage/sense.ts'

interface Listed extends SenseCheck {
  readonly body: string
  readonly said: number
}

/** Every question that was asked, open ones first, and the bodies somebody may ask. */
export const senseList = read({
  name: 'decisions.sense-list',
  input: z.object({ gremium: z.string().refine(isId).optional().catch(undefined) }),
  may: members,
  load: async (db, { gremium }, { by }) => {
    const checks = await db.rows<Listed>(sql`
      select ${senseColumns}, body.name as body,
        (select count(*)::int from sense_voice v where v.network_id = here() and v.sense_check_id = sense_check.id) as said
      from sense_check join body on body.network_id = here() and body.id = sense_check.body_id
      where sense_check.network_id = here() order by (ended_at is null) desc, asked_at desc, sense_check.id limit 100`)
    const bodies = await db.rows<{ id: string; name: string; seats: BriefSeat[] }>(sql`
      select id, name, ${seatsOf('body.id')} as seats from body where network_id = here() and ended_on is null order by name collate "de-x-icu"`)
    const mine = bodies.filter(({ seats }) => mayPropose(by, seats) === true).map(({ id, name }) => ({ id, name }))
    return { checks, bodies: mine, chosen: gremium }
  },
})

export type SenseList = Exclude<Awaited<ReturnType<typeof senseList.load>>, undefined | { readonly refused: unknown }>

interface ToldSense extends SenseCheck {
  readonly body: string
  readonly idea: ShownText
  readonly seats: readonly BriefSeat[]
  readonly voices: readonly SenseVoice[]
}

export const sensePage = read({
  name: 'decisions.sense-page',
  input: z.object({ senseCheck: id() }),
  may: members,
  load: async (db, input, { by }) => {
    const told = await db.first<ToldSense>(sql`
      select ${senseColumns}, body.name as body, ${written('sense_check.idea_text')} as idea,
        ${seatsOf('sense_check.body_id')} as seats, ${senseVoices} as voices
      from sense_check join body on body.network_id = here() and body.id = sense_check.body_id
      where sense_check.network_id = here() and sense_check.id = ${input.senseCheck}`)
    if (!told) return undefined
    return {
      told,
      counts: feelings.map((feeling) => ({
        feeling,
        count: told.voices.filter((voice) => voice.feeling === feeling).length,
      })),
      own: told.endedAt ? [] : ownSeats(by, told.seats),
      can: {
        propose: mayPropose(by, told.seats),
        end: possible(sensing.mayEndSense(by, told), sensing.endSense(told)),
      },
      history: await historyOf(db, told.id),
    }
  },
})

export type SensePage = Exclude<Awaited<ReturnType<typeof sensePage.load>>, undefined | { readonly refused: unknown }>
