import type { Page } from 'playwright-core'
import type { Check } from './check.ts'
import { tab } from './focus-keys.ts'

interface Stops {
  /** What Tab should reach, in the order of the document; a group of radios is one stop. */
  readonly expected: readonly string[]
  /** Which kinds of stops follow each other in which parts of the page, however many of a kind. */
  readonly shape: string
  /** Pairs of neighbours of which the later one stands above the earlier one. */
  readonly upwards: readonly string[]
}

/** Marks every stop, and puts one before and one behind the page, so that "leaves the page" can be seen. */
function prepare(): void {
  const stop = (where: 'prepend' | 'append') => {
    const one = document.createElement('span')
    one.tabIndex = 0
    one.dataset.stop = where === 'prepend' ? 'before' : 'behind'
    document.body[where](one)
  }
  const groups = new Map<string, string>()
  let count = 0
  const all =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], audio[controls], video[controls]'
  for (const one of document.querySelectorAll<HTMLElement>(all)) {
    if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility({ visibilityProperty: true })) continue
    const radio = one instanceof HTMLInputElement && one.type === 'radio' ? `${one.form?.id} ${one.name}` : undefined
    const known = radio ? groups.get(radio) : undefined
    const words = (one.textContent || one.getAttribute('name') || '').trim().replace(/\s+/g, ' ').slice(0, 40)
    one.dataset.stop = known ?? `${++count} <${one.localName}> ${words}`
    if (radio) groups.set(radio, one.dataset.stop)
  }
  stop('prepend')
  stop('append')
}

/** Where Tab comes to from one end of the page until it stands at the other, or until it has been pressed often enough to know. */
async function steps(page: Page, from: 'before' | 'behind', stops: number): Promise<readonly string[]> {
  const end = from === 'before' ? 'behind' : 'before'
  await page.evaluate((start) => {
    const seen: string[] = []
    Object.assign(window, { seen })
    document.querySelector<HTMLElement>(`[data-stop="${start}"]`)?.focus()
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement)
        seen.push(target.dataset.stop ?? `<${target.localName}> that is not on the list`)
    })
  }, from)
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  await tab(page, stops + 1, from === 'behind')
  if ((await seen()).at(-1) !== end) await tab(page, 25, from === 'behind')
  const all = await seen()
  return all.includes(end) ? all.slice(0, all.indexOf(end) + 1) : all
}

async function stops(page: Page): Promise<Stops> {
  await page.evaluate(prepare)
  return page.evaluate(() => {
    const marked = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter(
      ({ dataset }) => dataset.stop !== 'before' && dataset.stop !== 'behind',
    )
    const expected = [...new Set(marked.map(({ dataset }) => dataset.stop ?? ''))]
    const upwards = marked.slice(1).flatMap((one, nr) => {
      const [before, now] = [marked[nr]?.getBoundingClientRect(), one.getBoundingClientRect()]
      // The next column may begin higher up, to the right.
      const higher =
        before && now.bottom <= before.top + 1 && now.left < before.right - 1 && now.height > 1 && before.height > 1
      return higher ? [`${one.dataset.stop} stands above ${marked[nr]?.dataset.stop}`] : []
    })
    const kinds = marked.map((one) => {
      const part = one.closest('header, nav, table, form, details, main, footer')
      return `${part?.localName} ${one.localName} ${one.getAttribute('type') ?? ''}`
    })
    const shape = kinds.filter((kind, nr) => kinds[nr - 1] !== kind).join(', ')
    return { expected, upwards, shape }
  })
}

const told = (stops: readonly string[]) => stops.slice(0, 3).join(' · ')

function faultsOf(
  name: 'Tab' | 'Shift+Tab',
  seen: readonly string[],
  end: 'behind' | 'before',
  wanted: readonly string[],
): string[] {
  const faults: string[] = []
  const stops = seen.filter((stop) => stop !== 'before' && stop !== 'behind')
  if (seen.at(-1) !== end) faults.push(`${name} is caught at ${told(stops.slice(-2))}`)
  const unreached = wanted.filter((stop) => !stops.includes(stop))
  if (unreached.length > 0) faults.push(`${name} never reaches ${told(unreached)}`)
  const twice = stops.filter((stop, nr) => stops.indexOf(stop) !== nr)
  if (twice.length > 0 && seen.at(-1) === end) faults.push(`${name} comes twice to ${told(twice)}`)
  const strange = stops.filter((stop) => !wanted.includes(stop))
  if (strange.length > 0) faults.push(`${name} comes to ${told(strange)}`)
  const first = wanted.findIndex((stop, nr) => stops[nr] !== stop)
  if (faults.length === 0 && first >= 0) faults.push(`${name} comes to ${stops[first]} instead of ${wanted[first]}`)
  return faults
}

/** T-K1 and T-K2: Tab reaches everything once, in the order of the document, which is the order of the eye; it leaves the page, and Shift+Tab comes back. */
export const tabOrder: Check = (page) => tabOrderOnce(page, new Set(), new Set())

/**
 * The same for many pages of one layout. `there` and `back` hold the shapes of pages that were walked with Tab and with Shift+Tab:
 * those are not walked again. The order of the eye is looked at on every page.
 */
export async function tabOrderOnce(page: Page, there: Set<string>, back: Set<string>): Promise<readonly string[]> {
  const { expected, shape, upwards } = await stops(page)
  const walked = { there: there.has(shape), back: back.has(shape) }
  for (const shapes of [there, back]) shapes.add(shape)
  const faults = [...upwards]
  if (!walked.there) faults.push(...faultsOf('Tab', await steps(page, 'before', expected.length), 'behind', expected))
  if (!walked.back)
    faults.push(...faultsOf('Shift+Tab', await steps(page, 'behind', expected.length), 'before', expected.toReversed()))
  return faults
}

/** T-K3, WCAG 2.4.1: the first Tab is the way past the header, it shows itself, and Enter leads into the content. Take a fresh page. */
export const skipLink: Check = async (page) => {
  await page.evaluate(() => {
    const start = document.createElement('span')
    start.tabIndex = -1
    document.body.prepend(start)
    start.focus()
    start.remove()
  })
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => {
    const one = document.activeElement
    const { top = -1, left = -1, width = 0 } = one?.getBoundingClientRect() ?? {}
    return {
      href: one?.getAttribute('href') ?? '',
      words: one?.textContent ?? '',
      shown: top >= 0 && left >= 0 && width > 20,
    }
  })
  if (!first.href.startsWith('#')) return [`the first Tab comes to "${first.words}", not to a skip link`]
  if (!first.shown) return ['the skip link is not to be seen when it has the focus']
  await page.keyboard.press('Enter')
  const inside = await page.evaluate(
    () => document.activeElement?.closest('main') !== null && document.activeElement !== document.body,
  )
  return inside ? [] : ['Enter on the skip link does not lead into the content']
}
