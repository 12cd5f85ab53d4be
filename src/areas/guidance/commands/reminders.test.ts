import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { installation, sql } from '../../../foundation/database.ts'
import { describeOperator } from './operator.ts'
import { remindOperator } from './reminders.ts'
import { answerReport, reportBarrier } from './reports.ts'
import { keepStatement } from './statement.ts'

const w = world()
const guest = { network: installation }
const clockwork = { network: installation, system: true } as const

const lettersOf = () =>
  w.app.database.read(guest, async (db) =>
    (
      await db.rows<{ subject: string }>(sql`
        select subject from letter where network_id = here() and command = 'guidance.remind-operator' order by created_at, id`)
    ).map(({ subject }) => subject),
  )

/** The subjects that this morning's job sent. */
async function morning(day: string): Promise<readonly string[]> {
  w.setClock(`${day}T04:30:00Z`)
  const before = await lettersOf()
  await w.app.door.act(clockwork, remindOperator, {})
  return (await lettersOf()).slice(before.length)
}

test('a report is reminded of after 14 and after 25 days, once each, and not once it is answered', async () => {
  w.setClock('2028-01-31T10:00:00Z')
  await w.done(guest, reportBarrier, { what: 'Noch hat niemand gesagt, wer das liest.' })
  expect(await morning('2028-02-14')).toEqual([])
  await w.done(clockwork, describeOperator, { name: 'Stadt', address: 'Markt 1', email: 'rathaus@stadt.test' })

  expect(await morning('2028-02-15')).toEqual(['Barriere-Meldung 1: noch 14 Tage für die Antwort'])
  expect(await morning('2028-02-15')).toEqual([])
  expect(await morning('2028-02-24')).toEqual([])
  const answered = await w.done(guest, reportBarrier, { what: 'Das ist schnell behoben.' })
  // The leap day counts: 31 January and 25 days.
  expect(await morning('2028-02-25')).toEqual(['Barriere-Meldung 1: noch 4 Tage für die Antwort'])
  await w.done(clockwork, answerReport, { report: answered, answer: 'Behoben.' })
  expect(await morning('2028-03-20')).toEqual([])
})

test('after an outage of weeks there is one letter, and it says that it is late', async () => {
  w.setClock('2028-05-01T10:00:00Z')
  await w.done(guest, reportBarrier, { what: 'Zu klein' })
  expect(await morning('2028-07-01')).toEqual(['Barriere-Meldung 3: Die Antwort ist überfällig'])
  expect(await morning('2028-07-02')).toEqual([])
})

test('eleven months after the last check the operator is told, once for each check', async () => {
  w.setClock('2029-03-31T10:00:00Z')
  const statement = {
    scope: 'Alle Seiten.',
    status: 'partial',
    method: 'Selbst geprüft.',
    assessedBy: 'Stadt',
    madeOn: '2029-03-31',
    checkedOn: '2029-03-31',
  }
  await w.done(clockwork, keepStatement, statement)
  expect(await morning('2030-02-27')).toEqual([])
  const told = 'Erklärung zur Barrierefreiheit: Prüfung bis 31. März 2030'
  expect(await morning('2030-02-28')).toEqual([told])
  expect(await morning('2030-04-15')).toEqual([])
  await w.done(clockwork, keepStatement, { ...statement, checkedOn: '2030-04-15' })
  expect(await morning('2031-03-14')).toEqual([])
  expect(await morning('2031-03-15')).toHaveLength(1)
})

test('nobody gives the reminders by hand', async () => {
  const net = await w.network()
  const outcome = await w.app.door.act({ ...net.coordination, network: installation }, remindOperator, {})
  expect(outcome).toMatchObject({ kind: 'forbidden', reason: { key: 'only-the-clock' } })
})
