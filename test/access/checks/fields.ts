import type { Page } from 'playwright-core'
import type { Check } from './check.ts'

/** What HTML calls the things that a browser knows about its person (T-X8, WCAG 1.3.5). */
const known: Readonly<Record<string, string>> = { name: 'name', email: 'email', phone: 'tel', tel: 'tel' }

interface Asked {
  readonly name: string
  readonly type: string
  readonly autocomplete: string | null
}

/** What the content of the page asks for. */
export const asked = (page: Page): Promise<readonly Asked[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement>(
        'main input:not([type=hidden], [type=radio], [type=checkbox], [type=search])',
      ),
    ]
      // A filter asks for words to look for, not for the person.
      .filter((one) => one.form?.method !== 'get')
      .map((one) => ({ name: one.name, type: one.type, autocomplete: one.getAttribute('autocomplete') })),
  )

/** Each field for a name or a way to reach somebody says whether the browser may fill it in: by its word, or `off` for other people. */
export const autocomplete: Check = async (page) =>
  (await asked(page)).flatMap(({ name, type, autocomplete: said }) => {
    const about = known[name] ?? known[type]
    if (!about || (said && [about, 'off', 'organization'].includes(said))) return []
    return [`${name}: autocomplete should be ${about} (or off for somebody else), not ${said}`]
  })

/** On pages where people speak of themselves, `off` would make them type what their browser knows. */
export const autocompleteOfOneself: Check = async (page) =>
  (await asked(page)).flatMap(({ name, type, autocomplete: said }) => {
    const about = known[name] ?? known[type]
    return !about || said === about ? [] : [`${name}: autocomplete should be ${about}, not ${said}`]
  })

/** WCAG 3.3.7: what the person said on one page of a process no later page asks again. Take the pages in their order. */
export function askedTwice(pages: readonly (readonly Asked[])[]): readonly string[] {
  const before = new Set<string>()
  return pages.flatMap((fields, nr) => {
    const now = fields.flatMap(({ autocomplete: said }) => (said && said !== 'off' && said !== 'on' ? [said] : []))
    const twice = now.filter((said) => before.has(said)).map((said) => `page ${nr + 1} asks for ${said} again`)
    for (const said of now) before.add(said)
    return twice
  })
}
