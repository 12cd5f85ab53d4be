import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { givenSeat } from '../../bodies/given.ts'
import { givenItem } from '../given.ts'
import { givenTable, letters, shown, tokenIn, wish } from './given.ts'
import { answerByLink, answerInvitation, sendInvitations } from './invite.ts'
import { cancelMeeting, changeMeeting } from './plan.ts'

const w = world()

test('everyone who sits gets one letter, and only who is new gets the next one', async () => {
  const { net, ada, bo, dora, body, meeting } = await givenTable(w)
  await w.done(ada, sendInvitations, { meeting })
  expect((await letters(w, net)).map((letter) => letter.to_person).toSorted()).toEqual(
    [ada.person, bo.person, dora.person].toSorted(),
  )
  expect((await shown(w, ada, meeting)).meeting.state).toBe('invited')
  expect(await w.app.door.act(ada, sendInvitations, { meeting })).toMatchObject({
    kind: 'refused',
    reason: { key: 'everyone-invited' },
  })
  const emil = await net.person('Emil Esche')
  await givenSeat(w, net, body, { delegateId: emil.person })
  await w.done(ada, sendInvitations, { meeting })
  expect((await letters(w, net)).map((letter) => letter.to_person)).toHaveLength(4)
})

test('the letter says when, where, what for, whom to tell, and brings a calendar file for this one person', async () => {
  const { net, ada, meeting } = await givenTable(w)
  await givenItem(w, net, meeting, { title: 'Bericht über den Sommer', minutes: 10 })
  await w.done(ada, sendInvitations, { meeting })
  const letter = (await letters(w, net)).find((one) => one.to_person === ada.person)
  for (const words of [
    '1. Dezember 2026, 16 bis 18 Uhr',
    '1. Bericht über den Sommer (informieren, 10 Minuten)',
    'Was brauchen Sie',
    'Kora Koordination',
  ])
    expect(letter?.body).toContain(words)
  expect(letter?.body).toContain(`http://netz.test/n/${net.slug}/treffen/${meeting}`)
  expect(letter?.calendar_method).toBe('REQUEST')
  expect(letter?.calendar.match(/ATTENDEE/g)).toHaveLength(1)
})

test('the link of the letter answers without an account, again and again, and an unknown one is nowhere', async () => {
  const { net, ada, meeting } = await givenTable(w)
  await w.done(ada, sendInvitations, { meeting })
  const token = tokenIn((await letters(w, net)).find((one) => one.to_person === ada.person))
  for (const answer of ['yes', 'unsure']) {
    await w.done(net.guest, answerByLink, { token, answer })
    expect((await shown(w, ada, meeting)).own).toMatchObject({ answer })
  }
  expect(await w.app.door.act(net.guest, answerByLink, { token: `${token}x`, answer: 'yes' })).toEqual({
    kind: 'missing',
  })
  const elsewhere = await w.network()
  expect(await w.app.door.act(elsewhere.guest, answerByLink, { token, answer: 'yes' })).toEqual({ kind: 'missing' })
})

test('who is signed in answers for themselves; who is not invited is told so', async () => {
  const { net, ada, dora, meeting } = await givenTable(w)
  await w.done(ada, sendInvitations, { meeting })
  await w.done(dora, answerInvitation, { meeting, answer: 'no' })
  const { guests } = (await shown(w, ada, meeting)).meeting
  expect(guests.map(({ name, answer }) => [name, answer])).toEqual([
    ['Ada Ahorn', null],
    ['Bo Birke', null],
    ['Dora Dorn', 'no'],
  ])
  expect(await w.app.door.act(net.coordination, answerInvitation, { meeting, answer: 'yes' })).toMatchObject({
    reason: { key: 'not-invited' },
  })
  expect(await w.app.door.act(net.guest, answerInvitation, { meeting, answer: 'yes' })).toMatchObject({
    kind: 'forbidden',
  })
})

test('a new time tells everyone, raises the sequence and asks again; the old link still leads to the meeting', async () => {
  const { net, ada, meeting } = await givenTable(w)
  await w.done(ada, sendInvitations, { meeting })
  const token = tokenIn((await letters(w, net)).find((one) => one.to_person === ada.person))
  await w.done(ada, answerInvitation, { meeting, answer: 'yes' })
  w.setClock('2026-11-21T10:00:00Z')
  await w.done(ada, changeMeeting, { meeting, ...wish, from: '17:00' })
  const again = (await letters(w, net)).slice(3)
  expect(again).toHaveLength(3)
  expect(again[0]?.calendar).toContain('SEQUENCE:1')
  expect(again[0]?.subject).toContain('Neuer Termin')
  expect((await shown(w, ada, meeting)).own?.answer).toBe(null)
  await w.done(net.guest, answerByLink, { token, answer: 'yes' })
  expect((await shown(w, ada, meeting)).own?.answer).toBe('yes')
})

test('a cancellation needs a reason, and everyone invited reads it', async () => {
  const { net, ada, meeting } = await givenTable(w)
  await w.done(ada, sendInvitations, { meeting })
  expect(await w.app.door.act(ada, cancelMeeting, { meeting, reason: '  ' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'reason' }],
  })
  w.setClock('2026-11-21T10:00:00Z')
  await w.done(ada, cancelMeeting, { meeting, reason: 'Der Raum ist gesperrt.' })
  const told = (await letters(w, net)).slice(3)
  expect(told).toHaveLength(3)
  expect(told[0]?.body).toContain('Der Raum ist gesperrt.')
  expect(told[0]).toMatchObject({ calendar_method: 'CANCEL', calendar: expect.stringContaining('STATUS:CANCELLED') })
  expect((await shown(w, ada, meeting)).meeting).toMatchObject({
    state: 'cancelled',
    reason: { original: 'Der Raum ist gesperrt.' },
  })
})

test('nobody gets a letter about a meeting they were never invited to', async () => {
  const { net, ada, meeting } = await givenTable(w)
  await w.done(ada, changeMeeting, { meeting, ...wish, from: '17:00' })
  await w.done(ada, cancelMeeting, { meeting, reason: 'Zu früh.' })
  expect(await letters(w, net)).toEqual([])
})
