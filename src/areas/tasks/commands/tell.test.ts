import { beforeEach, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { givenBody, givenSeat } from '../../bodies/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { giveTask, handOn } from '../commands.ts'
import { givenTask } from '../given.ts'

const w = world()
beforeEach(() => w.setClock('2026-11-02T09:00:00Z'))

const letters = (network: string) =>
  w.app.database.read({ network }, (db) =>
    db.rows<{ to_person: string; subject: string; body: string }>(
      sql`select to_person, subject, body from letter where network_id = here() order by created_at, id`,
    ),
  )

async function given() {
  const net = await w.network()
  const town = await givenPartner(w, net, { name: 'Stadtverwaltung' })
  const [ines, otto] = [await net.person('Ines Amt', 'contact', town.id), await net.person('Otto', 'contact', town.id)]
  await net.person('Anna Hilfe', 'assistant', town.id)
  return { net, town, ines, otto }
}

test('a task is told by mail to the contact persons of the partner, and asks whether it fits', async () => {
  const { net, town, ines, otto } = await given()
  const { id } = await givenTask(w, net, town.id, { title: 'Rampe ausmessen', detail: 'Am Rathaus' })
  const sent = await letters(net.id)
  expect(sent.map((one) => one.to_person).toSorted()).toEqual([ines.person, otto.person].toSorted())
  for (const words of [
    'es gibt eine neue Aufgabe für Stadtverwaltung: Rampe ausmessen.',
    'Termin: Montag, 1. Februar 2027',
    'Worum es geht: Am Rathaus',
    'Passt das?',
    `http://netz.test/n/${net.slug}/aufgaben/${id}`,
  ])
    expect(sent[0]?.body).toContain(words)
})

test('whoever is named is told alone; handed on, the other partner is told', async () => {
  const { net, town, ines } = await given()
  const club = await givenPartner(w, net, { name: 'Sportverein' })
  const vera = await net.person('Vera Sport', 'contact', club.id)
  const { id } = await givenTask(w, net, town.id, { person: ines.person })
  expect((await letters(net.id)).map((one) => one.to_person)).toEqual([ines.person])
  await w.done(ines, handOn, { task: id, partner: club.id, due: '2027-03-01' })
  const handed = (await letters(net.id)).slice(1)
  expect(handed.map((one) => one.to_person)).toEqual([vera.person])
  expect(handed[0]?.body).toContain('diese Aufgabe ist jetzt für Sportverein')
})

test('nobody is told by mail what they have just given themselves', async () => {
  const { net, town, ines, otto } = await given()
  const body = await givenBody(w, net, { kind: 'steering' })
  await givenSeat(w, net, body, { delegateId: ines.person })
  await w.done(ines, giveTask, { partner: town.id, title: 'Rampe ausmessen', due: '2027-02-01' })
  expect((await letters(net.id)).map((one) => one.to_person)).toEqual([otto.person])
})
