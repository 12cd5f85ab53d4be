import { keepInside, keepOutcome, reviewDecision } from '../../src/areas/decisions/commands/outcome.ts'
import { recommendation } from './decisions.ts'
import type { PartnerKey } from './partners.ts'
import type { PersonKey } from './people.ts'
import { does, known, on, type Town } from './town.ts'

/** What followed from decisions: carried out by a partner, looked at again, due for it, and one that stays inside. */
export function outcomes(town: Town): void {
  const decision = (key: string) => ({ recommendation: recommendation(town, key) })
  const follows = (
    day: number,
    who: PersonKey,
    key: string,
    { partner, from, review }: { partner?: PartnerKey; from?: number; review?: number },
  ) =>
    on(town, day, '18:30', async () => {
      await does(town, who, keepOutcome, {
        ...decision(key),
        ...(partner ? { partner: known(town.partner, partner) } : {}),
        ...(from === undefined ? {} : { effectiveOn: town.story.day(from) }),
        ...(review === undefined ? {} : { reviewOn: town.story.day(review) }),
      })
    })
  follows(-180, 'mara', 'sport', { partner: 'tsv', review: -6 })
  follows(-180, 'ina', 'goals', { review: -90 })
  follows(-90, 'holger', 'stop', { partner: 'transit', from: 60, review: 275 })
  follows(-14, 'ina', 'statement', { partner: 'transit', review: 99 })
  on(town, -90, '19:00', async () => {
    await does(town, 'ina', reviewDecision, {
      ...decision('goals'),
      result: 'stays',
      reason: 'Beide Ziele kommen voran. Ein drittes schaffen wir in diesem Jahr nicht.',
      nextOn: town.story.day(95),
    })
  })
  on(town, -34, '19:00', async () => {
    await does(town, 'hanna', keepInside, { ...decision('fares'), reason: 'Es geht um das Geld einzelner Menschen.' })
  })
}
