import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnownBody } from '../../bodies/body.ts'
import { matters, powers } from '../../bodies/mandate.ts'
import { body, mandate } from './given.ts'
import { mandated } from './way.ts'

const toSteering = mandate({ decider: 'body', deciderBody: 'stg' })
const steering = body('stg', [mandate({ power: 'decides' })], { kind: 'steering' })
const ag = body('ag', [toSteering])

describe('who decides', () => {
  test('the body that the mandate names', () => {
    expect(mandated([ag, steering], 'ag', 'topics')).toEqual({
      decider: { kind: 'body', bodyId: 'stg' },
      power: 'recommends',
      stations: [],
    })
  })

  test('the body itself, where it decides', () => {
    expect(mandated([steering], 'stg', 'money')).toEqual({
      ...{ decider: { kind: 'self' }, power: 'decides', stations: [] },
    })
  })

  test.each(['carrier', 'council'] as const)('the %s', (decider) => {
    expect(mandated([body('ag', [mandate({ decider })])], 'ag', 'money')?.decider).toEqual({ kind: decider })
  })

  test('a field of action with a mandate of its own goes its own way, and only within the topics', () => {
    const one = body('ag', [toSteering, mandate({ matter: 'topics', field: 'Bildung', decider: 'council' })])
    const other = body('stg', [mandate({ power: 'decides' })])
    expect(mandated([one, other], 'ag', 'topics', 'Bildung')?.decider).toEqual({ kind: 'council' })
    expect(mandated([one, other], 'ag', 'topics')?.decider).toEqual({ kind: 'body', bodyId: 'stg' })
  })

  test('a matter with a mandate of its own goes its own way', () => {
    const one = body('ag', [toSteering, mandate({ matter: 'money', decider: 'council' })])
    expect(mandated([one, steering], 'ag', 'money')?.decider).toEqual({ kind: 'council' })
    expect(mandated([one, steering], 'ag', 'topics')?.decider).toEqual({ kind: 'body', bodyId: 'stg' })
  })

  test('a body that only recommends itself does not decide, and is asked', () => {
    const advising = body('stg', [mandate({ decider: 'carrier' })])
    expect(mandated([ag, advising], 'ag', 'topics')).toEqual({
      ...{ decider: { kind: 'carrier' }, power: 'recommends', stations: [{ bodyId: 'stg', power: 'recommends' }] },
    })
  })

  test('a named body decides even where nobody wrote down its own mandate', () => {
    expect(mandated([ag, body('stg', [])], 'ag', 'topics')?.decider).toEqual({ kind: 'body', bodyId: 'stg' })
  })

  test.each([
    ['nothing is documented', [body('ag', [])]],
    ['it is documented that nothing is documented', [body('ag', [mandate({ decider: 'undocumented' })])]],
    ['the deciding body has ended', [ag, body('stg', [mandate({})], { endedOn: '2026-01-01' })]],
    ['the mandates lead in a circle', [ag, body('stg', [mandate({ decider: 'body', deciderBody: 'ag' })])]],
  ])('nobody, where %s', (_, bodies) => {
    expect(mandated(bodies, 'ag', 'topics')).toBeUndefined()
  })
})

describe('who is asked on the way', () => {
  const asked = (between: KnownBody, ...others: readonly KnownBody[]) =>
    mandated([ag, between, ...others], 'ag', 'topics')?.stations
  const toBoard = { decider: 'body', deciderBody: 'board' } as const
  const board = body('board', [mandate({ power: 'decides' })], { kind: 'carrier' })

  test('each body between, in the order of the mandates', () => {
    const plenary = body('plenary', [mandate({ ...toBoard, power: 'is-heard' })])
    const advising = body('stg', [mandate({ decider: 'body', deciderBody: 'plenary' })])
    expect(asked(advising, plenary, board)).toEqual([
      { bodyId: 'stg', power: 'recommends' },
      { bodyId: 'plenary', power: 'is-heard' },
    ])
  })

  test('not whoever is only informed in this matter', () => {
    const informed = mandate({ ...toBoard, power: 'is-informed', matter: 'topics' })
    expect(asked(body('stg', [mandate(toBoard), informed]), board)).toEqual([])
  })

  test('whoever has no documented power is heard', () => {
    expect(asked(body('stg', [mandate({ ...toBoard, power: null })]), board)).toEqual([
      { bodyId: 'stg', power: 'is-heard' },
    ])
  })

  test('not one that has ended', () => {
    expect(asked(body('stg', [mandate(toBoard)], { endedOn: '2026-01-01' }), board)).toEqual([])
  })

  test('not a body of the carrier where the carrier decides: it answers', () => {
    expect(asked(body('stg', [mandate({ decider: 'carrier' })], { kind: 'carrier' }))).toEqual([])
    expect(asked(body('stg', [mandate({ decider: 'council' })], { kind: 'carrier' }))).toHaveLength(1)
  })
})

test('in Schwäbisch Gmünd the steering group only advises: asked on the way, and the carrier’s own body decides', () => {
  const advises = mandate({ decider: 'body', deciderBody: 'traeger', wording: 'berät nur, der Träger entscheidet' })
  const carrier = body('traeger', [mandate({ power: 'decides' })], { kind: 'carrier' })
  const bodies = [ag, body('stg', [advises], { kind: 'steering' }), carrier]
  expect(mandated(bodies, 'stg', 'general')).toMatchObject({ decider: { bodyId: 'traeger' }, stations: [] })
  expect(mandated(bodies, 'ag', 'general')).toMatchObject({
    ...{ decider: { bodyId: 'traeger' }, stations: [{ bodyId: 'stg', power: 'recommends' }] },
  })
})

describe('whatever the mandates', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const anyMandate = fc
    .record({
      matter: fc.constantFrom(...matters.slice(0, 3)),
      power: fc.option(fc.constantFrom(...powers)),
      decider: fc.constantFrom('self', 'body', 'body', 'body', 'carrier', 'council', 'undocumented'),
      deciderBody: fc.constantFrom(...ids),
    })
    .map((of) => mandate({ ...of, deciderBody: of.decider === 'body' ? of.deciderBody : null }))
  const anyBody = (id: string) =>
    fc
      .record({
        mandates: fc.uniqueArray(anyMandate, { selector: ({ matter }) => matter, maxLength: 3 }),
        kind: fc.constantFrom('working', 'steering', 'carrier'),
        endedOn: fc.constantFrom(null, null, null, '2026-01-01'),
      })
      .map((of) => body(id, of.mandates, of))
  const network = fc.tuple(...ids.map(anyBody))

  test('a way never visits a body twice, never the one that proposes, and ends at exactly one decider', () => {
    fc.assert(
      fc.property(network, fc.constantFrom(...ids), fc.constantFrom(...matters), (bodies, from, matter) => {
        const found = mandated(bodies, from, matter)
        if (!found) return
        const { decider, stations } = found
        const visited = [from, ...stations.map(({ bodyId }) => bodyId)]
        if (decider.kind === 'body') visited.push(decider.bodyId)
        expect(new Set(visited).size).toBe(visited.length)
        if (decider.kind === 'self') expect(stations).toEqual([])
        for (const { bodyId } of stations) expect(bodies.find(({ id }) => id === bodyId)?.endedOn).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
})
