import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenSeat } from '../../bodies/given.ts'
import { givenGroup, givenRecommendation } from '../given.ts'
import { letterAbout } from '../letter.ts'
import { answer } from './answer.ts'

const w = world()
const letters = (network: string) =>
  w.app.database.read({ network }, (db) =>
    db.rows<{ to_person: string; subject: string; body: string }>(
      sql`select to_person, subject, body from letter where network_id = here()`,
    ),
  )

test('the answer goes by mail to everyone on a seat of the group, with its reason, and not to whoever gave it', async () => {
  const net = await w.network()
  const { group, seat, delegate, decides } = await givenGroup(w, net)
  const assistant = await net.person('Asta Assistenz')
  await givenSeat(w, net, group, { deputyId: decides.person, assistantId: assistant.person })
  const { id } = await givenRecommendation(w, delegate, { group, seat })
  expect(await letters(net.id)).toEqual([])
  await w.done(decides, answer, { recommendation: id, outcome: 'rejected', reason: 'Der Markt baut bis 9 Uhr auf.' })
  const sent = await letters(net.id)
  expect(sent.map((one) => one.to_person).toSorted()).toEqual([delegate.person, assistant.person].toSorted())
  expect(sent[0]?.subject).toBe('Antwort auf die Empfehlung: Ruhige Stunde im Wochenmarkt')
  for (const words of [
    'Die Antwort: Abgelehnt',
    'Von: Die Steuerungsgruppe',
    'Begründung der Antwort: Der Markt baut bis 9 Uhr auf.',
    'Ihr Gremium kann es neu vorschlagen.',
    `http://netz.test/n/${net.slug}/beschluesse/${id}`,
  ])
    expect(sent[0]?.body).toContain(words)
})

test('what was adopted without a reason says so in the language of the reader', () => {
  const told = { title: 'Ruhige Stunde', body: 'AG Freizeit', decider: 'carrier', deciderName: null } as const
  const answered = {
    ...told,
    answer: 'adopted',
    reason: null,
    changed: null,
    wording: 'Alles.',
    networkName: 'Prüfstadt',
  } as const
  const to = { id: 'mara', name: 'Mara', email: 'mara@beispiel.test', language: 'de-easy' } as const
  const { body } = letterAbout(answered, to, 'https://netz.test/x')
  expect(body).toContain('Die Antwort: Ja\nDie Antwort ist von: Der Träger')
  expect(body).not.toMatch(/Grund|neu vorschlagen/)
})
