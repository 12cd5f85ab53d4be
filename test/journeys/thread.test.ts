import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decisionsTexts } from '../../src/areas/decisions/texts.ts'
import { tasksTexts } from '../../src/areas/tasks/texts.ts'
import { addDays, dayOf } from '../../src/foundation/clock.ts'
import { languages, type Variant } from '../../src/foundation/language.ts'
import { world } from '../world.ts'
import { expectNoSidewaysScroll, expectSeen, signInAs, surfer } from './browser.ts'
import { type Hands, keyboard, pointer } from './hands.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()

interface Way {
  readonly name: string
  readonly context: BrowserContextOptions
  readonly hands: (page: Page) => Hands
  readonly variant: Variant
}

const ways: readonly Way[] = [
  { name: 'without scripts', context: { javaScriptEnabled: false }, hands: pointer, variant: 'de' },
  { name: 'with scripts on', context: {}, hands: pointer, variant: 'de' },
  { name: 'by keyboard alone', context: {}, hands: keyboard, variant: 'de' },
  {
    name: 'on a phone',
    context: { viewport: { width: 360, height: 740 }, hasTouch: true },
    hands: pointer,
    variant: 'de',
  },
  { name: 'in plain German', context: { javaScriptEnabled: false }, hands: pointer, variant: 'de-easy' },
  { name: 'in English', context: { javaScriptEnabled: false }, hands: pointer, variant: 'en' },
]

for (const { name, context, hands, variant } of ways)
  test(`a recommendation travels and becomes a task, ${name}`, async () => {
    const language = languages[variant]
    const words = language.words(decisionsTexts)
    const tasks = language.words(tasksTexts)
    const title = `Bänke am Fluss, ${name}`
    const base = `${w.address}/n/musterstadt`

    const as = async (who: string) => {
      const page = await surf.visit(context)
      if (variant !== 'de') await page.goto(`${w.address}/?sprache=${variant}`)
      await signInAs(page, w.address, who)
      return { page, hand: hands(page), button: (label: string) => page.getByRole('button', { name: label }) }
    }

    // Mara sits in the AG Freizeit and proposes.
    const mara = await as('Mara Vorbild')
    await mara.page.goto(`${base}/beschluesse`)
    await mara.hand.press(mara.page.getByRole('link', { name: words.register.propose }))
    const group = mara.page.getByRole('link', { name: /AG Freizeit/ })
    await mara.hand.press(group)
    await mara.hand.press(mara.button(words.propose.send))
    await expectSeen(mara.page.getByRole('alert'), 'an empty form is answered with what to mend')
    await mara.hand.write(mara.page.getByLabel(words.propose.name), title)
    await mara.hand.write(mara.page.getByLabel(words.propose.statement), 'Am Fluss stehen drei Bänke mit Armlehnen.')
    await mara.hand.write(mara.page.getByLabel(words.propose.why, { exact: false }).last(), 'Der Weg ist lang.')
    await mara.hand.choose(mara.page.getByRole('radio').first())
    const majority = words.methods.majority.label
    await mara.hand.choose(mara.page.getByRole('radio', { name: majority, exact: true }))
    await mara.hand.press(mara.button(words.propose.send))
    expect(await mara.page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await mara.hand.press(mara.page.getByRole('button', { name: new RegExp(`^${words.voting.for.press}`) }))
    await expectSeen(mara.page.getByRole('status').first(), 'what was done is said')
    const address = mara.page.url()

    // Hanna moderates. One vote of eight is not enough to close; when three more have voted she looks once more and closes.
    const hanna = await as('Hanna Handreich')
    await hanna.page.goto(address)
    await expectSeen(
      hanna.page.getByText(language.say(words.turnout.cast, { cast: 1, entitled: 8 })).first(),
      'who has voted',
    )
    await expectSeen(hanna.page.getByRole('button', { name: words.close.title, disabled: true }), 'too few have voted')
    const others = []
    for (const who of ['Vera Sprung', 'Linde Lesegern', 'Karim Kaffee']) {
      const other = await as(who)
      await other.page.goto(address)
      await other.hand.press(other.page.getByRole('button', { name: new RegExp(`^${words.voting.for.press}`) }))
      others.push(other)
    }
    await hanna.page.goto(address)
    await hanna.hand.press(hanna.page.getByRole('link', { name: words.close.title }))
    await expectSeen(hanna.page.getByText(words.close.final), 'what closing means is said first')
    await hanna.hand.press(hanna.button(words.close.recommend))
    await expectSeen(hanna.page.getByText(/Steuerungsgruppe/).first(), 'the page says who answers')

    // It waits on Heute of the steering group, and stands on its next agenda by itself.
    const gesine = await as('Gesine Lebweg')
    await gesine.page.goto(`${base}/heute?alles=ja`)
    await expectSeen(gesine.page.getByRole('link', { name: new RegExp(title) }).first(), 'it waits on Heute')
    await gesine.page.goto(`${base}/treffen`)
    const coming = gesine.page.getByRole('link', { name: /^Steuerungsgruppe/ }).first()
    await gesine.hand.press(coming)
    await expectSeen(gesine.page.getByText(title).first(), 'it stands on the agenda by itself')

    // A rejection without a reason is refused, and nothing is lost; then the group gets its answer.
    await gesine.page.goto(address)
    await gesine.hand.press(gesine.page.getByRole('link', { name: words.page.answer }))
    await gesine.hand.choose(gesine.page.getByRole('radio', { name: words.outcomes.rejected.name }))
    await gesine.hand.press(gesine.button(words.answer.send))
    await expectSeen(gesine.page.getByRole('alert').first(), 'a rejection needs a reason')
    await expect(
      gesine.page.getByRole('radio', { name: words.outcomes.rejected.name }).isChecked(),
      'the choice is kept',
    ).resolves.toBe(true)
    await gesine.hand.choose(gesine.page.getByRole('radio', { name: words.outcomes.adopted.name, exact: true }))
    await gesine.hand.write(
      gesine.page.getByLabel(words.answer.reason, { exact: false }).first(),
      'Das haben sich viele gewünscht.',
    )
    // It is about direction, and no seat of a target group is with her today: she says why it cannot wait.
    await gesine.hand.write(gesine.page.getByLabel(words.voices.reasonAnswer), 'Die Anmeldung endet morgen.')
    await gesine.hand.press(gesine.button(words.answer.send))
    await mara.page.goto(address)
    await expectSeen(mara.page.getByText('Die Anmeldung endet morgen.').first(), 'why without a voice')
    await expectSeen(mara.page.getByText('Das haben sich viele gewünscht.').first(), 'the group sees the reason')

    // The coordination gives a task; a day too soon for the partner's pace is not taken.
    const ina = await as('Ina Beispiel')
    await ina.page.goto(`${base}/aufgaben/neu?empfehlung=${address.split('/').at(-1)}`)
    await ina.hand.press(ina.page.getByRole('link', { name: /Freiwilligenagentur Handreich/ }))
    const soon = addDays(dayOf(new Date()), 2).split('-')
    for (const [place, part] of [soon[2], soon[1], soon[0]].entries())
      await ina.hand.write(
        ina.page.getByRole('textbox').and(ina.page.locator(`[name="due.${['day', 'month', 'year'][place]}"]`)),
        String(Number(part)),
      )
    await ina.hand.press(ina.button(tasks.give.save))
    await expectSeen(ina.page.getByRole('alert').first(), 'too soon is said')
    const fair = ina.page.locator('form#frueh button')
    await ina.hand.press(fair)
    expect(await ina.page.getByRole('heading', { level: 1 }).textContent()).toContain(title)
    if (context.viewport)
      for (const page of [mara.page, gesine.page, ina.page]) await expectNoSidewaysScroll(page, page.url())

    // Each way leaves a task behind, and Heute shows five at first.
    await hanna.page.goto(`${base}/heute?alles=ja`)
    await expectSeen(
      hanna.page.getByRole('link', { name: new RegExp(title) }).first(),
      'the task waits on Heute of the partner',
    )
    for (const { page } of [mara, ...others, hanna, gesine, ina]) await page.context().close()
  })
