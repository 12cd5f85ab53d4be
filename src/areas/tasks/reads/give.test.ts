import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { answer } from '../../decisions/commands/answer.ts'
import { keepOutcome } from '../../decisions/commands/outcome.ts'
import { givenGroup, givenRecommendation } from '../../decisions/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { partnerProfile } from '../../partners/reads/profile.ts'
import { newTask } from './give.ts'

const w = world()

test('a task from a decision begins with the partner that carries it out, and another may be chosen', async () => {
  const net = await w.network()
  const group = await givenGroup(w, net)
  const { id } = await givenRecommendation(w, group.delegate, group)
  await w.done(group.decides, answer, { recommendation: id, outcome: 'adopted' })
  const { id: market } = await givenPartner(w, net, { name: 'Marktamt' })
  const { id: other } = await givenPartner(w, net, { name: 'Chor' })
  const chosen = async (query: Record<string, string>) => {
    const found = await w.app.door.read(group.decides, newTask, query)
    return found.kind === 'found' ? found.data.chosen?.name : expect.fail(found.kind)
  }
  expect(await chosen({ empfehlung: id })).toBeUndefined()
  await w.done(group.decides, keepOutcome, { recommendation: id, partner: market })
  expect(await chosen({ empfehlung: id })).toBe('Marktamt')
  expect(await chosen({ empfehlung: id, partner: other })).toBe('Chor')
  expect(await chosen({ empfehlung: id, wahl: 'ja' })).toBeUndefined()

  const profile = await w.app.door.read(group.delegate, partnerProfile, { partner: market })
  expect(profile).toMatchObject({ data: { partner: { carriesOut: [{ id, title: 'Ruhige Stunde im Wochenmarkt' }] } } })
})
