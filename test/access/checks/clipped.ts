import type { Check } from './check.ts'

/**
 * WCAG 1.4.4 (ACT 59br37): no text that is seen in part is hidden in part by the box around it. Allowed: a line that ends in dots,
 * and a box as high as one line that shows this line whole. What is one pixel big or hidden whole is meant to be heard only.
 */
export const cutOff: Check = (page) =>
  page.evaluate(() => {
    interface Box {
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }
    const hides = (way: string) => way === 'hidden' || way === 'clip'
    const scrolls = (way: string) => way === 'auto' || way === 'scroll'
    const inner = (of: Element): Box => {
      const { left, top } = of.getBoundingClientRect()
      const [x, y] = [left + of.clientLeft, top + of.clientTop]
      return { left: x, top: y, right: x + of.clientWidth, bottom: y + of.clientHeight }
    }
    const seenIn = (line: Box, box: Box) =>
      Math.min(line.right, box.right) - Math.max(line.left, box.left) > 2 &&
      Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top) > 2

    /** The letters of each line, without the air that a font puts above and below them. */
    const linesOf = (node: Node, size: number): readonly Box[] => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()]
        .filter(({ width }) => width > 2)
        .map(({ left, right, top, bottom }) => {
          const [middle, half] = [(top + bottom) / 2, Math.min(size, bottom - top) / 2]
          return { left, right, top: middle - half, bottom: middle + half }
        })
    }
    const cuts = (lines: readonly Box[], by: Element): boolean => {
      const { overflowX, overflowY, whiteSpace, textOverflow, lineHeight, fontSize } = getComputedStyle(by)
      const box = inner(by)
      const seen = lines.filter((line) => seenIn(line, box))
      if (by.clientWidth <= 1 || by.clientHeight <= 1 || seen.length === 0) return false
      const dots = whiteSpace.startsWith('nowrap') && textOverflow !== 'clip'
      const wide = seen.some(({ left, right }) => right > box.right + 2 || left < box.left - 2)
      if (hides(overflowX) && wide && !dots) return true
      const inside = ({ top, bottom }: Box) => bottom <= box.bottom + 2 && top >= box.top - 2
      const high = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2
      const oneLine = high >= by.getBoundingClientRect().height && seen.every(inside)
      return hides(overflowY) && !lines.every(inside) && !oneLine
    }
    /** The next box that could hide this one: what stands apart from the flow is held only by what it is placed in. */
    const holderOf = (one: Element): Element | null => {
      const { position } = getComputedStyle(one)
      if (position === 'fixed') return null
      return position === 'absolute' ? (one as HTMLElement).offsetParent : one.parentElement
    }

    const faults = new Set<string>()
    const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node
      if (!(parent instanceof HTMLElement) || !textContent?.trim() || parent.closest('[aria-hidden=true]')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      let lines = linesOf(node, Number.parseFloat(getComputedStyle(parent).fontSize))
      for (let by: Element | null = parent; by && by !== document.body; by = holderOf(by)) {
        if (by.clientWidth > 0 && cuts(lines, by)) faults.add(`cut off: ${textContent.trim().slice(0, 60)}`)
        const { overflowX, overflowY } = getComputedStyle(by)
        // What scrolls shows everything in its time: from here on its own box counts.
        if (scrolls(overflowX) || scrolls(overflowY)) {
          const box = inner(by)
          lines = lines.map((line) => ({
            ...(scrolls(overflowX) ? { left: box.left, right: box.right } : { left: line.left, right: line.right }),
            ...(scrolls(overflowY) ? { top: box.top, bottom: box.bottom } : { top: line.top, bottom: line.bottom }),
          }))
        }
      }
    }
    return [...faults]
  })

/** Stricter than the rule: on our pages no line ends in dots, as its end stands nowhere else. */
export const shortened: Check = (page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => getComputedStyle(one).textOverflow !== 'clip' && one.scrollWidth > one.clientWidth + 2)
      .map((one) => `ends in dots: ${one.textContent?.trim().slice(0, 60)}`),
  )
