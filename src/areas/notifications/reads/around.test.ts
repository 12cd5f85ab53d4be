import { beforeEach, describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { changeBody } from '../../bodies/commands.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenMeeting } from '../../meetings/given.ts'
import { finishTask } from '../../tasks/commands.ts'
import { givenTask } from '../../tasks/given.ts'
import { given, heute } from './given.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-22T09:00:00Z'))

describe('what is around', () => {
  test('meetings of the own bodies; all of them for the coordination', async () => {
    const { net, speaker, steering, working } = await given(w)
    await givenMeeting(w, net, steering.id, { title: 'Fremdes Treffen' })
    const own = await givenMeeting(w, net, working.id, { title: 'AG Freizeit trifft sich', day: '2026-12-03' })
    expect((await heute(w, speaker)).meetings).toMatchObject([
      { id: own.id, body: 'AG Freizeit', startsAt: new Date('2026-12-03T15:00:00Z'), answer: null },
    ])
    expect((await heute(w, net.coordination)).meetings).toHaveLength(2)
  })

  test('a body with a rhythm and no date, to those who may call its meeting', async () => {
    const { net, contact, assistant } = await given(w)
    const { id } = await givenBody(w, net, { kind: 'working', name: 'AG Wohnen' })
    expect((await heute(w, net.coordination)).silent).toEqual([])
    const body = { body: id, name: 'AG Wohnen', kind: 'working', rhythmWeeks: 6 }
    await w.done(net.coordination, changeBody, body)
    await givenSeat(w, net, id, { delegateId: contact.person, assistantId: assistant.person })
    const silent = { id, name: 'AG Wohnen', lastOn: null }
    expect((await heute(w, contact)).silent).toEqual([{ ...silent, mayCall: true }])
    expect((await heute(w, assistant)).silent).toEqual([{ ...silent, mayCall: false }])
  })

  test('what has gone well in the last sixty days, the newest first', async () => {
    const { net, town, contact } = await given(w)
    const { id } = await givenTask(w, net, town.id, { title: 'Rampe gebaut' })
    w.setClock('2026-11-25T09:00:00Z')
    await w.done(contact, finishTask, { task: id })
    expect((await heute(w, contact)).successes).toEqual([
      { kind: 'task', id, title: 'Rampe gebaut', day: '2026-11-25' },
      { kind: 'partners', id: null, count: 1, names: ['Stadtverwaltung'], day: '2026-11-22' },
    ])
    w.setClock('2027-03-01T09:00:00Z')
    expect((await heute(w, contact)).successes).toEqual([])
  })
})
