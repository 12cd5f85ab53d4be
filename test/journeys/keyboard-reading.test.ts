import { beforeAll, expect, test } from 'vitest'
import { installation, sql } from '../../src/foundation/database.ts'
import { saysWhatWasDone } from '../access/checks/answer.ts'
import { world } from '../world.ts'
import { expectSeen, surfer } from './browser.ts'
import { byKeyboard, expectRight } from './by-keyboard.ts'

/** T-K6 and T-K7: voting, reading minutes, writing plainly and testing what others wrote, with the keyboard alone. */
const w = world({ served: true, furnished: true })
const surf = surfer()
const somebody = byKeyboard(w, surf)
const own = { vote: '', voter: '', minutes: '', said: '' }

beforeAll(async () => {
  const town = await w.app.database.read({ network: installation }, (db) =>
    db.first<{ id: string }>(sql`select id from network where slug = 'musterstadt'`),
  )
  const found = await w.app.database.read({ network: town?.id ?? '' }, (db) =>
    db.first<typeof own>(sql`select
      recommendation.id as vote, person.name as voter, written.meeting_id as minutes, written.original as said
      from recommendation
      join seat on seat.network_id = here() and seat.body_id = recommendation.body_id and seat.until is null
      join person on person.id = seat.delegate_id
      cross join lateral (select agenda_item.meeting_id, text.original from agenda_item
        join meeting on meeting.network_id = here() and meeting.id = agenda_item.meeting_id and meeting.state = 'held'
        join text on text.network_id = here() and text.id = agenda_item.minutes_text and text.original <> ''
        where agenda_item.network_id = here() order by meeting.starts_at desc limit 1) written
      where recommendation.network_id = here() and recommendation.state = 'voting' and recommendation.method = 'majority' and not exists (
        select from vote where vote.network_id = here() and recommendation_id = recommendation.id and seat_id = seat.id)
      order by recommendation.id, person.name limit 1`),
  )
  if (!found) throw new Error('nobody in Musterstadt has a vote left')
  Object.assign(own, found)
})

test('a vote that waits is found on Heute, cast and changed', async () => {
  const { page, hand } = await somebody(own.voter)
  await hand.press(page.locator(`main a[href$="/beschluesse/${own.vote}"]`).first())
  await expectRight(page)
  for (const choice of ['for', 'abstain']) {
    await hand.press(page.locator(`main button[name=choice][value=${choice}]`).first())
    await expectRight(page, saysWhatWasDone)
  }
})

test('minutes are read: from the list of meetings to what was said', async () => {
  const { page, hand, at } = await somebody(own.voter)
  await at('/n/musterstadt/treffen')
  await hand.press(page.locator(`main a[href$="/treffen/${own.minutes}"]`).first())
  await expectRight(page)
  const [line = ''] = own.said.split('\n')
  await expectSeen(page.getByText(line.slice(0, 30)).first(), 'what was said')
})

test('a plain twin is written: first nothing, then with advice, then for everybody', async () => {
  const { page, hand, at } = await somebody('Ina Beispiel')
  await at('/n/musterstadt/texte')
  await hand.press(page.locator('main a[href*="/texte/"]:not([href*="pruefen"]):not([href$="aufnahmen"])').first())
  await expectRight(page)
  const plain = page.locator('main [name=plain]')
  const button = (value: string) => page.locator(`main form:has([name=plain]) button${value}`).first()
  await hand.write(plain, ' ')
  await hand.press(button(':not([name])'))
  await expectRight(page)
  expect(await page.title()).toMatch(/^Fehler: /)
  await hand.write(plain, 'Wir treffen uns im Park. Alle dürfen kommen.')
  await hand.press(button('[name=vorschau]'))
  await expectRight(page)
  expect(await plain.inputValue(), 'nothing is lost').toContain('im Park')
  const finished = page.locator('main [name=finished]')
  if (!(await finished.isChecked())) await hand.choose(finished)
  await hand.press(button(':not([name])'))
  await expectRight(page, saysWhatWasDone)
})

test('a test reader says what is hard, and is thanked', async () => {
  const { page, hand, at } = await somebody('Mara Vorbild')
  await at('/n/musterstadt/texte/pruefen')
  await hand.press(page.locator('main a[href*="/texte/pruefen/"]').first())
  await expectRight(page)
  await hand.choose(page.locator('main [name=sentences]').first())
  await hand.write(page.locator('main [name=words]'), 'Stufen')
  await hand.press(page.locator('main button[name=understood][value=no]'))
  await expectRight(page, saysWhatWasDone)
})
