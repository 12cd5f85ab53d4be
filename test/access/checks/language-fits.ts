import type { Page } from 'playwright-core'
import { detectAll, supportedLanguages, toISO3 } from 'tinyld/heavy'
import { bringAxe } from '../../journeys/browser.ts'
import type { Check } from './check.ts'

interface Passage {
  readonly lang: string
  readonly text: string
}

/** Each thing that names a language, with what is read or heard in it: its text, the names of its pictures, the title of the page. */
async function passages(page: Page): Promise<readonly Passage[]> {
  if (!(await page.evaluate(() => document.contentType === 'text/html'))) return []
  await bringAxe(page)
  return page.evaluate<readonly Passage[]>(`(() => {
    axe.setup(document)
    const said = new Map([...document.querySelectorAll('[lang]')].map((one) => [one, []]))
    const add = (at, words) => said.get(at.closest('[lang]'))?.push(words)
    add(document.documentElement, document.title)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent.closest('script, style, template') && parent.checkVisibility({ visibilityProperty: true })) add(parent, node.textContent)
    }
    for (const one of document.querySelectorAll('img, [role=img], input[type=image], input[type=submit], input[type=button], [aria-label]'))
      if (one.checkVisibility({ visibilityProperty: true })) add(one, axe.commons.text.accessibleText(one))
    axe.teardown()
    return [...said].map(([one, words]) => ({ lang: one.getAttribute('lang'), text: words.join(' . ') }))
  })()`)
}

/**
 * WCAG 3.1.1 and 3.1.2 (ACT ucwvc8, off6ek): what a page or passage says of its language is the language of most of its words. The
 * fewer words there are, the surer the guess must be; a sentence that two languages share is left alone, and so is a language that
 * nobody can guess.
 */
export const languageFits: Check = (page) => fits(page)

/** The same where nothing but German and English is ever written. Names and addresses are of no language (WCAG 3.1.2 leaves them out). */
export const germanOrEnglishFits = (names: readonly string[]): Check =>
  async function languageFits(page) {
    const longestFirst = names.toSorted((one, other) => other.length - one.length)
    return fits(page, ['de', 'en'], (text) =>
      longestFirst.reduce((rest, name) => rest.replaceAll(name, ' '), text.replaceAll(/\S+@\S+/g, ' ')),
    )
  }

const fits = async (page: Page, only: string[] = [], nameless = (text: string) => text): Promise<readonly string[]> =>
  (await passages(page)).flatMap(({ lang, text: whole }) => {
    const text = nameless(whole.replaceAll('\u00AD', ''))
    const said = /^([a-z]{2})(?:-|$)/i.exec(lang)?.[1]?.toLowerCase()
    const words = text.match(/\p{L}+/gu) ?? []
    if (!said || !supportedLanguages.includes(toISO3(said)) || words.length === 0) return []
    const [first] = detectAll(text, { only })
    const sure = first && (words.length >= 8 || (words.length >= 2 && first.accuracy >= 0.5))
    return sure && first.lang !== said
      ? [`lang="${lang}" but most of it is ${first.lang}: ${text.replace(/\s+/g, ' ').trim().slice(0, 60)}`]
      : []
  })
