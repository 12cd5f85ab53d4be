import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../journeys/browser.ts'
import type { World } from '../world.ts'
import type { Check } from './checks/check.ts'
import { edges, wordsForColour } from './checks/colours.ts'
import { autocomplete } from './checks/fields.ts'
import { language } from './checks/language.ts'
import { germanOrEnglishFits } from './checks/language-fits.ts'
import { motion, reflow, targets } from './checks/layout.ts'
import { linksSayWhere } from './checks/links.ts'
import { namesBeginAsSeen } from './checks/names.ts'
import { media, pictures } from './checks/pictures.ts'
import { plainLayout } from './checks/plain.ts'
import { described, structure } from './checks/tree.ts'

export const themes = ['light', 'dark', 'contrast', 'yellow', 'cream'] as const

const checks: readonly Check[] = [
  ...[reflow, targets, plainLayout, motion, wordsForColour, edges, pictures, media],
  ...[language, autocomplete, namesBeginAsSeen, linksSayWhere, structure, described],
]
/** What the colours alone decide. That a theme brings nothing but colours stands in `contrast.test.ts`. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

/** Everything that can be wrong with the page that is open. */
export async function faultsOf(page: Page, address: string, names: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const check of [...checks, germanOrEnglishFits(names)])
    for (const fault of await check(page)) faults.push(`${check.name}: ${fault}`)
  const scripts = await page.locator('script').count()
  if (scripts > 0) faults.push(`${scripts} scripts`)
  return [...faults, ...(await axeFaults(page))].map((fault) => `${address} ${fault}`)
}

async function axeFaults(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  return expectAccessible(page, 'axe', only).then(
    () => [],
    ({ message }: Error) => [message],
  )
}

/** The same page whatever the theme, the keys of its forms, and the name of who asks: two of one print need one proof. */
function printOf(html: string, who: string): string {
  const bare = html
    .replace(/(<html[^>]*?) data-theme="\w+"/, '$1')
    .replaceAll(/(name="(?:einmal|half)" value=")[^"]*/g, '$1')
    .replaceAll(who || '\0', '\0')
  return createHash('sha256').update(bare).digest('base64')
}

/** The colours of every text and link that is seen, with all that lies behind it: what a contrast is measured from, once each. */
const colours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const grounds = new Map<Element, string>()
    const groundOf = (one: Element | null): string => {
      if (!one) return ''
      const known = grounds.get(one)
      if (known !== undefined) return known
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one)
      const ground = `${groundOf(one.parentElement)} ${backgroundColor} ${backgroundImage} ${opacity}`.replaceAll(
        / rgba\(0, 0, 0, 0\) none 1/g,
        '',
      )
      grounds.set(one, ground)
      return ground
    }
    const texts = [...document.body.querySelectorAll('*')].filter(
      (one) =>
        one.matches('input, select, textarea') ||
        [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    return [
      ...new Set(
        texts.map((one) => {
          const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(one)
          const around = one.localName === 'a' && one.parentElement ? getComputedStyle(one.parentElement).color : ''
          return [color, groundOf(one), fontSize, fontWeight, around, around && textDecorationLine].join(' | ')
        }),
      ),
    ]
  })

/**
 * Walks pages in all themes. The server is asked for each page in each theme. A page that somebody else got as well is not walked
 * twice. Where an answer is proven to be the same but for the name of the theme, the page that is open takes that name, and axe
 * measures its colours, unless each of them was measured in that theme before. Which theme a page is walked in as a whole goes
 * round, so that each has its turn.
 */
export function walker(w: World) {
  const walked = new Set<string>()
  const coloured = new Set<string>()
  const measured = new Set<string>()
  const count = { views: 0, whole: 0, measured: 0, compared: 0, same: 0 }

  async function walk(
    page: Page,
    address: string,
    who: string,
    turn: number,
    names: readonly string[],
  ): Promise<readonly string[]> {
    const faults: string[] = []
    let open = ''
    for (const nr of themes.keys()) {
      const theme = themes[(nr + turn) % themes.length] ?? 'light'
      await page.context().addCookies([{ name: 'darstellung', value: `theme=${theme}`, url: w.address }])
      const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
      const answer = await fetch(w.address + address, { headers: { cookie } })
      const html = await answer.text()
      const print = printOf(html, who)
      count.views += 1
      if (answer.status >= 500) faults.push(`${address}: ${answer.status}`)
      if (!html.includes(` data-theme="${theme}"`)) faults.push(`${address} does not come in ${theme}`)
      if (coloured.has(`${theme} ${print}`)) {
        count.same += 1
        continue
      }
      coloured.add(`${theme} ${print}`)
      if (open === print)
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
      else {
        const got = await (await page.goto(w.address + address))?.text()
        if (printOf(got ?? '', who) !== print) faults.push(`${address} is another page when it is asked for again`)
        open = print
      }
      const all = (await colours(page)).map((one) => `${theme}: ${one}`)
      const found: string[] = []
      if (!walked.has(print)) {
        walked.add(print)
        count.whole += 1
        found.push(...(await faultsOf(page, `${address} in ${theme},`, names)))
      } else if (all.every((one) => measured.has(one))) count.compared += 1
      else {
        count.measured += 1
        for (const fault of await axeFaults(page, colourRules)) found.push(`${address} in ${theme}, ${fault}`)
      }
      if (found.length === 0) for (const one of all) measured.add(one)
      faults.push(...found)
    }
    return faults
  }
  return { walk, count }
}
