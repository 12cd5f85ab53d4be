import type { Check } from './check.ts'
import { cutOff } from './clipped.ts'

/** T-A3, WCAG 1.4.10: nothing sticks out sideways. A table may scroll in a region of its own that the keyboard reaches. */
export const reflow: Check = (page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth
    if (over <= 0) return []
    const scrolls = (of: Element | null): boolean =>
      of !== null &&
      of !== document.body &&
      (/auto|scroll/.test(getComputedStyle(of).overflowX) || scrolls(of.parentElement))
    const wide = [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !scrolls(one.parentElement))
      .map((one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}">`)
    return [`${over} px too wide: ${[...new Set(wide)].slice(0, 3).join(', ')}`]
  })

/** WCAG 2.5.5: 44 by 44 pixels to hit. Links in running text are exempt, and so are radios and checkboxes, whose label is the target. */
export const targets: Check = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, nav a, .button')]
      .filter((one) => !['radio', 'checkbox'].includes(one.getAttribute('type') ?? '') && one.checkVisibility())
      .map((one) => ({ name: (one.textContent || one.getAttribute('name')) ?? '', box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ name, box }) => `${name.trim().slice(0, 30)} is ${Math.round(box.width)} by ${Math.round(box.height)} px`,
      ),
  )

/**
 * T-A4, WCAG 1.4.12: lines 1.5, letters 0.12, words 0.16, paragraphs 2 em apart, and no text is cut off or written over other text.
 * Changes the page.
 */
export const spacing: Check = async (page) => {
  await page.evaluate(() => {
    const wide = new CSSStyleSheet()
    wide.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, wide]
  })
  return [...(await cutOff(page)), ...(await writtenOver(page))]
}

/** Two texts in one place. The middle half of each line is compared: the boxes of lines touch by nature. */
export const writtenOver: Check = (page) =>
  page.evaluate(() => {
    const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node
      if (!parent || !textContent?.trim() || parent.closest('svg, .hidden, option')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const quarter = (bottom - top) / 4
        if (right - left > 2)
          lines.push({ text: textContent.trim(), left, right, top: top + quarter, bottom: bottom - quarter })
      }
    }
    lines.sort((one, other) => one.top - other.top)
    const faults = new Set<string>()
    for (const [nr, one] of lines.entries())
      for (const other of lines.slice(nr + 1)) {
        if (other.top >= one.bottom) break
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        if (wide > 2) faults.add(`written over each other: ${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`)
      }
    return [...faults]
  })

/** WCAG 2.3.3: nothing moves by itself. */
export const motion: Check = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one)
        const glides = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
        const runs = animationName !== '' && animationName !== 'none'
        return runs || glides || scrollBehavior === 'smooth' || one.matches('marquee, blink')
      })
      .map((one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}"> moves`),
  )
