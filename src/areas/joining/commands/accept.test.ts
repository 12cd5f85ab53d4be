import { expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { sql } from '../../../foundation/database.ts'
import { advertiseSeat } from '../../bodies/commands/vacancies.ts'
import { foundBody } from '../../bodies/commands.ts'
import { givenSeat } from '../../bodies/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { givenRequest, lettersTo } from '../given.ts'
import { acceptRequest } from './accept.ts'
import { takeBackRequest } from './ask.ts'

const w = world()

async function given() {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  const body = await w.done(net.coordination, foundBody, { name: 'AG Freizeit', kind: 'working', openness: 'open' })
  return { net, body }
}

const rowsOf = <R>({ id }: TestNetwork, query: ReturnType<typeof sql<R>>) =>
  w.app.database.read({ network: id }, (db) => db.rows<R>(query))
test('taken in as a new partner: account, free seat and first task, all at once', async () => {
  const { net, body } = await given()
  const vacancy = await w.done(net.coordination, advertiseSeat, { body, wanted: 'wer gern kocht' })
  const { id, token } = await givenRequest(w, net, {
    ...{ body, name: 'Olga Ohm', organisation: 'Kochklub', at: 'olga@beispiel.test', language: 'de-easy' },
  })
  await w.done(net.coordination, acceptRequest, {
    ...{ request: id, as: 'new', partnerName: 'Kochklub', kind: 'club', email: 'olga@beispiel.test' },
    ...{ seat: `${body}/${vacancy}`, task: 'Küche ansehen', due: '2027-01-20', words: 'Schön, dass Sie da sind.' },
  })
  const [came] = await rowsOf(
    net,
    sql`select partner.name as partner, person.name as person, person.language, seat.delegate_id = person.id as sits, task.title as task,
        vacancy.filled_seat = seat.id as filled, join_request.state
      from join_request join partner on partner.id = join_request.partner_id join person on person.id = join_request.person_id
        join seat on seat.id = join_request.seat_id join task on task.partner_id = partner.id join vacancy on vacancy.id = ${vacancy}
      where join_request.network_id = here()`,
  )
  expect(came).toEqual({
    ...{ partner: 'Kochklub', person: 'Olga Ohm', language: 'de-easy', sits: true, task: 'Küche ansehen' },
    ...{ filled: true, state: 'accepted' },
  })
  expect((await lettersTo(w, net, 'olga@beispiel.test')).map(({ subject }) => subject)).toContain(
    'Willkommen: Prüfstadt',
  )
  expect(await w.app.door.act(net.guest, takeBackRequest, { token })).toMatchObject({
    reason: { key: 'belongs-already' },
  })
})

test('taken in as a person, or for a partner: what does not fit together is said at its field, and nothing is half done', async () => {
  const { net, body } = await given()
  const club = await givenPartner(w, net, { name: 'Turnverein' })
  await givenSeat(w, net, body, { partnerId: club.id })
  const { id } = await givenRequest(w, net, { body })
  const act = (of: object) => w.app.door.act(net.coordination, acceptRequest, { request: id, ...of })
  expect(await act({ as: 'partner' })).toMatchObject({ faults: [{ field: 'partnerId', key: 'choose-one' }] })
  expect(await act({ as: 'person', task: 'Etwas' })).toMatchObject({
    faults: [
      { field: 'task', key: 'task-needs-partner' },
      { field: 'due', key: 'day-missing' },
    ],
  })
  const taken = { as: 'partner', partnerId: club.id, seat: body, email: 'neu@beispiel.test' }
  expect(await act(taken)).toMatchObject({ kind: 'invalid', faults: [{ field: 'partnerId', key: 'partner-has-seat' }] })
  expect(
    await rowsOf(net, sql`select id from letter where network_id = here() and to_address = 'neu@beispiel.test'`),
  ).toEqual([])
  await w.done(net.coordination, acceptRequest, { request: id, as: 'person', seat: body })
  expect(
    await rowsOf(net, sql`select holder_name, held_by from seat where network_id = here() and partner_id is null`),
  ).toEqual([{ holder_name: 'Grete Gast', held_by: 'person' }])
})
