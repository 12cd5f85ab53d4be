import type { Page } from 'playwright-core'
import type { Check } from './check.ts'

const printable = [...'abcdefghijklmnopqrstuvwxyz0123456789+-*/.,;?!#<']

/** All that a key could have changed. */
const state = (page: Page) =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(
      ({ value, checked }) => `${value} ${checked}`,
    )
    return [location.href, document.title, document.documentElement.outerHTML, ...values].join('\n')
  })

async function acts(page: Page, keys: readonly string[]): Promise<boolean> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  const before = await state(page)
  for (const key of keys) await page.keyboard.press(key)
  await page.waitForTimeout(60)
  return (await state(page)) !== before
}

/** Presses the next control that is to be seen, says that it is about keys, and was not pressed before. `false`: there is none. */
const pressed = (page: Page) =>
  page.evaluate(() => {
    const about = /shortcut|keyboard|\bkeys?\b|\bctrl\b|\bstrg\b|tastenkürzel|tastatur|\btasten?\b|kurzbefehl/i
    const controls = document.querySelectorAll<HTMLInputElement>(
      'button, summary, input[type=checkbox], input[type=radio], input[type=button], [role=switch], [role=checkbox], [role=button]',
    )
    for (const one of controls) {
      const labels = [...(one.labels ?? [])].map(({ textContent }) => textContent).join(' ')
      const name = one.getAttribute('aria-label') || labels || one.textContent || one.value
      if (one.dataset.pressed || !one.checkVisibility({ visibilityProperty: true }) || !about.test(name)) continue
      one.dataset.pressed = 'yes'
      one.click()
      return true
    }
    return false
  })

/**
 * WCAG 2.1.4 (ACT ffbc54): while no control has the focus, a letter, digit or sign alone does nothing; or something that names the
 * keys turns it off. Keys that act only after others, or only now and then, it does not find.
 */
export const noSingleKeys: Check = async (page) => {
  const scripts = await page.evaluate(
    () => document.scripts.length > 0 || document.querySelector('[onkeydown], [onkeyup], [onkeypress]') !== null,
  )
  if (!scripts || !(await acts(page, printable))) return []
  const faults: string[] = []
  for (const key of printable) {
    if (!(await acts(page, [key]))) continue
    let off = false
    while (!off && (await pressed(page))) off = !(await acts(page, [key]))
    if (!off) faults.push(`"${key}" alone does something, and nothing turns it off`)
  }
  return faults
}
