import type { Page } from 'playwright-core'
import type { Check } from './check.ts'
import { keysNamedIn } from './keys.ts'

/** Numbers everything that can have the focus, and puts a stop before and one behind the page: who comes there is out. */
function number(): number {
  const stop = (where: 'prepend' | 'append') => {
    const one = document.createElement('span')
    one.tabIndex = 0
    one.dataset.out = 'yes'
    document.body[where](one)
  }
  const all =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], audio[controls], video[controls]'
  let count = 0
  for (const one of document.querySelectorAll<HTMLElement | SVGElement>(all))
    if (!one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true })) one.dataset.nr = `${count++}`
  stop('prepend')
  stop('append')
  return count
}

/** Where the focus is once scripts have had their say. A page without scripts answers at once. */
async function settled(page: Page, patience: number): Promise<number | 'out'> {
  if (patience > 0) await page.waitForTimeout(patience)
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement | null
    return one?.dataset.nr === undefined || one.dataset.out ? ('out' as const) : Number(one.dataset.nr)
  })
}

interface Walk {
  readonly page: Page
  readonly count: number
  readonly patience: number
  /** From here somebody was seen to leave. */
  readonly free: Set<number>
}

const focus = (page: Page, nr: number) =>
  page.evaluate((nr) => document.querySelector<HTMLElement>(`[data-nr="${nr}"]`)?.focus(), nr)

async function leaves({ page, count, patience, free }: Walk, key: string, met?: Set<number>): Promise<boolean> {
  for (let step = 0; step < count + 5; step++) {
    await page.keyboard.press(key)
    const there = await settled(page, patience)
    if (there === 'out' || free.has(there)) return true
    if (met?.has(there)) return false
    met?.add(there)
  }
  return false
}

/** What the page says to somebody who sees and to somebody who hears. */
const said = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        node.parentElement?.checkVisibility({ visibilityProperty: true }) &&
        !node.parentElement.closest('[aria-hidden=true], script, style')
      )
        words.push(node.textContent ?? '')
    return words.join(' ')
  })

async function leavesAsToldIn(walk: Walk, nr: number, text: string): Promise<boolean> {
  for (const key of keysNamedIn(text)) {
    await focus(walk.page, nr)
    await walk.page.keyboard.press(key)
    const there = await settled(walk.page, walk.patience)
    if (there === 'out' || (there !== nr && (await leaves(walk, 'Tab')))) return true
  }
  return false
}

/** WCAG 2.1.2 allows another way out when the page tells it: openly, or behind a control that is reached within the trap. */
async function leavesAsTold(walk: Walk, nr: number, met: ReadonlySet<number>): Promise<boolean> {
  if (await leavesAsToldIn(walk, nr, await said(walk.page))) return true
  const address = walk.page.url()
  for (const one of met) {
    await focus(walk.page, one)
    await walk.page.keyboard.press('Enter')
    await settled(walk.page, walk.patience)
    if (walk.page.url().split('#')[0] !== address.split('#')[0]) return false
    if (await leavesAsToldIn(walk, nr, await said(walk.page))) return true
  }
  return false
}

/**
 * WCAG 2.1.2 (ACT 80af7b, a1b64e, ebe86a): from everything that can have the focus, Tab, Shift+Tab or Escape lead out of the page;
 * else the page says which keys do, and they do. After a trap the page is no longer what it was, so the first one is told.
 */
export const noTrap: Check = async (page) => {
  const count = await page.evaluate(number)
  const scripts = await page.evaluate(
    () => document.scripts.length > 0 || document.querySelector('[onfocus], [onblur], [onkeydown]') !== null,
  )
  const walk: Walk = { page, count, patience: scripts ? 60 : 0, free: new Set() }
  // Backwards: most stops are then one step from a free one.
  for (let nr = count - 1; nr >= 0; nr--) {
    await focus(page, nr)
    if ((await settled(page, walk.patience)) !== nr) continue
    const met = new Set([nr])
    const ways = [() => leaves(walk, 'Tab', met), () => leaves(walk, 'Shift+Tab', met), () => afterEscape(walk)]
    let out = false
    for (const way of ways) {
      if (out) break
      await focus(page, nr)
      out = await way()
    }
    if (out || (await leavesAsTold(walk, nr, met))) walk.free.add(nr)
    else
      return [
        `no way out of ${await page.locator(`[data-nr="${nr}"]`).evaluate((one) => `<${one.localName}> ${one.textContent?.trim().slice(0, 40)}`)}`,
      ]
  }
  return []
}

async function afterEscape(walk: Walk): Promise<boolean> {
  await walk.page.keyboard.press('Escape')
  return leaves(walk, 'Tab')
}
