import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { installation, sql } from '../../../foundation/database.ts'
import { historyOf } from '../../../foundation/journal.ts'
import { mostPerHour } from '../barrier-report.ts'
import { receivedPage, reportsPage } from '../reads/reports.ts'
import { answerReport, reportBarrier } from './reports.ts'

const w = world()
const guest = { network: installation }
const byMachine = { network: installation, system: true } as const

const lettersTo = (to: string) =>
  w.app.database.read(guest, (db) =>
    db.rows<{ subject: string; body: string }>(
      sql`select subject, body from letter where network_id = here() and to_address = ${to}`,
    ),
  )

test('an answer is kept, sent in the language of the report, and given once', async () => {
  const input = { what: 'Too small', name: 'Ada', email: 'ada@beispiel.test', language: 'en' }
  const report = await w.done(guest, reportBarrier, input)
  const answer = 'Good day.\n\nThe letters are bigger now.'
  await w.done(byMachine, answerReport, { report, answer })
  expect(await w.app.door.act(byMachine, answerReport, { report, answer })).toEqual({
    kind: 'refused',
    reason: { key: 'already-answered' },
  })

  const [letter, ...more] = await lettersTo('ada@beispiel.test')
  expect(more).toEqual([])
  expect(letter?.subject).toBe('Answer to your barrier report 1')
  expect(letter?.body).toContain('The letters are bigger now.')
  expect(letter?.body).toContain(`http://netz.test/barriere-melden/${report}`)

  const history = await w.app.database.read(guest, (db) => historyOf(db, report))
  expect(history.map(({ fact, values }) => [fact, values.mailed])).toEqual([
    ['guidance.report-answered', true],
    ['guidance.barrier-reported', undefined],
  ])
  expect(JSON.stringify(history)).not.toContain('Ada')
  const list = await w.app.door.read(byMachine, reportsPage, {})
  expect(list.kind === 'found' && list.data.reports.at(-1)).toMatchObject({ id: report, answer })
})

test('without an address nobody is written to, and the answer stands on the page of the report', async () => {
  const before = await lettersTo('')
  const report = await w.done(guest, reportBarrier, { what: 'Zu laut' })
  await w.done(byMachine, answerReport, { report, answer: 'Jetzt ist es leise.' })
  expect(await lettersTo('')).toEqual(before)
  const page = await w.app.door.read(guest, receivedPage, { report })
  expect(page.kind === 'found' && page.data.report).toMatchObject({ answer: 'Jetzt ist es leise.' })
  expect(JSON.stringify(page)).not.toContain('Zu laut')
})

test('only operators answer, and an unknown report is missing', async () => {
  const net = await w.network()
  const report = await w.done(guest, reportBarrier, { what: 'Zu weit' })
  const caller = { ...net.coordination, network: installation }
  expect((await w.app.door.act(caller, answerReport, { report, answer: 'x' })).kind).toBe('forbidden')
  expect((await w.app.door.act(byMachine, answerReport, { report: net.id, answer: 'x' })).kind).toBe('missing')
  expect((await w.app.door.read(guest, receivedPage, { report: net.id })).kind).toBe('missing')
})

test('a flood is stopped with a sentence, and an hour later the way is open again', async () => {
  w.setClock('2027-05-03T10:00:00Z')
  for (let number = 0; number < mostPerHour; number++) await w.done(guest, reportBarrier, { what: `Flut ${number}` })
  expect(await w.app.door.act(guest, reportBarrier, { what: 'Noch eine' })).toEqual({
    kind: 'refused',
    reason: { key: 'too-many-reports' },
  })
  w.setClock('2027-05-03T11:00:01Z')
  expect((await w.app.door.act(guest, reportBarrier, { what: 'Noch eine' })).kind).toBe('done')
})
