import type { Check } from './check.ts'

/** T-X4, WCAG 4.1.3: after an act the page says in a status region of its content what came of it: near the heading, or at the place with the focus the answer leads to. */
export const saysWhatWasDone: Check = (page) =>
  page.evaluate(() => {
    const said = document.querySelector('main [role=status]')
    const heading = document.querySelector('main h1')
    if (!said) return ['nothing is said of what was done']
    if (!said.textContent?.trim()) return ['the status is empty']
    if (!heading) return ['there is no heading']
    const led = document.querySelector('main :target')
    const ids = led?.getAttribute('aria-describedby')?.split(' ') ?? []
    if (led && led === document.activeElement && (led === said || ids.includes(said.id))) return []
    const between = [...document.querySelectorAll('main p, main li, main button, main input, main h2')].filter(
      (one) =>
        !said.contains(one) &&
        one.compareDocumentPosition(said) !== one.compareDocumentPosition(heading) &&
        !one.closest('nav, h1') &&
        one.checkVisibility(),
    )
    return between.length > 2 ? [`${between.length} things stand between the heading and what was done`] : []
  })

/** T-K7: the focus is where the answer is (what was done, what to mend, the heading, the content, the thing that was moved), and the title names the place. */
export const focusIsOnTheAnswer: Check = (page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    const heading = document.querySelector('h1')?.textContent?.replaceAll('\u00AD', '').trim() ?? ''
    const ids = focused?.getAttribute('aria-describedby')?.split(' ') ?? []
    const described = ids.some((id) => document.getElementById(id)?.matches('[role=status]'))
    const there = described || focused?.matches('[role=status], [role=alert], h1, h2[tabindex="-1"], main')
    // A new page begins at its top: that is a place too, when nothing waits to be said.
    const answers = document.querySelector('main [role=status], main [role=alert]')
    const faults =
      there || (focused === document.body && !answers)
        ? []
        : [`the focus is on <${focused?.localName}> ${focused?.textContent?.trim().slice(0, 40)}`]
    if (!heading || !document.title.replaceAll('\u00AD', '').includes(heading))
      faults.push(`the title "${document.title}" does not name the heading "${heading}"`)
    if (document.querySelector('[aria-invalid=true]') && !/^(Fehler|Error)/.test(document.title))
      faults.push(`"${document.title}" does not say that something is to be mended`)
    return faults
  })
