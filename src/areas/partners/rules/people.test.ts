import { expect, test } from 'vitest'
import { introduce, release } from './people.ts'

const wish = {
  partner: 'p1',
  name: 'Mira',
  email: 'mira@beispiel.test',
  role: 'contact' as const,
  language: 'de-easy' as const,
}
const occasion = { today: '2027-03-01' }

test('introducing a person is part of the partner’s history, without a name', () => {
  expect(introduce({ id: 'p1', leftOn: null }, wish, occasion)).toEqual({
    next: wish,
    facts: [{ name: 'partners.person-introduced', about: 'p1', values: { role: 'contact' } }],
  })
})

test('a partner who will leave may still get a new contact person; one who has left may not', () => {
  expect(introduce({ id: 'p1', leftOn: '2027-03-02' }, wish, occasion)).toMatchObject({ next: wish })
  expect(introduce({ id: 'p1', leftOn: '2027-03-01' }, wish, occasion)).toEqual({ refused: { key: 'already-gone' } })
})

test('releasing a person ends their membership on the given day', () => {
  expect(release({ membership: 'm1', partner: 'p1', role: 'assistant' }, { day: '2027-03-31' })).toEqual({
    next: { membership: 'm1', day: '2027-03-31' },
    facts: [{ name: 'partners.person-released', about: 'p1', values: { role: 'assistant', day: '2027-03-31' } }],
  })
})
