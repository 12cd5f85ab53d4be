import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Debian's chromium; the switches keep it from looking for the network outside. */
const options = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export interface Surfer {
  /** A fresh visitor. Scripts are off unless asked for: the product ships none. */
  visit(more?: BrowserContextOptions): Promise<Page>
}

/** One browser for a test file. */
export function surfer(): Surfer {
  const own: { browser?: Browser } = {}
  beforeAll(async () => {
    own.browser = await chromium.launch(options)
  }, 60_000)
  afterAll(() => own.browser?.close())
  return {
    visit: async (more = {}) => {
      if (!own.browser) throw new Error('the browser starts in beforeAll')
      const context = await own.browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...more })
      return context.newPage()
    },
  }
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** axe into the page that is open, unless it is there. */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
}

/**
 * axe with every rule it has, or those asked for; what it finds is told with its place. Scripts of the page may be off: the context
 * must allow them for axe itself.
 */
export async function expectAccessible(page: Page, where: string, only?: readonly string[]): Promise<void> {
  await bringAxe(page)
  const result = await page.evaluate<AxeResult>(`(async () => {
    const only = ${JSON.stringify(only ?? null)}
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !only || only.includes(ruleId) }]))
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] })
    return { violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })) }
  })()`)
  const told = result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary}`),
  )
  expect(told, where).toEqual([])
}

/** Is to be seen, or comes to be within a few seconds: the page may still be on its way. */
export async function expectSeen(of: Locator, what: string): Promise<void> {
  const seen = await of.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  )
  expect(seen, what).toBe(true)
}

/** Nothing sticks out sideways. Tables may scroll in their own region. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over, `${where} is ${over} px too wide`).toBeLessThanOrEqual(0)
}

/** Signs in as an invented person by the demo page, as a visitor would. */
export async function signInAs(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/demo`)
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
  await page.waitForURL(/\/heute$/)
}
