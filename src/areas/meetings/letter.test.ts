import { expect, test } from 'vitest'
import { type Announcement, letterAbout, type Told } from './letter.ts'

const told = {
  id: '0190f3a0-0000-7000-8000-000000000001',
  bodyId: '0190f3a0-0000-7000-8000-000000000002',
  agendaText: '0190f3a0-0000-7000-8000-000000000003',
  title: 'Winter-Treffen',
  startsAt: new Date('2026-12-01T15:00:00Z'),
  endsAt: new Date('2026-12-01T17:00:00Z'),
  place: 'Rathaus',
  placeAccess: '',
  online: '',
  contactId: null,
  secondOf: null,
  state: 'invited' as const,
  sequence: 0,
  version: 1,
  bodyName: 'Steuerungsgruppe',
  networkName: 'Prüfstadt',
  slug: 'pruefstadt',
  reason: 'Der Raum ist gesperrt.',
  agenda: [{ title: 'Bericht', kind: 'inform' as const, minutes: 10 }],
  goals: [{ title: 'Ein Markt für alle' }],
}
const to = { id: 'ada', name: 'Ada Ahorn', email: 'ada@beispiel.test', language: 'de', voice: 'delegate' } as const
const links = {
  answer: 'https://netz.test/n/p/antwort/x',
  meeting: 'https://netz.test/n/p/treffen/1',
  host: 'netz.test',
}
const moment = new Date('2026-11-20T10:00:00Z')
const letterOf = (
  why: Announcement,
  of: Partial<typeof told> & Pick<Partial<Told>, 'contact'> = {},
  who: object = {},
) => letterAbout(why, { ...told, contact: null, ...of }, { ...to, ...who }, links, moment)

test('an unknown way in is said as unknown, an open place as open', () => {
  expect(letterOf('invitation').body).toContain('Hinkommen und hineinkommen: Dazu ist noch nichts bekannt.')
  const open = letterOf('invitation', { place: '' }).body
  expect(open).toContain('Wo: Der Ort steht noch nicht fest.')
  expect(open).not.toContain('Hinkommen')
  expect(letterOf('invitation', { place: '', online: '030 1234' }).body).toContain('Wo: Nur online oder am Telefon')
})

test('without a contact person needs go to the coordination', () => {
  expect(letterOf('invitation').body).toContain('Sagen Sie es möglichst bald der Koordination.')
  const contact = { name: 'Kora Koordination', email: 'kora@beispiel.test' }
  expect(letterOf('invitation', { contact }).body).toContain('Sagen Sie es möglichst bald: Kora Koordination.')
})

test('the goals stand before the agenda', () => {
  const { body } = letterOf('invitation')
  expect(body.indexOf('Ein Markt für alle')).toBeLessThan(body.indexOf('1. Bericht'))
  expect(body.indexOf('Ein Markt für alle')).toBeGreaterThan(0)
})

test('a cancellation gives the reason, asks for nothing and takes the meeting out of the calendar', () => {
  const { body, calendar } = letterOf('cancellation')
  expect(body).toContain('Grund der Absage: Der Raum ist gesperrt.')
  expect(body).not.toContain(links.answer)
  expect(calendar).toMatchObject({ method: 'CANCEL', content: expect.stringContaining('STATUS:CANCELLED') })
})

test.each([
  ['delegate', 'Sie sind eingeladen'],
  ['deputy', 'Sie vertreten ein Mitglied'],
  ['assistant', 'Sie begleiten ein Mitglied'],
])('a %s reads why the letter came', (voice, words) => {
  expect(letterOf('invitation', {}, { voice }).body).toContain(words)
})

test('plain German has at most twelve words a sentence', () => {
  for (const why of ['invitation', 'change', 'new-time', 'cancellation'] as const) {
    const { body } = letterOf(why, {}, { language: 'de-easy' })
    const sentences = body
      .split(/(?<=[.?:])\s|\n/)
      .filter((sentence) => sentence !== '' && !sentence.startsWith('https:'))
    expect(sentences.length).toBeGreaterThan(3)
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12)
  }
})
