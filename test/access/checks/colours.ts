import type { Check } from './check.ts'

/**
 * T-X6, WCAG 1.4.1: colour is never the only sign. Every state, message and table cell has words (or a picture with words), the
 * chosen place of a navigation says so, a link within a sentence is underlined or otherwise marked.
 */
export const wordsForColour: Check = (page) =>
  page.evaluate(() => {
    const said = (one: Element) =>
      Boolean(one.textContent?.trim()) ||
      one.querySelector('[aria-label], img[alt]:not([alt=""]), input, select') !== null
    const silent = [...document.querySelectorAll('.state, .notice, [role=status], [role=alert], tbody td, tbody th')]
      .filter((one) => one.checkVisibility() && !said(one))
      .map((one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}"> has colour but no words`)
    const wrong = [...document.querySelectorAll('[aria-invalid=true]')]
      .filter((one) => !one.closest('fieldset, .field')?.querySelector('[id$=-fehler]')?.textContent?.trim())
      .map((one) => `${one.getAttribute('name')} is marked as wrong without a sentence`)
    const plain = [...document.querySelectorAll('main p a[href], main li a[href]')]
      .filter((one) => {
        const parent = one.parentElement
        const alone = parent?.textContent?.trim() === one.textContent?.trim()
        const { textDecorationLine, borderBottomStyle, borderTopStyle, display } = getComputedStyle(one)
        const marked = textDecorationLine !== 'none' || borderBottomStyle !== 'none' || borderTopStyle !== 'none'
        return !alone && display === 'inline' && !marked && one.checkVisibility()
      })
      .map((one) => `a link in a sentence that only colour shows: ${one.textContent?.trim().slice(0, 40)}`)
    return [...silent, ...wrong, ...plain]
  })

/** T-A5: every control has an edge of its own in the colours that are forced now: a border, an underline or a marked outline. */
export const edges: Check = (page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main button, main input:not([type=hidden]), main select, main textarea, main .button',
      ),
    ]
      .filter((one) => {
        if (!one.checkVisibility() || ['radio', 'checkbox', 'file'].includes(one.getAttribute('type') ?? ''))
          return false
        const { borderBottomStyle, borderBottomWidth, borderBottomColor, textDecorationLine } = getComputedStyle(one)
        const bordered = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1
        const seen = bordered && !/rgba\(.*, 0\)|transparent/.test(borderBottomColor)
        return !seen && textDecorationLine === 'none'
      })
      .map((one) => `no edge: ${(one.textContent || one.getAttribute('name'))?.trim().slice(0, 40)}`),
  )
