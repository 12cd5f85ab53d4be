import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { proposePage } from '../reads/propose.ts'
import { givenThree, shown } from './given.ts'
import { propose } from './propose.ts'
import { askSense, endSense, saySense } from './sense.ts'

const w = world()

describe('a sense check', () => {
  test('binds nobody and becomes a proposal in one step', async () => {
    const net = await w.network()
    const { group, delegate, seat, decides } = await givenThree(w, net)
    const idea = { body: group.id, title: 'Bänke am Fluss', idea: 'Drei Bänke mit Armlehnen.' }
    expect(await w.app.door.act(decides, askSense, idea)).toHaveProperty('kind', 'forbidden')
    const check = await w.done(delegate, askSense, idea)
    await w.done(delegate, saySense, { senseCheck: check, seat: seat.id, feeling: 'good', note: 'Gern.' })
    const form = await w.app.door.read(delegate, proposePage, { stimmung: check })
    expect(form).toMatchObject({
      data: { chosen: group.id, idea: { idea: { original: 'Drei Bänke mit Armlehnen.' } } },
    })
    const id = await w.done(delegate, propose, {
      ...{
        body: group.id,
        title: 'Bänke',
        statement: 'Drei Bänke.',
        why: 'Darum.',
        matter: 'topics',
        senseCheck: check,
      },
    })
    expect(await w.app.door.act(delegate, endSense, { senseCheck: check })).toMatchObject({
      reason: { key: 'sense-ended' },
    })
    expect((await shown(w, delegate, id)).told.votes).toEqual([])
    const other = await w.network()
    expect(await w.app.door.act(other.coordination, endSense, { senseCheck: check })).toHaveProperty('kind', 'missing')
  })
})
