import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decisionsTexts } from '../../src/areas/decisions/texts.ts'
import { languages } from '../../src/foundation/language.ts'
import { focusIsOnTheAnswer, saysWhatWasDone } from '../access/checks/answer.ts'
import { world } from '../world.ts'
import { expectNoSidewaysScroll, expectSeen, signInAs, surfer } from './browser.ts'
import { type Hands, keyboard, pointer } from './hands.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()
const words = languages.de.words(decisionsTexts)

async function as(who: string, hands: (page: Page) => Hands = pointer) {
  const page = await surf.visit({ javaScriptEnabled: hands !== pointer, viewport: { width: 360, height: 740 } })
  await signInAs(page, w.address, who)
  return { page, hand: hands(page), button: (name: string | RegExp) => page.getByRole('button', { name }) }
}

type Somebody = Awaited<ReturnType<typeof as>>

/** Fills in the form of a proposal of the AG Freizeit, from the page on which a body is chosen. */
async function propose({ page, hand, button }: Somebody, method: string, fields: Readonly<Record<string, string>>) {
  await page.goto(`${w.address}/n/musterstadt/beschluesse/neu`)
  // Whoever sits in one body is not asked which.
  const group = page.getByRole('link', { name: /AG Freizeit/ })
  if ((await group.count()) > 0) await hand.press(group)
  for (const [name, text] of Object.entries(fields)) await hand.write(page.locator(`[name="${name}"]`), text)
  await hand.choose(page.locator('[name=matter][value=own-matters]'))
  await hand.choose(page.getByRole('radio', { name: method, exact: true }))
  await hand.press(button(words.propose.send))
  return page.url()
}

const pressed = (choice: keyof typeof words.voting) => new RegExp(`^${words.voting[choice].press}`)

test('a consent vote: an objection is raised, worked in, and nobody has one any more', async () => {
  const mara = await as('Mara Vorbild')
  const address = await propose(mara, words.methods.consent.label, {
    title: 'Ein Abend ohne Musik',
    statement: 'Beim Sommerfest gibt es einen Abend ohne Musik.',
    why: 'Vielen ist es zu laut.',
  })
  await mara.hand.press(mara.button(pressed('consent')))
  await expectSeen(mara.page.getByText(words.choices.consent, { exact: false }).first(), 'the own stance')

  const karim = await as('Karim Kaffee')
  await karim.page.goto(address)
  await karim.hand.press(karim.page.getByRole('link', { name: pressed('objection') }))
  await karim.hand.press(karim.button(pressed('objection')))
  await expectSeen(karim.page.getByRole('alert').first(), 'an objection needs a reason')
  await karim.hand.write(karim.page.locator('[name=reason]'), 'Die Band ist schon bezahlt.')
  await karim.hand.write(karim.page.locator('[name=help]'), 'Eine Stunde statt eines Abends.')
  await karim.hand.press(karim.button(pressed('objection')))
  for (const who of ['Vera Sprung', 'Linde Lesegern']) {
    const other = await as(who)
    await other.page.goto(address)
    await other.hand.press(other.button(pressed('consent')))
    await other.page.context().close()
  }

  await mara.page.goto(address)
  await expectSeen(mara.page.getByText('Die Band ist schon bezahlt.').first(), 'everybody reads the objection')
  await expectSeen(mara.page.getByRole('button', { name: words.close.title, disabled: true }), 'it stands in the way')
  await mara.hand.press(mara.page.getByRole('link', { name: words.wording.title }))
  await expectSeen(mara.page.getByText('Eine Stunde statt eines Abends.').first(), 'what would help stands above')
  await mara.hand.write(mara.page.locator('[name=statement]'), 'Beim Sommerfest gibt es eine Stunde ohne Musik.')
  await mara.hand.write(mara.page.locator('[name=note]'), 'Karims Einwand ist eingearbeitet.')
  await mara.hand.press(mara.button(words.wording.send))
  await expectSeen(mara.page.locator('ins').first(), 'the difference is readable')
  await expectNoSidewaysScroll(mara.page, address)

  for (const who of ['Karim Kaffee', 'Vera Sprung', 'Linde Lesegern', 'Mara Vorbild']) {
    const other = await as(who)
    await other.page.goto(`${w.address}/n/musterstadt/heute?alles=ja`)
    await expectSeen(other.page.getByRole('link', { name: /Ein Abend ohne Musik/ }).first(), `${who} is asked again`)
    await other.page.goto(address)
    await other.hand.press(other.button(pressed('consent')))
    await other.page.context().close()
  }
  await mara.page.goto(address)
  await mara.hand.press(mara.page.getByRole('link', { name: words.close.title }))
  await mara.hand.press(mara.button(words.close.decide))
  await expectSeen(mara.page.getByText(words.states.decided).first(), 'it is decided')
})

test('a vote by resistance, with the keyboard alone', async () => {
  const linde = await as('Linde Lesegern', keyboard)
  const address = await propose(linde, words.methods.resistance.label, {
    title: 'Was wir am Stand anbieten',
    statement: 'Was bieten wir am Stand an?',
    why: 'Es ist nur für eine Sache Platz.',
    options: 'Vorlesen: ruhig\nSchach',
  })
  const votes: Readonly<Record<string, readonly number[]>> = {
    'Linde Lesegern': [0, 4, 9],
    'Emil Turm': [3, 0, 8],
    'Vera Sprung': [1, 5, 7],
    'Karim Kaffee': [2, 2, 10],
  }
  for (const [who, points] of Object.entries(votes)) {
    const { page, hand, button } = await as(who, keyboard)
    await page.goto(address)
    await hand.press(page.getByRole('link', { name: new RegExp(`^${words.ballot.givePoints}`) }))
    for (const [place, one] of points.entries()) {
      const group = page.getByRole('radiogroup').nth(place)
      await hand.choose(group.getByRole('radio', { name: String(one), exact: true }))
    }
    await hand.press(button(new RegExp(`^${words.ballot.points}`)))
    for (const check of [focusIsOnTheAnswer, saysWhatWasDone]) expect(await check(page), check.name).toEqual([])
    await page.context().close()
  }
  await linde.page.goto(address)
  await linde.hand.press(linde.page.getByRole('link', { name: words.close.title }))
  await linde.hand.press(linde.button(words.close.decide))
  await expectSeen(
    linde.page.locator('main p', { hasText: `${words.ballot.chosen}: Vorlesen: 6 Punkte` }).first(),
    'the result',
  )
})
