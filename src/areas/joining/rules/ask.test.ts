import { describe, expect, test } from 'vitest'
import type { Answers, JoinRequest, JoinState, Question } from '../join-request.ts'
import { nameOf, states, unanswered } from '../join-request.ts'
import { add, answer, begin, mailOf, send, takeBack } from './ask.ts'
import { givenAnswers, givenJoin } from './given.ts'

const occasion = { newId: () => 'new', moment: new Date('2026-12-01T09:00:00Z'), today: '2026-12-01' }
const calm = { begun: 0, sent: 0 }
const own = (of: Partial<JoinRequest> = {}) => ({
  ...{ ...givenJoin(of), bodies: [{ id: 'open' }], joinDays: 14, lately: calm },
})
const written = (of: Answers) => ({ ...own().written, answers: of })

describe('beginning', () => {
  test.each([
    [0, 'open', 'open'],
    [199, 'closed', null],
    [0, undefined, null],
  ])('%i begun in the last hour, from %s: the body is %s', (begun, body, bodyId) => {
    const ruling = begin({ lately: { begun, sent: 20 }, bodies: [{ id: 'open' }] }, { body, language: 'de' }, occasion)
    expect(ruling).toMatchObject({ next: { id: 'new', bodyId }, facts: [{ name: 'joining.request-begun' }] })
  })

  test('too many in an hour are asked to wait: those who begin, and far sooner those who send', () => {
    const tooMany = { refused: { key: 'too-many-requests' } }
    expect(begin({ lately: { begun: 200, sent: 0 }, bodies: [] }, { language: 'de' }, occasion)).toEqual(tooMany)
    const draft = own({ state: 'begun' })
    expect(send({ ...draft, lately: { begun: 200, sent: 19 } }, occasion)).toHaveProperty('next')
    expect(send({ ...draft, lately: { begun: 20, sent: 20 } }, occasion)).toEqual(tooMany)
  })
})

describe('answering', () => {
  test.each<[Question, Answers, Answers, object]>([
    [
      'called',
      { side: 'organisation' },
      { called: { name: 'A', organisation: '' } },
      { faults: [{ field: 'organisation', key: 'field-missing' }] },
    ],
    [
      'called',
      { side: 'myself' },
      { called: { name: 'A', organisation: '' } },
      { next: { written: { answers: { called: { name: 'A' } } } } },
    ],
    ['contact', { way: 'mail' }, { contact: 'grete' }, { faults: [{ field: 'contact', key: 'email-looks-wrong' }] }],
    [
      'contact',
      { way: 'phone' },
      { contact: '0123, abends' },
      { next: { written: { answers: { contact: '0123, abends' } } } },
    ],
    ['wish', {}, { wish: { bodyId: 'closed', why: '' } }, { faults: [{ field: 'body', key: 'choose-one' }] }],
    ['wish', {}, { wish: { bodyId: 'open', why: '' } }, { next: { bodyId: 'open' } }],
    ['wish', {}, { wish: { bodyId: null, why: '' } }, { next: { bodyId: null } }],
  ])('%s after %j: %j', (question, before, given, expected) => {
    const request = { ...own({ state: 'begun' }), written: { ...givenJoin().written, answers: before } } as ReturnType<
      typeof own
    >
    expect(answer(request, given, question)).toMatchObject(expected)
  })

  test('whoever asks for themselves after all has no organisation, and another way wants another address', () => {
    const request = own({ state: 'begun' })
    const before = { ...givenAnswers, side: 'organisation' as const, called: { name: 'A', organisation: 'B' } }
    const one = answer(
      { ...request, written: { ...givenJoin().written, answers: before } } as typeof request,
      { side: 'myself' },
      'side',
    )
    expect(one).toMatchObject({ next: { written: { answers: { called: { name: 'A', organisation: '' } } } } })
    const other = answer(request, { way: 'post' }, 'way')
    expect('next' in other && unanswered(other.next.written.answers)).toEqual(['contact'])
  })

  test('sixty answers to a draft are enough', () => {
    expect(answer(own({ state: 'begun', version: 60 }), { needs: 'x' }, 'needs')).toHaveProperty('next')
    expect(answer(own({ state: 'begun', version: 61 }), { needs: 'x' }, 'needs')).toEqual({
      refused: { key: 'too-many-answers' },
    })
  })

  test.each(states.filter((state) => state !== 'begun'))('%s: the answers stand', (state) => {
    expect(answer(own({ state }), { needs: 'x' }, 'needs')).toEqual({ refused: { key: 'already-sent' } })
    expect(send(own({ state }), occasion)).toEqual({ refused: { key: 'already-sent' } })
  })
})

test('sending promises a day by the rules of the network; a body that closed meanwhile is left open', () => {
  expect(send(own({ state: 'begun', bodyId: 'open' }), occasion)).toMatchObject({
    next: { answerBy: '2026-12-15', bodyId: 'open' },
    facts: [{ values: { body: 'open', until: '2026-12-15' } }],
  })
  expect(send(own({ state: 'begun', bodyId: 'closed' }), occasion)).toMatchObject({ next: { bodyId: null } })
  const empty = { ...own({ state: 'begun' }), written: written({}) } as ReturnType<typeof own>
  expect(send(empty, occasion)).toEqual({ refused: { key: 'answers-missing', values: { count: 6 } } })
})

test.each<[JoinState, string, string]>([
  ['begun', 'no-longer-open', 'yes'],
  ['asked', 'yes', 'yes'],
  ['visiting', 'yes', 'yes'],
  ['declined', 'no-longer-open', 'yes'],
  ['accepted', 'no-longer-open', 'belongs-already'],
  ['taken-back', 'no-longer-open', 'taken-back-already'],
  ['lost', 'no-longer-open', 'words-lost'],
])('%s: adding %s, taking back %s', (state, adding, back) => {
  const said = (ruling: object) => ('refused' in ruling ? (ruling.refused as { key: string }).key : 'yes')
  expect(said(add(own({ state }), { text: 'Noch etwas.' }, occasion))).toBe(adding)
  expect(said(takeBack(own({ state }), occasion))).toBe(back)
})

test('a supplement stands there once, and twenty are enough', () => {
  const long = Array.from({ length: 20 }, (_, nr) => ({ day: '2026-12-01', text: `${nr}` }))
  const request = givenJoin()
  const withAll = { ...request, written: request.written && { ...request.written, additions: long } }
  expect(add(withAll, { text: '19' }, occasion)).toEqual({ refused: { key: 'stands-there-already' } })
  expect(add(withAll, { text: 'neu' }, occasion)).toEqual({ refused: { key: 'too-many-additions' } })
})

test.each([
  ['2026-12-01', [], false],
  ['2026-12-02', [], true],
  ['2026-12-02', ['2026-12-01'], true],
  ['2026-12-02', ['2026-12-01', '2026-12-02'], false],
])('asked on 1 December, added to on %s after %j: whoever answers gets a letter: %s', (today, days, tells) => {
  const { written, ...request } = givenJoin()
  const additions = days.map((day) => ({ day, text: day }))
  const ruling = add({ ...request, written: written && { ...written, additions } }, { text: 'neu' }, { today })
  expect(ruling).toMatchObject({ next: { tells } })
})

test('without their key the words are gone, and that is said', () => {
  const lost = own({ state: 'begun', written: null })
  for (const ruling of [
    answer(lost, {}, 'needs'),
    send(lost, occasion),
    add(own({ written: null }), { text: 'x' }, occasion),
  ])
    expect(ruling).toEqual({ refused: { key: 'words-lost' } })
  expect(mailOf(null)).toBeNull()
})

test('only who chose mail is written to, and an organisation is named with its person', () => {
  const of = (answers: Answers) => mailOf(givenJoin().written && ({ ...givenJoin().written, answers } as never))
  expect([of({ way: 'mail', contact: 'a@b.test' }), of({ way: 'phone', contact: '1' }), of({})]).toEqual([
    'a@b.test',
    null,
    null,
  ])
  expect(nameOf({ called: { name: 'A', organisation: 'B' } })).toBe('A, B')
  expect(unanswered({ ...givenAnswers, side: 'organisation' })).toEqual(['called'])
})
