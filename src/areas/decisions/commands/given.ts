import { expect } from 'vitest'
import type { TestNetwork, World } from '../../../../test/world.ts'
import type { Caller } from '../../../foundation/door.ts'
import { givenSeat } from '../../bodies/given.ts'
import { keepTargetGroup } from '../../municipalities/commands/facts.ts'
import { givenGroup } from '../given.ts'
import { recommendationPage } from '../reads/recommendation.ts'
import { castVote } from './ballot.ts'

/** A group of three seats; the first speaks for a target group. */
export async function givenThree(w: World, net: TestNetwork, of: Parameters<typeof givenGroup>[2] = {}) {
  const group = await givenGroup(w, net, of)
  const target = await w.done(net.coordination, keepTargetGroup, { name: 'Menschen mit Lernschwierigkeiten' })
  const [tara, olga] = [await net.person('Tara Target'), await net.person('Olga Offen')]
  const spoken = await givenSeat(w, net, group.group, {
    ...{ holderName: 'Wir', delegateId: tara.person, targetGroupId: target },
  })
  const third = await givenSeat(w, net, group.group, { holderName: 'Chor', delegateId: olga.person })
  const cast = (by: Caller, seat: string, recommendation: string, input: object) =>
    w.app.door.act(by, castVote, { recommendation, seat, ...input })
  const everybody = async (id: string, ...inputs: readonly object[]) => {
    const voters = [[group.delegate, group.seat.id] as const, [tara, spoken.id] as const, [olga, third.id] as const]
    for (const [nr, input] of inputs.entries()) {
      const [by, seat] = voters[nr] ?? [net.guest, '']
      expect(await cast(by, seat, id, input), JSON.stringify(input)).toHaveProperty('kind', 'done')
    }
  }
  return { ...group, tara, olga, spoken, third, cast, everybody }
}

/** The page of a recommendation as somebody finds it. */
export const shown = async (w: World, by: Caller, id: string) => {
  const found = await w.app.door.read(by, recommendationPage, { recommendation: id })
  return found.kind === 'found' ? found.data : expect.fail(found.kind)
}
