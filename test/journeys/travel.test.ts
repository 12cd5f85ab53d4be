import { expect, test } from 'vitest'
import { decisionsTexts } from '../../src/areas/decisions/texts.ts'
import { tasksTexts } from '../../src/areas/tasks/texts.ts'
import { languages } from '../../src/foundation/language.ts'
import { world } from '../world.ts'
import { expectAccessible, expectNoSidewaysScroll, expectSeen, signInAs, surfer } from './browser.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const words = languages.de.words(decisionsTexts)
const tasks = languages.de.words(tasksTexts)
const title = 'Gebärdensprache beim Neujahrsempfang'

test('a working group recommends, the steering group advises, the carrier rejects; reworked it is adopted, the task is done, and it is looked at again', async () => {
  const base = `${w.address}/n/musterstadt`
  const as = async (who: string) => {
    const page = await surf.visit()
    await signInAs(page, w.address, who)
    return {
      page,
      press: (label: string) => page.getByRole('button', { name: label, exact: true }).click(),
      follow: (label: string | RegExp) => page.getByRole('link', { name: label }).first().click(),
      sees: (text: string | RegExp) => expectSeen(page.getByText(text).first(), String(text)),
    }
  }
  const voters = ['Mara Vorbild', 'Hanna Handreich', 'Vera Sprung', 'Linde Lesegern', 'Karim Kaffee']
  const group: Awaited<ReturnType<typeof as>>[] = []
  for (const who of voters) group.push(await as(who))
  const [mara, hanna] = group
  const gesine = await as('Gesine Lebweg')
  if (!mara || !hanna) return expect.fail('nobody sits in the group')

  /** Everybody who was waited for votes, and Hanna closes. */
  async function vote(address: string) {
    for (const { page } of group) {
      await page.goto(address)
      await page.getByRole('button', { name: new RegExp(`^${words.voting.for.press}`) }).click()
    }
    await hanna?.page.goto(address)
    await hanna?.follow(words.close.title)
    await hanna?.press(words.close.recommend)
  }

  // Money: the AG recommends, the Steuerungsgruppe is asked, the board of the carrier decides.
  await mara.page.goto(`${base}/beschluesse/neu`)
  await mara.follow(/AG Freizeit/)
  await mara.page.getByLabel(words.propose.name).fill(title)
  await mara.page
    .getByLabel(words.propose.statement)
    .fill('Beim Empfang dolmetschen zwei Personen. Das kostet 900 Euro.')
  await mara.page.getByLabel(words.propose.why, { exact: false }).last().fill('Gehörlose Gäste sollen alles verstehen.')
  await mara.page.locator('[name="matter"][value="money"]').check()
  await mara.page.locator('[name="method"][value="majority"]').check()
  await mara.press(words.propose.send)
  const first = mara.page.url()
  await vote(first)
  await hanna.sees('Liegt seit heute bei der Steuerungsgruppe')

  // It stands on Heute of the steering group and on its next agenda; the board has no word yet.
  const anton = await as('Anton Tastsinn')
  await anton.page.goto(`${base}/heute?alles=ja`)
  await anton.follow(new RegExp(title))
  await anton.follow(words.advice.give)
  await anton.page.getByRole('radio', { name: words.adviceKinds.supports.choice, exact: true }).check()
  await anton.page.getByLabel(words.advice.reason).fill('Wir haben es versprochen.')
  await anton.press(words.advice.send)
  await anton.sees('Liegt seit heute bei dem Vorstand des Trägervereins')
  await expectAccessible(anton.page, 'with advice')

  await gesine.page.goto(`${base}/heute?alles=ja`)
  await gesine.follow(new RegExp(title))
  await gesine.sees('Wir haben es versprochen.')
  await gesine.follow(words.page.answer)
  await gesine.page.getByRole('radio', { name: words.outcomes.rejected.name, exact: true }).check()
  await gesine.page.getByLabel(words.answer.reason).fill('900 Euro haben wir nicht. 450 Euro gehen.')
  await gesine.press(words.answer.send)

  // The group reads why, talks about it, and proposes it anew; what is different is shown.
  await mara.page.goto(first)
  await mara.sees('900 Euro haben wir nicht. 450 Euro gehen.')
  await mara.page.getByLabel(words.discussion.text).fill('Dann fragen wir eine Person für die halbe Zeit.')
  await mara.press(words.discussion.write)
  await gesine.page.goto(first)
  await gesine.sees('Dann fragen wir eine Person für die halbe Zeit.')
  await mara.page.goto(first)
  await mara.follow(words.page.again)
  await mara.page.getByLabel(words.propose.statement).fill('Beim Empfang dolmetscht eine Person. Das kostet 450 Euro.')
  await mara.page.locator('[name="method"][value="majority"]').check()
  await mara.press(words.propose.send)
  const second = mara.page.url()
  await mara.sees(words.versions.changes)
  await vote(second)
  await anton.page.goto(`${second}/stellungnahme`)
  await anton.page.getByRole('radio', { name: words.adviceKinds.supports.choice, exact: true }).check()
  await anton.press(words.advice.send)
  await gesine.page.goto(`${second}/antworten`)
  await gesine.page.getByRole('radio', { name: words.outcomes.adopted.name, exact: true }).check()
  await gesine.press(words.answer.send)

  // A task comes of it and is done.
  const ina = await as('Ina Beispiel')
  await ina.page.goto(`${base}/aufgaben/neu?empfehlung=${second.split('/').at(-1)?.split('#')[0]}`)
  await ina.follow(/Freiwilligenagentur Handreich/)
  for (const [part, value] of [
    ['day', '1'],
    ['month', '12'],
    ['year', String(new Date().getFullYear() + 1)],
  ] as const)
    await ina.page.locator(`[name="due.${part}"]`).fill(value)
  await ina.press(tasks.give.save)
  await hanna.page.goto(ina.page.url())
  await hanna.press(tasks.task.finish)
  await hanna.page.goto(second)
  const now = hanna.page.locator('li[aria-current="step"]', { hasText: words.page.carriedOut })
  await expectSeen(now, 'it is carried out')

  // A day is agreed to look at it again: it comes onto the agenda by itself, and what came of it stands with the decision.
  const tomorrow = new Date(Date.now() + 24 * 3600 * 1000)
  await gesine.page.goto(`${second}/folgen`)
  for (const [part, value] of [
    ['day', tomorrow.getDate()],
    ['month', tomorrow.getMonth() + 1],
    ['year', tomorrow.getFullYear()],
  ] as const)
    await gesine.page.locator(`[name="reviewOn.${part}"]`).fill(String(value))
  await gesine.press(words.outcome.save)
  await gesine.page.goto(`${base}/treffen`)
  await gesine.follow(/Vorstand/)
  await gesine.sees(`Überprüfung: ${title}`)
  await gesine.page.goto(second)
  await gesine.follow(words.review.record)
  await gesine.page.getByRole('radio', { name: words.review.results.stays.name, exact: true }).check()
  await gesine.page.getByLabel(words.review.reason).fill('Alle haben alles verstanden.')
  await gesine.press(words.review.save)
  await gesine.sees('Alle haben alles verstanden.')
  await mara.page.goto(second)
  await mara.sees('Es bleibt, wie es ist.')

  const phone = await surf.visit({ viewport: { width: 320, height: 740 } })
  await signInAs(phone, w.address, 'Mara Vorbild')
  for (const address of [first, second]) {
    await phone.goto(address)
    await expectSeen(phone.getByRole('img', { name: words.way.picture }), 'the way as a picture, one below the other')
    await expectNoSidewaysScroll(phone, address)
  }
}, 600_000)
