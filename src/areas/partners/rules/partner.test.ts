import { describe, expect, test } from 'vitest'
import { type Actor, guest, type Person, system } from '../../../foundation/actor.ts'
import type { Partner } from '../partner.ts'
import { add, change, mayAdd, mayChange, seeOff, takeBack, type Written } from './partner.ts'

const person: Person = {
  kind: 'person',
  id: 'someone',
  name: 'Jemand',
  operator: false,
  member: true,
  coordinates: false,
  speaksFor: [],
  assists: [],
}
const coordinator: Person = { ...person, coordinates: true }
const contact: Person = { ...person, speaksFor: ['p1'] }
const assistant: Person = { ...person, assists: ['p1'] }

const written: Written = {
  ...{ name: 'Turnverein', kind: 'club', grade: 'partner', single: 'no', town: '', postcode: '', website: '' },
  ...{ email: '', phone: '' },
  ...{ interests: [], strengths: [], about: 'Wir turnen.', binds: '', absences: [] },
}
const partner: Partner = {
  ...{ ...written, leadDays: null, hoursMonth: null, id: 'p1', aboutText: 't1', bindsText: 't2', version: 3 },
  ...{ joinedOn: '2027-01-01', leftOn: null },
}
const ids = () => {
  const given = { last: 0 }
  return () => `new-${++given.last}`
}
const occasion = (by: Actor = coordinator) => ({ by, today: '2027-03-01', newId: ids() })

describe('adding', () => {
  const wish = { ...written, anyway: false }

  test('is for the coordination', () => {
    expect(mayAdd(coordinator)).toBe(true)
    expect(mayAdd(contact)).toEqual({ refused: { key: 'coordination-only' } })
  })
  test('begins today, with room for two texts', () => {
    expect(add([], wish, occasion())).toMatchObject({
      next: {
        id: 'new-1',
        aboutText: 'new-2',
        bindsText: 'new-3',
        joinedOn: '2027-03-01',
        importId: null,
        leadDays: null,
      },
      facts: [{ name: 'partners.partner-added', about: 'new-1', values: { kind: 'club', grade: 'partner' } }],
    })
  })
  test('may say since when, but not a day ahead', () => {
    expect(add([], { ...wish, joinedOn: '2020-05-01' }, occasion())).toMatchObject({ next: { joinedOn: '2020-05-01' } })
    expect(add([], { ...wish, joinedOn: '2027-03-02' }, occasion())).toEqual({
      faults: [{ field: 'joinedOn', key: 'day-ahead' }],
    })
  })
  test('asks when the name is there already, and goes on when told so', () => {
    const there = [{ name: 'TURNVEREIN e. V.' }]
    expect(add(there, wish, occasion())).toEqual({ faults: [{ field: 'anyway', key: 'name-exists' }] })
    expect(add(there, { ...wish, anyway: true }, occasion())).toMatchObject({ next: { name: 'Turnverein' } })
  })
})

describe('changing a profile', () => {
  test.each<[string, Actor, true | string]>([
    ['the coordination may', coordinator, true],
    ['a contact person may', contact, true],
    ['an assistant may', assistant, true],
    ['a seed may', system, true],
    ['another member may not', person, 'own-partner-only'],
    ['a contact person of another partner may not', { ...person, speaksFor: ['p2'] }, 'own-partner-only'],
    ['a guest may not', guest, 'sign-in-first'],
  ])('%s', (_, actor, expected) => {
    expect(mayChange(actor, partner, written)).toEqual(expected === true ? true : { refused: { key: expected } })
  })

  test('how a partner belongs is settled by the coordination alone', () => {
    expect(mayChange(contact, partner, { grade: 'lead' })).toEqual({ refused: { key: 'grade-by-coordination' } })
    expect(mayChange(coordinator, partner, { grade: 'lead' })).toBe(true)
  })
  test('an assistant’s hand is told', () => {
    const assisted = (by: Actor) => change(partner, written, occasion(by))
    expect(assisted(assistant)).toMatchObject({ facts: [{ values: { assisted: true } }] })
    for (const by of [contact, coordinator, { ...assistant, speaksFor: ['p1'] }])
      expect(assisted(by)).toMatchObject({ facts: [{ values: { assisted: false } }] })
  })
  test.each<[string, Partial<Written>]>([
    ['the name', { name: 'Sportverein' }],
    ['the kind', { kind: 'company' }],
    ['whether it is a person', { single: 'yes-named' }],
    ['the days to know ahead', { leadDays: 1 }],
    ['the hours', { hoursMonth: 90 }],
    ['the absences', { absences: [] }],
  ])('%s binds the partner: whoever only assists cannot change it', (_, anew) => {
    const there = { ...partner, absences: [{ from: '2027-08-01', to: '2027-08-14' }] }
    const typed = { ...written, absences: there.absences, ...anew }
    expect(change(there, typed, occasion(assistant))).toEqual({ refused: { key: 'assistants-prepare' } })
    for (const by of [contact, coordinator, system]) expect(change(there, typed, occasion(by))).toHaveProperty('next')
  })
  test('an assistant prepares the words, also when an absence is over meanwhile', () => {
    const there = { ...partner, absences: [{ from: '2027-02-01', to: '2027-02-02' }] }
    const typed = { ...written, about: 'Wir turnen und tanzen.', strengths: ['Halle'], phone: '0123' }
    for (const absences of [there.absences, []])
      expect(change(there, { ...typed, absences }, occasion(assistant))).toMatchObject({
        next: { strengths: ['Halle'] },
      })
  })
  test('keeps only those texts anew that were rewritten', () => {
    expect(change(partner, written, occasion())).toMatchObject({ next: { rewritten: [] } })
    expect(change(partner, { ...written, binds: 'Der Vorstand.' }, occasion())).toMatchObject({
      next: { rewritten: [{ id: 't2', place: 'partners.binds', original: 'Der Vorstand.' }] },
    })
  })
  test('puts absences in order and forgets those that are over', () => {
    const absences = [
      { from: '2027-08-01', to: '2027-08-14' },
      { from: '2027-02-01', to: '2027-02-28' },
      { from: '2027-02-20', to: '2027-03-01' },
    ]
    expect(change(partner, { ...written, absences }, occasion())).toMatchObject({
      next: { absences: [absences[2], absences[0]] },
    })
  })
})

describe('leaving', () => {
  test('has a day, which may lie ahead', () => {
    expect(seeOff(partner, { day: '2027-06-30' })).toEqual({
      next: { id: 'p1', leftOn: '2027-06-30' },
      facts: [{ name: 'partners.partner-left', about: 'p1', values: { day: '2027-06-30' } }],
    })
  })
  test('cannot come before joining', () => {
    expect(seeOff(partner, { day: '2026-12-31' })).toEqual({ faults: [{ field: 'day', key: 'day-before-joining' }] })
  })
  test('happens once', () => {
    expect(seeOff({ ...partner, leftOn: '2027-02-01' }, { day: '2027-03-01' })).toEqual({
      refused: { key: 'left-already' },
    })
  })
  test('can be taken back, and only then', () => {
    expect(takeBack({ ...partner, leftOn: '2027-02-01' })).toMatchObject({ next: { id: 'p1', leftOn: null } })
    expect(takeBack(partner)).toEqual({ refused: { key: 'belongs-already' } })
  })
})
