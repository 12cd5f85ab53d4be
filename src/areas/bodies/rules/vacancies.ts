import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Fact, type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Sector } from '../../partners/rules/sector.ts'
import type { Vacancy } from '../vacancy.ts'

export interface Advertising {
  readonly targetGroupId?: string | undefined
  readonly sector?: Sector | undefined
  readonly wanted: string | null
  readonly ask: string | null
}

/** A free seat as it begins. */
export type Advertised = Vacancy & { readonly until: null; readonly filledSeat: null }

/** „Sitz ausschreiben“: a seat is kept free for somebody, and everyone may read it. */
export function advertise(
  room: { readonly body: { readonly id: string; readonly endedOn: string | null }; readonly targetGroupKnown: boolean },
  input: Advertising,
  { newId, today }: Pick<Occasion, 'newId' | 'today'>,
): Ruling<Advertised> | Refusal | Faults {
  if (room.body.endedOn) return refused('body-ended')
  const { targetGroupId = null, sector = null, wanted, ask } = input
  if (targetGroupId && !room.targetGroupKnown) return { faults: [{ field: 'targetGroupId', key: 'choose-one' }] }
  if (!targetGroupId && !sector && !wanted) return { faults: [{ field: 'wanted', key: 'wanted-missing' }] }
  const of = { id: newId(), bodyId: room.body.id, targetGroupId, sector, wanted, ask, today, vacatedSeat: null }
  const { vacancy, fact } = advertised(of)
  return { next: vacancy, facts: [fact] }
}

export function advertised({ today, ...of }: Omit<Vacancy, 'since' | 'until' | 'filledSeat'> & { today: string }): {
  readonly vacancy: Advertised
  readonly fact: Fact
} {
  return {
    vacancy: { ...of, since: today, until: null, filledSeat: null },
    fact: { name: 'bodies.seat-advertised', about: of.bodyId, values: { vacancy: of.id } },
  }
}

/** It is no longer wanted, or filled in another way. */
export function withdrawVacancy(
  vacancy: Vacancy,
  _: unknown,
  { today }: Pick<Occasion, 'today'>,
): Ruling<Vacancy> | Refusal {
  if (vacancy.until !== null) return refused('no-longer-free')
  const fact = { name: 'bodies.vacancy-withdrawn', about: vacancy.bodyId, values: { vacancy: vacancy.id } }
  return { next: { ...vacancy, until: today }, facts: [fact] }
}
