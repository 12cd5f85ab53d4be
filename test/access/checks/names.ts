import type { Page } from 'playwright-core'
import { bringAxe } from '../../journeys/browser.ts'
import type { Check } from './check.ts'

interface Named {
  readonly what: string
  /** What stands there to be read. */
  readonly seen: string
  /** What assistive technology calls it. */
  readonly name: string
}

/** Every control with what is seen and what is heard of it; axe computes the heard name. */
async function named(page: Page): Promise<readonly Named[]> {
  await bringAxe(page)
  return page.evaluate<readonly Named[]>(`(() => {
    axe.setup(document)
    const seenOf = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const parts = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(node)
        const { width, height } = range.getBoundingClientRect()
        const parent = node.parentElement
        const clipped = parent.closest('.hidden') || parent.clientWidth === 1
        if (width > 1 && height > 1 && !clipped && parent.checkVisibility({ visibilityProperty: true })) parts.push(node.textContent)
      }
      return parts.join(' ')
    }
    // A link to the explanation of a word says so by its role.
    const controls = document.querySelectorAll('a[href]:not([role=doc-glossref]), button, summary, input:not([type=hidden]), select, textarea, [role=button]')
    const found = [...controls].filter((one) => one.checkVisibility()).map((one) => ({
      what: '<' + one.localName + '> ' + (one.getAttribute('name') ?? ''),
      seen: one.labels?.length ? [...one.labels].map(seenOf).join(' ') : seenOf(one),
      name: axe.commons.text.accessibleText(one),
    }))
    axe.teardown()
    return found
  })()`)
}

const bare = (words: string) =>
  words
    .replace(/\u00AD/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** T-X2, WCAG 2.5.3 and its advice: who says to the machine what they see, finds it: the name begins with the words that are seen. */
export const namesBeginAsSeen: Check = async (page) =>
  (await named(page)).flatMap(({ what, seen, name }) => {
    if (!bare(name)) return [`${what} has no name`]
    return bare(name).startsWith(bare(seen)) ? [] : [`${what} shows "${seen.trim()}" but is called "${name}"`]
  })
