import { describe, expect, test } from 'vitest'
import { refused } from '../../../foundation/outcome.ts'
import { body, kora, mandate, occasion, seat } from './given.ts'
import { type Ground, type Proposing, propose } from './propose.ts'

const toSteering = mandate({ decider: 'body', deciderBody: 'stg' })
const steering = body('stg', [mandate({ power: 'decides' })], { kind: 'steering' })
const ag = body('ag', [toSteering])

const ground = (of: Partial<Ground> = {}): Ground => ({
  ...{
    body: ag,
    seats: [seat('a')],
    bodies: [ag, steering],
    lastNumber: 2,
    circularDays: 14,
    meetingFits: true,
    itemFits: true,
    earlier: null,
  },
  ...of,
})
const input: Proposing = {
  title: 'Ruhige Stunde',
  matter: 'topics',
  statement: 'Samstags ist es ruhig.',
  why: 'Es ist laut.',
  method: 'majority',
  options: '',
}
const proposed = (of: Partial<Ground>, with_: Partial<Proposing> = {}) =>
  propose(ground(of), { ...input, ...with_ }, occasion(kora))

describe('proposing', () => {
  test('fixes the decider, takes the next number of the year and opens the vote', () => {
    expect(proposed({}, { meeting: 'm', item: 'i' })).toEqual({
      next: {
        ...{ id: 'new', number: 3, year: 2026, title: 'Ruhige Stunde', matter: 'topics', field: '', bodyId: 'ag' },
        ...{
          decider: { kind: 'body', bodyId: 'stg' },
          stations: [],
          statement: 'Samstags ist es ruhig.',
          why: 'Es ist laut.',
        },
        ...{
          meetingId: 'm',
          itemId: 'i',
          earlierId: null,
          proposedBy: 'kora',
          proposedAt: new Date('2026-11-10T17:00:00Z'),
        },
        ...{ method: 'majority', options: [], closesOn: null, sense: null, keyId: null },
      },
      facts: [
        {
          name: 'decisions.recommendation-proposed',
          about: 'new',
          values: {
            ...{ body: 'ag', decider: 'body', deciderBody: 'stg', matter: 'topics', method: 'majority' },
            ...{ number: 3, year: 2026 },
          },
        },
      ],
    })
  })

  test('fixes who is asked on the way', () => {
    const advising = body('stg', [mandate({ decider: 'carrier' })])
    expect(proposed({ bodies: [ag, advising] })).toMatchObject({
      next: { decider: { kind: 'carrier' }, stations: [{ bodyId: 'stg', power: 'recommends' }] },
    })
  })

  test('where nobody decides, there is nothing to recommend yet', () => {
    expect(proposed({ bodies: [body('ag', [])] })).toEqual({
      faults: [{ field: 'matter', key: 'nobody-decides', values: { body: 'AG ag' } }],
    })
  })

  test('a body that is only informed recommends nothing', () => {
    const told = body('ag', [mandate({ power: 'is-informed', decider: 'council' })])
    expect(proposed({ bodies: [told] })).toEqual({
      faults: [{ field: 'matter', key: 'only-informed', values: { body: 'AG ag' } }],
    })
  })

  test('a body that is heard may say what it thinks', () => {
    const heard = body('ag', [mandate({ power: 'is-heard', decider: 'council' })])
    expect(proposed({ bodies: [heard] })).toHaveProperty('next.decider.kind', 'council')
  })

  test('an ended body proposes nothing', () => {
    expect(proposed({ body: { ...ag, endedOn: '2026-05-01' } })).toEqual(refused('body-ended', { body: 'AG ag' }))
  })

  test.each([{ meetingFits: false }, { itemFits: false }])('a meeting of another body does not fit: %o', (of) => {
    expect(proposed(of)).toEqual(refused('meeting-of-another-body'))
  })
})

describe('proposing again', () => {
  const unreviewed = { changeWanted: false, keepers: [] }

  test.each(['returned', 'rejected', 'unchanged'] as const)(
    'what was %s comes back as a new one that names the earlier',
    (state) => {
      const again = proposed(
        { earlier: { bodyId: 'ag', state, proposedAgain: false, ...unreviewed } },
        { earlier: 'old' },
      )
      expect(again).toMatchObject({ next: { id: 'new', number: 3, earlierId: 'old' } })
    },
  )

  test.each(['voting', 'waiting', 'adopted', 'adopted-with-changes', 'withdrawn'] as const)(
    'what is %s is not proposed again',
    (state) => {
      expect(proposed({ earlier: { bodyId: 'ag', state, proposedAgain: false, ...unreviewed } })).toEqual(
        refused('not-to-be-repeated'),
      )
    },
  )

  test('once is enough', () => {
    const earlier = { bodyId: 'ag', state: 'returned', proposedAgain: true, ...unreviewed } as const
    expect(proposed({ earlier })).toEqual(refused('already-proposed-again'))
  })

  test('only the same body proposes it again', () => {
    const earlier = { bodyId: 'other', state: 'returned', proposedAgain: false, ...unreviewed } as const
    expect(proposed({ earlier })).toEqual(refused('another-body-proposes', { body: 'AG ag' }))
  })

  describe('what a review wants changed', () => {
    const reviewed = { bodyId: 'other', state: 'adopted', proposedAgain: false, changeWanted: true } as const

    test('is proposed anew by the body that recommended it, and by those it belongs to', () => {
      for (const earlier of [
        { ...reviewed, bodyId: 'ag', keepers: ['stg'] },
        { ...reviewed, keepers: ['ag'] },
      ])
        expect(proposed({ earlier }, { earlier: 'old' })).toMatchObject({ next: { earlierId: 'old' } })
    })

    test('is not for any body to change', () => {
      expect(proposed({ earlier: { ...reviewed, keepers: ['stg'] } })).toEqual(
        refused('another-body-proposes', { body: 'AG ag' }),
      )
    })
  })
})
