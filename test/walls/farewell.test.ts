import { beforeAll, expect, test } from 'vitest'
import { areas } from '../../src/app.ts'
import { cancelMeeting } from '../../src/areas/meetings/commands/plan.ts'
import { endMembership } from '../../src/areas/people/commands.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { sql } from '../../src/foundation/database.ts'
import { world } from '../world.ts'
import { type Role, type SmallTown, smallTown } from './given-town.ts'
import { samples } from './samples.ts'

const w = world()
const own: { town?: SmallTown } = {}

const gone: readonly Role[] = ['member', 'contact', 'deputy', 'assistant', 'steering']

beforeAll(async () => {
  const town = await smallTown(w, 'ERLE')
  const { net, callers } = town
  const people = gone.map((role) => callers[role].person ?? '')
  const memberships = await w.app.database.read({ network: net.id }, (db) =>
    db.rows<{ id: string }>(
      sql`select id from membership where network_id = here() and person_id = any(${people}::uuid[])`,
    ),
  )
  // Their last day was yesterday; their names stay on the seats.
  const day = addDays(dayOf(new Date()), -1)
  for (const { id } of memberships) await w.done(net.coordination, endMembership, { membership: id, day })
  own.town = town
}, 60_000)

/** What somebody does as themselves and not as a part of the network. */
const personal = [
  'guidance.report-barrier',
  'joining.begin-request',
  'people.ask-for-link',
  'people.change-person',
  'people.keep-display',
  'people.sign-out-everywhere',
  'plain-language.keep-text',
]

test('whoever has left a network does nothing in it any more, whatever seat still bears their name', async () => {
  const { town } = own
  if (!town) throw new Error('no town')
  const inputs = samples(town)
  const open: string[] = []
  for (const command of areas.flatMap((area) => area.commands)) {
    const input = inputs[command.name]
    if (!input || personal.includes(command.name)) continue
    for (const role of gone) {
      const { kind } = await w.app.door.rehearse(town.callers[role], command, input)
      if (kind !== 'forbidden' && kind !== 'missing') open.push(`${role} ${command.name} ${kind}`)
    }
  }
  expect(open).toEqual([])
})

test('nobody who has left is written to, and the link of an old letter leads nowhere', async () => {
  const { town } = own
  if (!town) throw new Error('no town')
  const { net, ids } = town
  const lettersOf = () =>
    w.app.database.read({ network: net.id }, (db) =>
      db.rows<{ body: string }>(sql`select body from letter where network_id = here() and command like 'meetings.%'`),
    )
  const before = await lettersOf()
  expect(before.length).toBeGreaterThan(0)
  await w.done(net.system, cancelMeeting, { meeting: ids.meeting, reason: 'Das Haus ist zu.' })
  expect(await lettersOf()).toHaveLength(before.length)
  const link = /http:\/\/netz\.test(\/n\/\S+\/antwort\/\S+)/.exec(before.map(({ body }) => body).join('\n'))?.[1]
  expect(link).toBeDefined()
  expect((await w.app.web.request(link ?? '/')).status).toBe(404)
})
