import { describe, expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { ballot, kora, occasion, resistance, seat, vote } from './given.ts'
import { recommend } from './recommend.ts'
import { reword } from './reword.ts'
import { recordTalk, type Talking } from './talk.ts'

const group = [seat('a', { targetGroupId: 'learning' }), seat('b'), seat('c')]
const by = occasion(kora)
const talk = { about: [{ seat: 'a', why: 'against' }], pending: 'carried', heldOn: null, result: null } as const
const talking = (of: Partial<Talking> = {}): Talking => ({
  ...ballot({ state: 'talking', seats: group }),
  ...{
    talk,
    recommendedAt: new Date('2026-11-01T10:00:00Z'),
    counted: { for: 2, against: 1, abstain: 0 },
    chosen: null,
  },
  ...of,
})
const input = { text: 'Wir haben geredet.', day: '2026-11-05', result: 'stands' } as const

describe('closing over somebody’s head', () => {
  test('leads to a talk instead of the outcome', () => {
    const votes = [vote('a', 'against'), vote('b', 'for'), vote('c', 'for')]
    expect(recommend(ballot({ seats: group, votes }), by)).toMatchObject({
      next: { state: 'talking', talk: { about: [{ seat: 'a', why: 'against' }], pending: 'carried' } },
      facts: [{ name: 'decisions.talk-opened' }],
    })
  })

  test('an objection of another seat refuses the closing; of a target group it opens the talk with nothing pending', () => {
    const consent = { method: 'consent', seats: group } as const
    const other = [vote('a', 'consent'), vote('b', 'objection')]
    expect(recommend(ballot({ ...consent, votes: other }), by)).toHaveProperty('refused.key', 'objection-stands')
    const own = [vote('a', 'objection'), vote('b', 'consent')]
    expect(recommend(ballot({ ...consent, votes: own }), by)).toMatchObject({
      next: { state: 'talking', talk: { pending: null } },
    })
  })

  test('ten points against "leave as it is" are talked about, too', () => {
    const options = [{ nr: 1, label: 'Samstag', meaning: 'früh' }]
    const votes = [resistance('a', 10, 9), resistance('b', 10, 10)]
    const ruling = recommend(ballot({ method: 'resistance', options, seats: group, votes }), by)
    expect(ruling).toMatchObject({
      next: { state: 'talking', chosen: 2, statement: null, talk: { pending: 'unchanged' } },
    })
  })

  test('the chosen option becomes the wording', () => {
    const options = [{ nr: 1, label: 'Samstag', meaning: 'früh' }]
    const votes = [resistance('a', 1, 9), resistance('b', 0, 3)]
    expect(recommend(ballot({ method: 'resistance', options, seats: group, votes }), by)).toMatchObject({
      next: { state: 'waiting', chosen: 1, statement: 'Samstag: früh', count: { 1: 1, 2: 12 } },
      facts: [{ values: { method: 'resistance', chosen: 1, sum: 1 } }],
    })
  })
})

test('a secret vote has no result before its envelopes were opened', () => {
  const secret = ballot({ method: 'secret-majority', keyId: 'k', votes: [vote('a', 'for'), vote('b', 'for')] })
  expect(recommend(secret, by)).toEqual(refused('key-lost'))
  const opened = { for: 2, against: 0, abstain: 0 }
  expect(recommend({ ...secret, opened }, by)).toMatchObject({ next: { state: 'waiting', count: opened, keyId: 'k' } })
})

describe('the talk', () => {
  test('makes the outcome stand, and only then', () => {
    expect(recordTalk(talking(), input, by)).toMatchObject({
      next: { state: 'waiting', by: 'kora' },
      facts: [{ name: 'decisions.talk-recorded' }, { name: 'decisions.recommendation-made', values: { for: 2 } }],
    })
    expect(recordTalk(talking({ decider: { kind: 'self' } }), input, by)).toMatchObject({
      next: { state: 'adopted' },
      facts: [{}, { name: 'decisions.decision-made', values: { outcome: 'adopted' } }],
    })
    const stays = talking({ talk: { ...talk, pending: 'unchanged' } })
    expect(recordTalk(stays, input, by)).toHaveProperty('next.state', 'unchanged')
  })

  test('or leads to a new wording, which opens the vote again', () => {
    expect(recordTalk(talking(), { ...input, result: 'reworked' }, by)).toMatchObject({
      next: { state: 'talking' },
      facts: [{ name: 'decisions.talk-recorded', values: { result: 'reworked' } }],
    })
    const rewording = { statement: 'Neu.', note: 'Darum.', options: '' }
    const held = { ...ballot({ state: 'talking' }), talk: { ...talk, result: 'reworked' } } as const
    expect(reword(held, rewording, by)).toMatchObject({
      next: { nr: 2, statement: 'Neu.', note: 'Darum.', closesOn: null, keyId: null },
      facts: [{ name: 'decisions.wording-changed', values: { nr: 2 } }],
    })
    expect(reword({ ...held, talk }, rewording, by)).toEqual(refused('talk-first'))
  })

  test('with consent nothing stands against an objection', () => {
    const consent = talking({ method: 'consent', talk: { ...talk, pending: null } })
    expect(recordTalk(consent, input, by)).toEqual({
      faults: [{ field: 'result', key: 'objection-is-not-overruled' }],
    })
    expect(recordTalk(consent, { ...input, result: 'reworked' }, by)).toHaveProperty('next.state', 'talking')
  })

  test.each([
    ['2026-11-11', 'talk-too-late'],
    ['2026-10-31', 'talk-too-early'],
  ])('is held between the vote and today: %s', (day, key) => {
    expect(recordTalk(talking(), { ...input, day }, by)).toEqual({ faults: [{ field: 'day', key }] })
  })

  test('is written down once, and only where one is waited for', () => {
    expect(recordTalk(talking({ state: 'voting' }), input, by)).toEqual(refused('no-talk-open'))
    expect(recordTalk(talking({ talk: { ...talk, result: 'reworked' } }), input, by)).toEqual(
      refused('talk-recorded-already'),
    )
  })
})

describe('a new wording', () => {
  const rewording = { statement: 'Neu.', note: 'Darum.', options: '' }

  test('a secret vote throws its envelopes away and gets a new key', () => {
    const secret = { ...ballot({ method: 'secret-majority', keyId: 'old' }), talk: null }
    expect(reword(secret, rewording, by)).toMatchObject({ next: { keyId: 'new', earlierKeyId: 'old' } })
  })

  test('between meetings the time begins again', () => {
    const circular = { ...ballot({ closesOn: '2026-11-01' }), talk: null }
    expect(reword(circular, rewording, by)).toHaveProperty('next.closesOn', '2026-11-24')
    expect(reword(circular, { ...rewording, closesOn: '2026-11-12' }, by)).toEqual({
      faults: [{ field: 'closesOn', key: 'closes-too-soon', values: { days: 14 } }],
    })
  })

  test('options have names of their own', () => {
    const by10 = { ...ballot({ method: 'resistance' }), talk: null }
    expect(reword(by10, rewording, by)).toHaveProperty('faults.0.key', 'options-missing')
    expect(reword(by10, { ...rewording, options: '- Ja: gern\n* Ja' }, by)).toHaveProperty(
      'faults.0.key',
      'options-alike',
    )
    const many = Array.from({ length: 9 }, (_, nr) => `Tag ${nr}`).join('\n')
    expect(reword(by10, { ...rewording, options: many }, by)).toHaveProperty('faults.0.key', 'options-too-many')
    expect(reword(by10, { ...rewording, options: 'x'.repeat(161) }, by)).toHaveProperty(
      'faults.0.key',
      'option-too-long',
    )
    expect(reword(by10, { ...rewording, options: '- Samstag: früh\n\n* Sonntag' }, by)).toHaveProperty('next.options', [
      { nr: 1, label: 'Samstag', meaning: 'früh' },
      { nr: 2, label: 'Sonntag', meaning: '' },
    ])
  })

  test.each(['waiting', 'adopted', 'unchanged', 'withdrawn'] as const)('never, once it is %s', (state) => {
    expect(reword({ ...ballot({ state }), talk: null }, rewording, by)).toEqual(refused('not-to-be-reworked'))
  })
})
